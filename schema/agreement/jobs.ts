import { createHash } from 'node:crypto';
import { z } from 'zod';
import { appendEvent, holdCase, takeStep } from '../case/service.ts';
import { closePaid, fileClaims } from '../claim/service.ts';
import { runCommand } from '../core/command.ts';
import { defineJob } from '../core/jobs.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { renderAgreementPdf } from './pdf.ts';
import { toDocument } from './document.ts';
import { addVersion, findAgreement, findSignatures, markIssued, markKept, type AgreementRow } from './queries.ts';

const asSystem = (platform: Platform, cityCode: string, requestId: string): Caller => ({
  platform,
  actor: { kind: 'SYSTEM', cityCode, id: 'agreement.issue' },
  requestId,
});

/** Renders the paper and stores it under its hash. The same agreement gives the same bytes, so a second run changes nothing. */
async function print(platform: Platform, agreement: AgreementRow): Promise<{ key: string; sha256: string }> {
  const signatures = await findSignatures(platform.db, agreement.cityCode, [agreement.id]);
  const pdf = await renderAgreementPdf(
    toDocument(agreement, signatures, `${platform.settings.publicUrl}/case/${agreement.caseId}`),
  );
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const key = `sealed/${sha256.slice(0, 2)}/${sha256}`;
  await platform.store.write(key, pdf, 'application/pdf');
  return { key, sha256 };
}

/**
 * Issues the signed agreement: renders the PDF, stores it under its hash, hands the claims to the insurers, closes the case.
 * If the case has moved on meanwhile (an injury was found), the paper is kept as evidence and nothing else happens.
 */
export const IssueAgreement = defineJob({
  name: 'agreement.issue',
  payload: z.object({ cityCode: z.string(), caseId: z.string(), agreementId: z.string() }),
  expireInS: 45, // what a killed process was doing is taken up again after this
  retryLimit: 8,
  async handle(platform, { cityCode, caseId, agreementId }) {
    const agreement = await findAgreement(platform.db, cityCode, agreementId);
    if (agreement === null || agreement.signedAt === null || agreement.pdfKey !== null) return;
    const pdf = await print(platform, agreement);
    const { key, sha256 } = pdf;
    await runCommand(
      asSystem(platform, cityCode, agreementId),
      { name: 'issueAgreement', key: `issue-${agreementId}`, body: { agreementId, sha256 } },
      async (command) => {
        const held = await holdCase(command, caseId, 'ISSUE_DOCUMENT');
        const payload = { agreementId, documentNo: agreement.documentNo, pdfSha256: sha256 };
        if (held.row.state !== 'AGREEMENT_SIGNED') {
          await markKept(command.tx, cityCode, agreementId, pdf);
          await appendEvent(command, held, 'DOCUMENT_KEPT', held.row.state, { payload });
          return { agreementId };
        }
        const issued = await takeStep(command, held, 'ISSUE_DOCUMENT', { payload });
        await markIssued(command.tx, cityCode, agreementId, { key, sha256 }, command.now);
        if (agreement.content.performance === 'SELF_PAY') await closePaid(command, issued);
        else await fileClaims(command, issued, agreement.content.parties);
        return { agreementId };
      },
    );
  },
});

/** Issues the corrected version of a paper. Earlier versions stay in the store and in the list of versions. */
export const ReissueAgreement = defineJob({
  name: 'agreement.reissue',
  payload: z.object({ cityCode: z.string(), caseId: z.string(), agreementId: z.string(), requestId: z.string() }),
  expireInS: 45,
  retryLimit: 8,
  async handle(platform, { cityCode, caseId, agreementId, requestId }) {
    const agreement = await findAgreement(platform.db, cityCode, agreementId);
    if (agreement === null || agreement.issuedAt === null) return;
    const pdf = await print(platform, agreement);
    await runCommand(
      asSystem(platform, cityCode, requestId),
      { name: 'reissueAgreement', key: `reissue-${requestId}`, body: { agreementId } },
      async (command) => {
        const held = await holdCase(command, caseId, 'ISSUE_DOCUMENT');
        const current = await findAgreement(command.tx, cityCode, agreementId);
        // A correction approved while this one was printed has its own job, which prints both.
        if (current === null || current.corrections.length !== agreement.corrections.length) return { agreementId };
        await addVersion(command.tx, current, pdf, command.now);
        await appendEvent(command, held, 'DOCUMENT_CORRECTED', held.row.state, {
          payload: { agreementId, documentNo: agreement.documentNo, pdfSha256: pdf.sha256, requestId },
        });
        return { agreementId };
      },
    );
  },
});
