import { DomainError } from '../core/errors.ts';
import type { RuleReason } from './rules.ts';

const ROUTE_TEXTS = {
  ROUTE_NOT_STRICTER: ['只能改为更严格的处理方式', 'A route is raised to a stricter one only'],
  ROUTE_NOT_MILDER: ['只能改为更宽松的处理方式', 'A route is lowered to a milder one only'],
  ROUTE_NEEDS_APPROVAL: [
    '退出一般程序须申请，由负责人审批',
    'Leaving the general procedure needs a request that the head of the unit decides',
  ],
  ROUTE_NEEDS_NO_APPROVAL: ['这一步不用审批，可直接调整', 'This lowering needs no approval; do it directly'],
  LOWERING_OPEN: ['已有一份申请等待审批', 'A request is waiting for a decision already'],
  LOWERING_DECIDED: ['这份申请已经审批', 'This request has been decided already'],
  RECUSAL_PENDING: ['回避申请未决，只能固定证据', 'A recusal is pending: evidence may be preserved, nothing decided'],
  NOT_ONE_VEHICLE: [
    '不是单方事故，不能改为单方报保险',
    'More than one vehicle or person takes part: the insurer alone cannot settle it',
  ],
} as const;
export type RouteRefusalCode = keyof typeof ROUTE_TEXTS;

/** A route cannot be raised or lowered so; nothing was changed. */
export class RouteRefusal extends DomainError {
  readonly code: RouteRefusalCode;
  constructor(code: RouteRefusalCode) {
    const [zh, en] = ROUTE_TEXTS[code];
    super(zh, en);
    this.code = code;
  }
}

/** The law does not let the route fall so far on the facts as they stand; every row that stands against it is named. */
export class BelowLawRefusal extends DomainError {
  readonly code = 'ROUTE_BELOW_LAW';
  readonly demands: readonly RuleReason[];
  constructor(demands: readonly RuleReason[]) {
    const list = (text: (reason: RuleReason) => string): string => demands.map(text).join('；');
    super(
      `依法不能降到这一步：${list(({ rule, textZh }) => `${rule} ${textZh}`)}`,
      `The law does not let the route fall so far: ${list(({ rule, textEn }) => `${rule} ${textEn}`)}`,
    );
    this.demands = demands;
  }
}
