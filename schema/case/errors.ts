import { DomainError } from '../core/errors.ts';

/** Somebody else is working on it. Claims do not queue: the first one has it. */
export class CaseTakenRefusal extends DomainError {
  readonly code = 'CASE_TAKEN';
  readonly claimedBy: string;
  readonly claimedAt: Date;
  constructor(claimedBy: string, claimedAt: Date) {
    super(`${claimedBy} 已经在办这起`, `${claimedBy} already has this case`);
    this.claimedBy = claimedBy;
    this.claimedAt = claimedAt;
  }
}

/** The person must claim the case before acting on it. */
export class CaseNotClaimedRefusal extends DomainError {
  readonly code = 'CASE_NOT_CLAIMED';
  constructor() {
    super('请先认领这起案件', 'Claim this case first');
  }
}
