import { DomainError } from '../core/errors.ts';

const TEXTS = {
  CLAIM_NOT_SINGLE: [
    '这起事故有对方当事人，要先签协议或由民警认定',
    'Others took part: an agreement or a determination comes first',
  ],
  CLAIM_INSURER_MISSING: ['请先填写你的保险公司', 'State your insurer first'],
} as const;

/** The case cannot go to the insurer like this; nothing was changed. */
export class ClaimRefusal extends DomainError {
  readonly code: keyof typeof TEXTS;
  constructor(code: keyof typeof TEXTS) {
    const [zh, en] = TEXTS[code];
    super(zh, en);
    this.code = code;
  }
}
