import { isVisibleCase } from '../access/visibility.ts';
import { writeAudit } from '../audit/service.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findDetermination, findMediations, type DeterminationRow } from './queries.ts';

interface PaperFile {
  readonly key: string;
  readonly contentType: string;
  readonly fileName: string;
}

/** A document that the caller may see the case of; null otherwise. Opening it is written down. */
async function openDocument(caller: Caller, id: string): Promise<DeterminationRow | null> {
  const { db, now } = caller.platform;
  const determination = isId(id) ? await findDetermination(db, caller.actor.cityCode, id) : null;
  if (determination === null || determination.pdfKey === null) return null;
  if (!(await isVisibleCase(db, caller.actor, determination.caseId))) return null;
  await writeAudit(db, caller, now(), 'DOCUMENT_VIEWED', `determination:${determination.id}`, {
    caseId: determination.caseId,
  });
  return determination;
}

/** Where the issued paper lies, if the caller may see its case. */
export async function determinationFile(caller: Caller, id: string): Promise<PaperFile | null> {
  const determination = await openDocument(caller, id);
  if (determination === null) return null;
  return {
    key: determination.pdfKey!,
    contentType: 'application/pdf',
    fileName: `${determination.documentNo}.pdf`,
  };
}

/** Where the supplement with the mediation's result lies. */
export async function supplementFile(caller: Caller, id: string): Promise<PaperFile | null> {
  const determination = await openDocument(caller, id);
  if (determination === null) return null;
  const [mediation] = await findMediations(caller.platform.db, caller.actor.cityCode, [determination.id]);
  if (mediation === undefined || mediation.pdfKey === null) return null;
  return { key: mediation.pdfKey, contentType: 'application/pdf', fileName: `${determination.documentNo}-F.pdf` };
}
