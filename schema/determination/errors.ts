import { DomainError } from '../core/errors.ts';

const TEXTS = {
  DETERMINATION_NOT_SIMPLE: [
    '这起事故不适用简易程序：一般程序由两名民警和事故处理中心办理',
    'Not for the simple procedure: the general procedure takes two officers and the centre',
  ],
  DETERMINATION_NO_JOINT_APPLICATION: [
    '线上认定要各方共同申请，还没有收到；请转现场处理',
    'An online determination needs the joint application of all parties; divert to the scene',
  ],
  DETERMINATION_NEEDS_SCENE: [
    '没有共同申请线上认定，要由民警到场处理',
    'Without a joint application for the online determination an officer handles it at the scene',
  ],
  DETERMINATION_INJURY_CONSENT: [
    '有人受伤的，要伤势轻微并且各方一致同意，才适用简易程序',
    'With an injury the simple procedure needs slight injuries and the consent of all',
  ],
  DETERMINATION_TICK: [
    '勾选的适用情形与已登记的伤情不一致',
    'The ticked scope does not agree with the facts about injuries',
  ],
  DETERMINATION_CRIME: [
    '涉嫌交通肇事犯罪或者危险驾驶，不适用简易程序',
    'A suspected crime excludes the simple procedure',
  ],
  DETERMINATION_GRADES: ['责任等级不成立', 'The grades cannot stand together'],
  DETERMINATION_PATTERN: ['没有这种责任情形', 'No such liability pattern'],
  DETERMINATION_REASON_NEEDED: [
    '没有选用责任情形，或者等级与情形的默认不同，要写明理由',
    'Without a pattern, or with other grades than its default, a reason is needed',
  ],
  DETERMINATION_PARTIES: ['要逐一写明每一方当事人', 'Every party of the case, and nobody else, must be named once'],
  DETERMINATION_CHANGED: [
    '文书已经改过，请把新的一份看一遍再签',
    'The document has changed; read the new one before signing',
  ],
  DETERMINATION_NOT_READ: ['请先把文书看一遍', 'Read the document first'],
  DETERMINATION_ALREADY_SIGNED: ['已经签过字了', 'Signed already'],
  DETERMINATION_SIGNATURE_EMPTY: [
    '签名太短，请用手指写下姓名',
    'The signature is too short; write your name with a finger',
  ],
  DETERMINATION_RECORDING_MISSING: [
    '签名时要同时录音录像，还没有收到这次签名的录音录像',
    'A signature is recorded at the same time; the recording of this one is missing',
  ],
  DETERMINATION_UNSIGNED: [
    '还有当事人没有签名，也没有注明拒签或者不在场',
    'A party has neither signed nor been noted as refusing or absent',
  ],
  DETERMINATION_PAPER_PENDING: ['文书正在生成，请稍后再送达', 'The paper is being made; serve it in a moment'],
  DETERMINATION_SERVED: ['已经送达这一方', 'Served on this party already'],
  DETERMINATION_SERVICE_TIME: [
    '送达时间要在签发之后、现在之前',
    'The time of service lies between the signing and now',
  ],
  DETERMINATION_NO_CONSENT_ELECTRONIC: [
    '电子送达要当事人同意并确认收到',
    'Electronic service needs the party’s consent and confirmation of receipt',
  ],
  MEDIATION_REFUSED: [
    '当事人对认定有异议、拒绝签名或者不同意调解的，不当场调解',
    'No mediation where a party objects, refused to sign or does not consent',
  ],
  MEDIATION_ALREADY: ['当场调解结果已经登记', 'The mediation has been recorded already'],
  MEDIATION_CERTIFICATE: [
    '事故证明没有责任划分，不当场调解',
    'A certificate names no liability; there is nothing to mediate on the spot',
  ],
  HAND_OVER_TARGET: ['只能移交给本市在岗的其他民警', 'Only to another active officer of this city'],
} as const;
export type DeterminationProblem = keyof typeof TEXTS;

/** The document cannot be made, signed, served or mediated like this; nothing was changed. */
export class DeterminationRefusal extends DomainError {
  readonly code: DeterminationProblem;
  constructor(code: DeterminationProblem, detail?: readonly [zh: string, en: string]) {
    const [zh, en] = TEXTS[code];
    super(detail === undefined ? zh : `${zh}：${detail[0]}`, detail === undefined ? en : `${en}: ${detail[1]}`);
    this.code = code;
  }
}

const RECORDING_TEXTS = {
  RECORDING_NOT_A_RECORDING: ['这不是录音录像文件', 'This file is no audio or video recording'],
  RECORDING_TOO_LARGE: ['录音录像文件太大', 'The recording is too large'],
  RECORDING_HASH_MISMATCH: [
    '收到的录音录像和设备上的不一样，请重发',
    'What arrived differs from the recording on the device; send it again',
  ],
  RECORDING_NOT_UPLOADED: ['录音录像还没有传到，请重发', 'The recording has not arrived; send it again'],
  RECORDING_REFUSED_BEFORE: ['这份录音录像已经退回，请重新录', 'This recording was refused; record again'],
  RECORDING_STORE_UNAVAILABLE: [
    '证据库暂时连不上，录音录像还在你的设备里，稍后重发',
    'The store cannot be reached; the recording is still on your device, try again shortly',
  ],
  RECORDING_LIMIT_REACHED: ['这份文书的录音录像已经很多了', 'This document has reached its number of recordings'],
} as const;
type RecordingProblem = keyof typeof RECORDING_TEXTS;

/** The recording is not taken; the device keeps it. */
export class RecordingRefusal extends DomainError {
  readonly code: RecordingProblem;
  constructor(code: RecordingProblem, options?: ErrorOptions) {
    const [zh, en] = RECORDING_TEXTS[code];
    super(zh, en, options);
    this.code = code;
  }

  /** Whether these very bytes can never be taken. */
  get final(): boolean {
    return this.code === 'RECORDING_NOT_A_RECORDING' || this.code === 'RECORDING_TOO_LARGE';
  }
}
