import { DomainError, type FieldProblem } from '../core/errors.ts';

export interface FailedCondition {
  readonly condition: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** The person's delegated authority does not reach this act; every condition that fails is named. */
export class MandateRefusal extends DomainError {
  readonly code = 'MANDATE_REFUSED';
  readonly failed: readonly FailedCondition[];
  /** Whether an officer's approval can be asked for (`requestApproval`): only the mandate's reach falls short. */
  readonly approvable: boolean;
  constructor(failed: readonly FailedCondition[], approvable = false) {
    super(
      `超出你的授权：${failed.map(({ messageZh }) => messageZh).join('；')}${approvable ? '。可以报民警批准' : ''}`,
      `Outside your mandate: ${failed.map(({ messageEn }) => messageEn).join('; ')}${approvable ? '. An officer’s approval can be asked for' : ''}`,
    );
    this.failed = failed;
    this.approvable = approvable;
  }
}

/** The mandate cannot be granted so; every field at fault is named. */
export class MandateGrantRefusal extends DomainError {
  readonly code = 'MANDATE_NOT_GRANTABLE';
  readonly fields: readonly FieldProblem[];
  constructor(fields: readonly FieldProblem[]) {
    super(
      `不能这样授权：${fields.map(({ messageZh }) => messageZh).join('；')}`,
      `Cannot be granted: ${fields.map(({ messageEn }) => messageEn).join('; ')}`,
    );
    this.fields = fields;
  }
}

const STANDINGS = {
  ALREADY_SUSPENDED: ['授权已经暂停', 'The mandate is suspended already'],
  NOT_SUSPENDED: ['授权没有暂停', 'The mandate is not suspended'],
  ALREADY_REVOKED: ['授权已经撤销，不能再变更', 'The mandate is revoked and cannot change any more'],
  REPLACED: ['这一版已被新的一版取代', 'A newer version has replaced this one'],
  REFUSED: ['这一版没有获得批准', 'This version was not approved'],
  PENDING: ['有一版还在等批准，先处理它', 'A version waits for approval; decide it first'],
  NOT_PENDING: ['没有在等批准', 'It does not wait for approval'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** The mandate's standing does not allow this change. */
export class MandateStandingRefusal extends DomainError {
  readonly code = 'MANDATE_STANDING';
  readonly why: keyof typeof STANDINGS;
  constructor(why: keyof typeof STANDINGS) {
    super(STANDINGS[why][0], STANDINGS[why][1]);
    this.why = why;
  }
}

const APPROVALS = {
  NOT_NEEDED: ['你的授权已经包括这一步，不用报批', 'Your mandate covers this act; no approval is needed'],
  ALREADY_REQUESTED: ['已经报过，等民警答复', 'It has been asked for; an officer will answer'],
  DECIDED: ['这份申请已经答复过', 'This request has been decided'],
  OWN_REQUEST: ['不能批准自己的申请', 'Nobody decides a request of their own'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** An approval cannot be asked for, or decided, so. */
export class ApprovalRefusal extends DomainError {
  readonly code = 'APPROVAL_REFUSED';
  readonly why: keyof typeof APPROVALS;
  constructor(why: keyof typeof APPROVALS) {
    super(APPROVALS[why][0], APPROVALS[why][1]);
    this.why = why;
  }
}

/** Whoever is signed on to a crew takes no orders while an office is missing aboard. */
export class CrewNotJointRefusal extends DomainError {
  readonly code = 'CREW_NOT_JOINT';
  constructor(callSign: string) {
    super(
      `${callSign}：非联合车组，不能接快处单；请等查勘员和辅警都登班、授权有效`,
      `${callSign} is not a joint crew and takes no orders: both offices must be aboard, the assessor with a mandate in force`,
    );
  }
}
