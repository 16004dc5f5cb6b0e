import { DomainError } from '../core/errors.ts';

const TEXTS = {
  AGREEMENT_DETAILS_MISSING: ['协议书必填的内容还不全', 'Details that the agreement must contain are missing'],
  AGREEMENT_NOT_AGREED: [
    '还有当事人没有同意这份责任建议，不能拟协议书',
    'Not every party has agreed to this proposal; the agreement cannot be drafted',
  ],
  AGREEMENT_WAIVER_NOT_ACKNOWLEDGED: [
    '自行付清后可能不能再找保险公司，请先看过提示并确认',
    'Settling between yourselves may lose your insurance cover; read the warning and confirm it first',
  ],
  AGREEMENT_CHANGED: [
    '协议书已经改过，请把新的一份看一遍再签',
    'The agreement has changed; read the new one before signing',
  ],
  AGREEMENT_NOT_READ: ['请先把协议书看一遍', 'Read the agreement first'],
  AGREEMENT_ALREADY_SIGNED: ['你已经签过字了', 'You have already signed'],
  AGREEMENT_SIGNATURE_EMPTY: [
    '签名太短，请用手指写下姓名',
    'The signature is too short; write your name with a finger',
  ],
  AGREEMENT_SINGLE_PARTY: [
    '只有一方，没有协议可签；请当事人直接送保险公司',
    'Only one party: there is nobody to agree with; it goes to the insurer',
  ],
  AGREEMENT_NOT_ON_QUICK_PATH: [
    '这起事故不能自行协商，要由民警处理',
    'This accident is not for self-negotiation; an officer handles it',
  ],
} as const;

/** The agreement cannot be drafted or signed like this; nothing was changed. */
export class AgreementRefusal extends DomainError {
  readonly code: keyof typeof TEXTS;
  constructor(code: keyof typeof TEXTS, detail?: readonly [zh: string, en: string]) {
    const [zh, en] = TEXTS[code];
    super(detail === undefined ? zh : `${zh}：${detail[0]}`, detail === undefined ? en : `${en}: ${detail[1]}`);
    this.code = code;
  }
}
