import { DomainError } from '../core/errors.ts';

const TEXTS = {
  RECUSAL_PENDING: [
    '有回避申请还没决定，这期间只能固定证据，不能作出认定',
    'A recusal request is pending; until it is decided evidence may be preserved but nothing decided',
  ],
  RECUSAL_ALREADY_ASKED: ['已经有一件回避申请在等决定', 'A recusal request is waiting for its decision already'],
  RECUSAL_NOBODY: ['还没有民警接手，没有人需要回避', 'No officer has the case yet, so nobody is to recuse'],
  RECUSAL_NOT_ASKED: ['没有等待决定的回避申请', 'No recusal request is waiting for a decision'],
  RECUSED_OFFICER: [
    '已决定由其他民警办理这起事故，回避的民警不能再接手',
    'This officer was recused from the case and cannot have it again',
  ],
} as const;

/** Recusal stands in the way, or cannot be asked or decided like this; nothing was changed. */
export class RecusalRefusal extends DomainError {
  readonly code: keyof typeof TEXTS;
  constructor(code: keyof typeof TEXTS) {
    const [zh, en] = TEXTS[code];
    super(zh, en);
    this.code = code;
  }
}
