import { findVisibleCase } from '../case/lists.ts';
import type { CaseRow } from '../case/queries.ts';
import { NotFoundRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import type { RequestContext } from '../core/request-context.ts';

/**
 * A case as it is now and after each change, as long as the viewer may see it. The first value closes the gap between the
 * page's query and the subscription.
 */
export async function* visibleChanges(context: RequestContext, caseId: string): AsyncGenerator<CaseRow> {
  const read = (): Promise<CaseRow | null> => findVisibleCase(context.platform.db, context.actor, caseId);
  const changes = context.changes(); // before the first read, so that nothing falls between
  const now = isId(caseId) ? await read() : null;
  if (now === null) throw new NotFoundRefusal('这起案件', 'Case');
  yield now;
  for await (const message of changes) {
    if (message.kind !== 'CASE' || message.id !== caseId) continue;
    const row = await read();
    if (row === null) return;
    yield row;
  }
}
