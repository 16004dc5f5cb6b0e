import { DomainError } from '../core/errors.ts';

/** A second person must decide, and whoever began it is not one. */
export class SecondPersonRefusal extends DomainError {
  readonly code = 'SECOND_PERSON_NEEDED';
  constructor() {
    super('须由另一人审批，自己提出的不能自己批准', 'Another person must approve this; nobody approves their own');
  }
}

/** The city has a version of that name already; names are never used twice. */
export class PolicyVersionTakenRefusal extends DomainError {
  readonly code = 'POLICY_VERSION_TAKEN';
  constructor(version: string) {
    super(`版本号 ${version} 已经用过，请换一个`, `Version ${version} exists already; choose another name`);
  }
}

/** What was approved or withdrawn is not a draft any more. */
export class PolicyNotDraftRefusal extends DomainError {
  readonly code = 'POLICY_NOT_DRAFT';
  constructor(version: string, status: 'APPROVED' | 'WITHDRAWN') {
    const zh = status === 'APPROVED' ? '已批准' : '已撤回';
    super(`版本 ${version} ${zh}，不能再改`, `Version ${version} is ${status.toLowerCase()} and cannot be changed`);
  }
}
