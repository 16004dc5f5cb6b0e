import { z } from 'zod';
import { defineJob } from './jobs.ts';

const DAY_MS = 24 * 3_600_000;
/** A command is not repeated a month later; a session is looked up no more once it has ended. */
const KEPT_DAYS = 30;
/** Rows a run removes at most, so that no statement is long. */
const AT_ONCE = 5_000;

/** Removes what is only of passing use: old idempotency keys, ended sessions, expired sign-in codes. Evidence and events never. */
export const SweepPassing = defineJob({
  name: 'core.sweep',
  payload: z.object({ cityCode: z.string() }),
  expireInS: 300,
  retryLimit: 2,
  async handle({ db, now }, { cityCode }) {
    const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
    await db.query(
      `delete from idempotency_key where ctid in
         (select ctid from idempotency_key where created_at < $1 order by created_at limit $2)`,
      [before, AT_ONCE],
    );
    await db.query(
      `delete from session where (city_code, id) in
         (select city_code, id from session where city_code = $1 and expires_at < $2 limit $3)`,
      [cityCode, before, AT_ONCE],
    );
    await db.query('delete from sms_code where city_code = $1 and expires_at < $2', [cityCode, before]);
  },
});
