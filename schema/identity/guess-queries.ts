import type { Queryable } from '../core/database.ts';

/**
 * Takes one of the guesses that a login has, before the password is looked at: guesses made at the same time count like guesses
 * made one after the other. After a lock has passed the count begins again. Whether the login exists makes no difference.
 *
 * @returns until when the login is locked if this was the last guess (`lockedUntil`) or there was none left (`refused`)
 */
export async function takeGuess(
  tx: Queryable,
  cityCode: string,
  loginHash: Uint8Array,
  lockAfter: number,
  now: Date,
  lockUntil: Date,
): Promise<{ readonly refused: boolean; readonly lockedUntil: Date | null }> {
  const { rows } = await tx.query<{ lockedUntil: Date | null }>(
    `insert into sign_in_guess as g (city_code, login_hash, guesses, locked_until, changed_at)
     values ($1, $2, 1, case when 1 >= $3::int then $5::timestamptz end, $4)
     on conflict (city_code, login_hash) do update
        set guesses = case when g.locked_until <= $4 then 1 else g.guesses + 1 end,
            locked_until = case when (case when g.locked_until <= $4 then 1 else g.guesses + 1 end) >= $3::int then $5::timestamptz end,
            changed_at = $4
      where g.locked_until is null or g.locked_until <= $4
     returning g.locked_until as "lockedUntil"`,
    [cityCode, loginHash, lockAfter, now, lockUntil],
  );
  if (rows[0] !== undefined) return { refused: false, lockedUntil: rows[0].lockedUntil };
  return { refused: true, lockedUntil: await lockedUntil(tx, cityCode, loginHash, now) };
}

/** Until when a login is locked; null when it is not. */
export async function lockedUntil(
  db: Queryable,
  cityCode: string,
  loginHash: Uint8Array,
  now: Date,
): Promise<Date | null> {
  const { rows } = await db.query<{ lockedUntil: Date | null }>(
    'select locked_until as "lockedUntil" from sign_in_guess where city_code = $1 and login_hash = $2 and locked_until > $3',
    [cityCode, loginHash, now],
  );
  return rows[0]?.lockedUntil ?? null;
}

/** Gives one guess back: the password was right and only the next step is missing. */
export async function returnGuess(tx: Queryable, cityCode: string, loginHash: Uint8Array): Promise<void> {
  await tx.query(
    `update sign_in_guess set guesses = greatest(guesses - 1, 0), locked_until = null
      where city_code = $1 and login_hash = $2`,
    [cityCode, loginHash],
  );
}

export async function clearGuesses(tx: Queryable, cityCode: string, loginHash: Uint8Array): Promise<void> {
  await tx.query('delete from sign_in_guess where city_code = $1 and login_hash = $2', [cityCode, loginHash]);
}

/**
 * Counts one more of something that an address does, and tells how often it has done so within the window.
 *
 * @returns the count with this one, and when the window began
 */
export async function countForAddress(
  tx: Queryable,
  cityCode: string,
  purpose: 'SMS_CODE' | 'SIGN_IN_FAILED',
  addressHash: Uint8Array,
  now: Date,
  windowMs: number,
): Promise<{ times: number; beganAt: Date }> {
  const since = new Date(now.getTime() - windowMs);
  const { rows } = await tx.query<{ times: number; beganAt: Date }>(
    `insert into address_window as w (city_code, purpose, address_hash, began_at, times) values ($1, $2, $3, $4, 1)
     on conflict (city_code, purpose, address_hash) do update
        set times = case when w.began_at <= $5 then 1 else w.times + 1 end,
            began_at = case when w.began_at <= $5 then $4 else w.began_at end
     returning w.times, w.began_at as "beganAt"`,
    [cityCode, purpose, addressHash, now, since],
  );
  return rows[0] ?? { times: 1, beganAt: now };
}

/** How often an address did something in the window that is running; 0 when none is. */
export async function timesOfAddress(
  db: Queryable,
  cityCode: string,
  purpose: 'SMS_CODE' | 'SIGN_IN_FAILED',
  addressHash: Uint8Array,
  now: Date,
  windowMs: number,
): Promise<{ times: number; beganAt: Date }> {
  const { rows } = await db.query<{ times: number; beganAt: Date }>(
    `select times, began_at as "beganAt" from address_window
      where city_code = $1 and purpose = $2 and address_hash = $3 and began_at > $4`,
    [cityCode, purpose, addressHash, new Date(now.getTime() - windowMs)],
  );
  return rows[0] ?? { times: 0, beganAt: now };
}
