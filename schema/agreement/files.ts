import { isVisibleCase } from '../access/visibility.ts';
import { writeAudit } from '../audit/service.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findAgreement } from './queries.ts';

/** Where the issued paper lies, if the caller may see its case; null otherwise. Opening it is written down. */
export async function agreementFile(
  caller: Caller,
  agreementId: string,
): Promise<{ key: string; contentType: string; fileName: string } | null> {
  const { db } = caller.platform;
  const agreement = isId(agreementId) ? await findAgreement(db, caller.actor.cityCode, agreementId) : null;
  if (agreement === null || agreement.pdfKey === null) return null;
  if (!(await isVisibleCase(db, caller.actor, agreement.caseId))) return null;
  await writeAudit(db, caller, caller.platform.now(), 'DOCUMENT_VIEWED', `agreement:${agreement.id}`, {
    caseId: agreement.caseId,
  });
  return { key: agreement.pdfKey, contentType: 'application/pdf', fileName: `${agreement.documentNo}.pdf` };
}
