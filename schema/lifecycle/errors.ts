import { DomainError } from '../core/errors.ts';

const TEXTS = {
  MERGE_SAME: ['不能并入自己', 'A case cannot be merged into itself'],
  MERGE_SIGNED: ['已经有人签字，不能并案', 'Somebody has signed already; the cases cannot be merged'],
  MERGE_INTO_LATE: [
    '现场报的案件在前：请把事后报的这起并入它',
    'The other report came from the scene: merge the late one into it',
  ],
  MERGE_SURVIVOR_TOO_FAR: [
    '要并入的案件已经公开双方陈述，不能再加人：请反过来并案，或者先转民警',
    'The other case has already revealed its accounts and cannot take more people: merge the other way round, or hand it to an officer first',
  ],
  MERGE_TOO_MANY: ['并案后当事人超过五方', 'Merged, the case would have more than five parties'],
  SPLIT_SEATS: [
    '请选出要分出去的当事人，原案至少留一方',
    'Choose the parties to split off; at least one stays in the case',
  ],
  TRANSFER_SAME_UNIT: ['案件已由这个单位管辖', 'This unit has the case already'],
  TRANSFER_NO_UNIT: ['没有这个公安交管单位', 'There is no such police unit'],
  TRANSFER_DISPUTED: [
    '案件移送过一次；对管辖有争议的，由共同的上一级指定，在此之前由先受理的单位办理',
    'The case was transferred before; a dispute is decided by the common superior, and the first unit acts meanwhile',
  ],
  TRANSFER_NOT_SUPERIOR: [
    '只有两个单位共同的上级可以指定管辖',
    'Only the common superior of both units may decide on jurisdiction',
  ],
  RECUSAL_PENDING: [
    '回避申请还没有决定，只能保全证据，不能作决定',
    'A request for recusal is undecided: evidence may be preserved, nothing decided',
  ],
  HOLD_ALREADY: ['已经设置法律保全', 'There is a legal hold already'],
  HOLD_NONE: ['没有设置法律保全', 'There is no legal hold'],
  CORRECTION_DECIDED: ['这个申请已经有了决定', 'This request has been decided already'],
  CORRECTION_OWN: ['申请人不能批准自己的更正', 'Whoever asked for a correction does not decide on it'],
  CORRECTION_UNCHANGED: ['和现在的内容一样，不用更正', 'This is what stands there already'],
  CORRECTION_TOO_MANY: ['还有没决定的更正申请，请等结果', 'Earlier requests are still undecided; wait for them'],
} as const;

/** The case cannot be merged, split, transferred or corrected like this; nothing was changed. */
export class LifecycleRefusal extends DomainError {
  readonly code: keyof typeof TEXTS;
  constructor(code: keyof typeof TEXTS) {
    const [zh, en] = TEXTS[code];
    super(zh, en);
    this.code = code;
  }
}
