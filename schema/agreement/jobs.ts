import { createHash } from 'node:crypto';
import { z } from 'zod';
import { holdCase, takeStep } from '../case/service.ts';
import { fileClaims } from '../claim/service.ts';
import { runCommand } from '../core/command.ts';
import { defineJob } from '../core/jobs.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { renderAgreementPdf } from './pdf.ts';
import { toDocument } from './document.ts';
import { findAgreement, findSignatures, markIssued } from './queries.ts';

const asSystem = (platform: Platform, cityCode: string, requestId: string): Caller => ({
  platform,
  actor: { kind: 'SYSTEM', cityCode, id: 'agreement.issue' },
  requestId,
});

/**
 * Issues the signed agreement: renders the PDF, stores it under its hash, hands the claims to the insurers, closes the case.
 * The rendering is reproducible, so a second run writes the same object and finds the work done.
 */
export const IssueAgreement = defineJob({
  name: 'agreement.issue',
  payload: z.object({ cityCode: z.string(), caseId: z.string(), agreementId: z.string() }),
  expireInS: 45, // what a killed process was doing is taken up again after this
  retryLimit: 8,
  async handle(platform, { cityCode, caseId, agreementId }) {
    const agreement = await findAgreement(platform.db, cityCode, agreementId);
    if (agreement === null || agreement.signedAt === null || agreement.issuedAt !== null) return;
    const signatures = await findSignatures(platform.db, cityCode, [agreementId]);
    const pdf = await renderAgreementPdf(
      toDocument(agreement, signatures, `${platform.settings.publicUrl}/case/${caseId}`),
    );
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const key = `sealed/${sha256.slice(0, 2)}/${sha256}`;
    await platform.store.write(key, pdf, 'application/pdf');
    const body = { agreementId, sha256 };
    await runCommand(
      asSystem(platform, cityCode, agreementId),
      { name: 'issueAgreement', key: `issue-${agreementId}`, body },
      async (command) => {
        const held = await holdCase(command, caseId, 'ISSUE_DOCUMENT');
        const issued = await takeStep(command, held, 'ISSUE_DOCUMENT', {
          payload: { agreementId, documentNo: agreement.documentNo, pdfSha256: sha256 },
        });
        await markIssued(command.tx, cityCode, agreementId, { key, sha256 }, command.now);
        await fileClaims(command, issued, agreement.content.parties);
        return { agreementId };
      },
    );
  },
});
