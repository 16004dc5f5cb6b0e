import { COMMON_REFUSALS } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { CaseNotClaimedRefusal, CaseTakenRefusal } from './errors.ts';
import { findVisibleCase } from './lists.ts';
import type { CaseRow } from './queries.ts';
import { IllegalStepError } from './state-machine.ts';

/** What a command on a case may refuse, besides what is its own. */
export const CASE_REFUSALS = [...COMMON_REFUSALS, IllegalStepError, CaseTakenRefusal, CaseNotClaimedRefusal];

/**
 * The case after a command. Whoever just acted on it gets it once more, even if the step took it out of their sight (an
 * assessor handing over to an officer): the command has already checked that they might see it. Fields stay masked as ever.
 */
export async function reloadCase(
  { platform, actor }: RequestContext,
  { caseId }: { caseId: string },
): Promise<CaseRow> {
  const row = await findVisibleCase(platform.db, { kind: 'SYSTEM', cityCode: actor.cityCode, id: 'reload' }, caseId);
  if (row === null) throw new Error('The case of a finished command cannot be read');
  return row;
}
