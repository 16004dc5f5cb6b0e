import { DomainError } from '../core/errors.ts';

export interface FailedCondition {
  readonly condition: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** The person's delegated authority does not reach this act; every condition that fails is named. */
export class MandateRefusal extends DomainError {
  readonly code = 'MANDATE_REFUSED';
  readonly failed: readonly FailedCondition[];
  constructor(failed: readonly FailedCondition[]) {
    super(
      `超出你的授权：${failed.map(({ messageZh }) => messageZh).join('；')}`,
      `Outside your mandate: ${failed.map(({ messageEn }) => messageEn).join('; ')}`,
    );
    this.failed = failed;
  }
}
