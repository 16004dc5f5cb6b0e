import { IssueAgreement, ReissueAgreement } from './agreement/jobs.ts';
import type { JobDefinition } from './core/jobs.ts';
import { SweepPassing } from './core/sweep.ts';
import { SweepClocks } from './deadline/jobs.ts';
import { DeriveViews, SweepUploads } from './evidence/jobs.ts';
import { IssueDetermination, IssueSupplement, SweepRecordings } from './determination/jobs.ts';
import { SendNotice } from './notice/jobs.ts';
import { AnchorDaily } from './proof/jobs.ts';
import { RevealAccounts } from './party/jobs.ts';
import { PlayStory } from './seed/jobs.ts';

/** Erases the payload type: the queue hands every payload to its own schema before the handler sees it. */
const anyJob = <Payload extends object>(job: JobDefinition<Payload>): JobDefinition<object> => ({
  name: job.name,
  payload: job.payload,
  expireInS: job.expireInS,
  retryLimit: job.retryLimit,
  handle: (platform, payload) => job.handle(platform, job.payload.parse(payload)),
  ...(job.onExhausted === undefined
    ? {}
    : {
        onExhausted: async (platform, payload, error) => job.onExhausted?.(platform, job.payload.parse(payload), error),
      }),
});

/** Every kind of background work. */
export const JOBS: readonly JobDefinition<object>[] = [
  anyJob(SendNotice),
  anyJob(DeriveViews),
  anyJob(SweepUploads),
  anyJob(SweepPassing),
  anyJob(IssueAgreement),
  anyJob(IssueDetermination),
  anyJob(IssueSupplement),
  anyJob(SweepRecordings),
  anyJob(ReissueAgreement),
  anyJob(AnchorDaily),
  anyJob(RevealAccounts),
  anyJob(PlayStory),
  anyJob(SweepClocks),
];
