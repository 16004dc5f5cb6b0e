import { DomainError } from '../core/errors.ts';

const REASONS = {
  NOT_A_CREW: ['这不是快处快赔车组', 'This unit is no fast-handling crew'],
  UNIT_TAKEN: ['这个车组已有人登班', 'Somebody has signed on to this unit'],
  PERSON_TAKEN: ['已在别的车组登班', 'Signed on to another unit already'],
  NOT_CREW_ROLE: ['不是查勘员或辅警，或账号已停用', 'Neither assessor nor auxiliary, or not active'],
  NOT_YOURSELF: ['登班的人里要有你自己', 'You must be one of those who sign on'],
  NOT_SIGNED_ON: ['这个车组没有人登班', 'Nobody has signed on to this unit'],
  NOT_JOINT: [
    '非联合车组：要一名授权有效的查勘员和一名辅警都登班，才能接快处单',
    'Not a joint crew: an assessor with a mandate in force and an auxiliary must both be signed on to take orders',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;
export type CrewReason = keyof typeof REASONS;

/** A crew cannot sign on, off or out so. */
export class CrewRefusal extends DomainError {
  readonly code = 'CREW_REFUSED';
  readonly why: CrewReason;
  /** @param who names of the people it is about */
  constructor(why: CrewReason, who: readonly string[] = []) {
    const [zh, en] = REASONS[why];
    super(who.length === 0 ? zh : `${who.join('、')}：${zh}`, who.length === 0 ? en : `${who.join(', ')}: ${en}`);
    this.why = why;
  }
}
