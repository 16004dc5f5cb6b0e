/**
 * A refusal that the user can understand and often mend. It reaches the client as a union member with a stable code;
 * whatever the command had begun is rolled back.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;

  constructor(messageZh: string, messageEn: string, options?: ErrorOptions) {
    super(messageEn, options);
    this.messageZh = messageZh;
    this.messageEn = messageEn;
  }
}

export interface FieldProblem {
  readonly path: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** One or more fields cannot be accepted; all problems are listed, nothing was stored. */
export class InvalidInputRefusal extends DomainError {
  readonly code = 'INVALID_INPUT';
  readonly fields: readonly FieldProblem[];
  constructor(fields: readonly FieldProblem[]) {
    super(
      `有 ${fields.length} 处需要改：${fields.map((field) => field.messageZh).join('；')}`,
      `${fields.length} field(s) to correct: ${fields.map((field) => field.messageEn).join('; ')}`,
    );
    this.fields = fields;
  }
}

/** The thing does not exist, or this viewer may not know that it does. */
export class NotFoundRefusal extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(whatZh: string, whatEn: string) {
    super(`找不到${whatZh}，或您无权查看`, `${whatEn} not found, or not visible to you`);
  }
}

/** The same idempotency key came with another body: one of the two is a mistake, so neither is guessed. */
export class IdempotencyRefusal extends DomainError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  constructor() {
    super('这个操作编号已用于另一份内容，请刷新后重做', 'This idempotency key was already used with another body');
  }
}

/** The role or situation does not permit it; not mendable by other input. Becomes a GraphQL error FORBIDDEN. */
export class ForbiddenError extends DomainError {
  readonly code = 'FORBIDDEN';
  readonly action: string;
  constructor(action: string) {
    super('没有权限做这一步', `Not permitted: ${action}`);
    this.action = action;
  }
}

/** Nobody is signed in. Becomes a GraphQL error UNAUTHENTICATED. */
export class UnauthenticatedError extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('请先登录', 'Sign in first');
  }
}
