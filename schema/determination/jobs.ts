import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cityTopic } from '../core/command.ts';
import { defineJob } from '../core/jobs.ts';
import type { Platform } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import { toPaper, toSupplement } from './document.ts';
import { renderDeterminationPdf } from './pdf.ts';
import {
  findDetermination,
  findMediations,
  findStandings,
  markPaper,
  markSupplement,
  type DeterminationRow,
} from './queries.ts';
import { findAbandonedRecordings, markRecordingRefused } from './recording-queries.ts';
import { renderSupplementPdf } from './supplement.ts';

const PAYLOAD = z.object({ cityCode: z.string(), determinationId: z.string() });

async function store(platform: Platform, pdf: Buffer): Promise<{ key: string; sha256: string }> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const key = `sealed/${sha256.slice(0, 2)}/${sha256}`;
  await platform.store.write(key, pdf, 'application/pdf');
  return { key, sha256 };
}

const tell = (platform: Platform, { cityCode, caseId }: DeterminationRow): void =>
  platform.bus.publish(cityTopic(cityCode), { kind: 'CASE', id: caseId, cityCode, at: platform.now().toISOString() });

/**
 * Makes the paper of a signed document and stores it under its hash. The rendering is reproducible, so a second run writes the
 * same object.
 */
export const IssueDetermination = defineJob({
  name: 'determination.issue',
  payload: PAYLOAD,
  expireInS: 45, // what a killed process was doing is taken up again after this
  retryLimit: 8,
  async handle(platform, { cityCode, determinationId }) {
    const { db } = platform;
    const determination = await findDetermination(db, cityCode, determinationId);
    if (determination === null || determination.signedBy === null || determination.pdfKey !== null) return;
    const [officer] = await findStaffByIds(db, cityCode, [determination.signedBy]);
    const standings = await findStandings(db, cityCode, [determinationId]);
    const pdf = await renderDeterminationPdf(
      toPaper(determination, standings, officer, `${platform.settings.publicUrl}/case/${determination.caseId}`),
    );
    await markPaper(db, cityCode, determinationId, await store(platform, pdf));
    tell(platform, determination);
  },
});

/** Makes the supplement with the result of the mediation on the spot. */
export const IssueSupplement = defineJob({
  name: 'determination.supplement',
  payload: PAYLOAD,
  expireInS: 45,
  retryLimit: 8,
  async handle(platform, { cityCode, determinationId }) {
    const { db } = platform;
    const determination = await findDetermination(db, cityCode, determinationId);
    const [mediation] = await findMediations(db, cityCode, [determinationId]);
    if (determination === null || mediation === undefined || mediation.pdfKey !== null) return;
    const pdf = await renderSupplementPdf(toSupplement(determination, mediation));
    await markSupplement(db, cityCode, determinationId, await store(platform, pdf));
    tell(platform, determination);
  },
});

/** Hours after which an upload that was never finished is given up. */
const ABANDONED_AFTER_H = 24;

/** Gives up recordings that never arrived and sweeps what came of them. */
export const SweepRecordings = defineJob({
  name: 'determination.sweep',
  payload: z.object({ cityCode: z.string() }),
  expireInS: 300,
  retryLimit: 2,
  async handle(platform, { cityCode }) {
    const before = new Date(platform.now().getTime() - ABANDONED_AFTER_H * 3_600_000);
    for (const recording of await findAbandonedRecordings(platform.db, cityCode, before, 500)) {
      await markRecordingRefused(platform.db, cityCode, recording.id, 'RECORDING_NOT_UPLOADED');
      await platform.store.discard(recording.incomingKey);
    }
  },
});
