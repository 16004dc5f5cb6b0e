import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical-json.ts';

/** SHA-256 over a decision as kept. Its event carries it, so that the case's chain vouches for the decision's row. */
export function decisionHash(decision: {
  readonly id: string;
  readonly caseId: string;
  readonly decidedAt: Date;
  readonly ruleSetVersion: string;
  readonly policyVersion: string;
  readonly facts: unknown;
  readonly outcome: unknown;
  readonly trigger: string;
  readonly actor: unknown;
}): Buffer {
  const { id, caseId, decidedAt, ruleSetVersion, policyVersion, facts, outcome, trigger, actor } = decision;
  return createHash('sha256')
    .update(
      canonicalJson({ v: 1, id, caseId, decidedAt, ruleSetVersion, policyVersion, facts, outcome, trigger, actor }),
    )
    .digest();
}
