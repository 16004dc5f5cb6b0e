import type { MarkerTone } from '../../map/features.ts';

/** The parts of a case that lists need; structural, so any fragment that selects them fits. */
export interface CaseLike {
  readonly caseNo: string;
  readonly state: string;
  readonly route: string;
  readonly sceneDuty: string;
  readonly waitingFor: string;
  readonly reportedAt: string;
  /** Since when it waits in its present queue; null while it waits in none. */
  readonly queuedAt: string | null;
  readonly claimedBy: object | null;
  readonly clearRoad: { readonly clearedAt: string | null };
}

export type CaseLevel = 1 | 2 | 3 | 4;

/** The four digits people say aloud: `KC230602-20261124-000037-4` → `0037`. */
export function shortNo(caseNo: string): string {
  return (caseNo.split('-')[2] ?? caseNo).slice(-4);
}

/** 1 people in danger · 2 the cars must stay where they are · 3 ordinary · 4 the road is already clear. */
export function caseLevel(one: CaseLike): CaseLevel {
  if (one.route === 'EMERGENCY') return 1;
  if (one.sceneDuty === 'HOLD' || one.route === 'GENERAL_PROCEDURE') return 2;
  return one.clearRoad.clearedAt === null ? 3 : 4;
}

/** Is it our turn, and has nobody taken it? Parties at work and closed cases are not waiting for us. */
export function isWaiting(one: CaseLike): boolean {
  return one.claimedBy === null && isOurTurn(one);
}

/** Must an assessor, an officer or the centre act next? */
export function isOurTurn(one: CaseLike): boolean {
  return ['ASSESSOR', 'OFFICER', 'CENTER'].includes(one.waitingFor);
}

/** Since when the case waits for us, in epoch milliseconds. */
export function waitingSince(one: CaseLike): number {
  return Date.parse(one.queuedAt ?? one.reportedAt);
}

/** How long a case of each level may wait, in seconds: working defaults until the city sets its own. */
export const waitLimitSeconds: Readonly<Record<CaseLevel, number>> = { 1: 60, 2: 300, 3: 900, 4: 1800 };

export interface CaseClock {
  readonly elapsedSeconds: number;
  /** Negative once the limit has passed. */
  readonly secondsLeft: number;
  /** Part of the limit used, 0 to 1. */
  readonly share: number;
  /** of running · en from 80 % · ov passed · no paused, because others must act. */
  readonly tone: 'of' | 'en' | 'ov' | 'no';
}

/** The waiting clock of a case. */
export function caseClock(one: CaseLike, nowMs: number): CaseClock {
  const limit = waitLimitSeconds[caseLevel(one)];
  const elapsedSeconds = Math.max(0, Math.floor((nowMs - waitingSince(one)) / 1000));
  const secondsLeft = limit - elapsedSeconds;
  const share = Math.min(1, elapsedSeconds / limit);
  if (!isOurTurn(one)) return { elapsedSeconds, secondsLeft, share, tone: 'no' };
  return { elapsedSeconds, secondsLeft, share, tone: secondsLeft < 0 ? 'ov' : share >= 0.8 ? 'en' : 'of' };
}

/** Most urgent first: least time left, paused clocks last, then by number so that the order is stable. */
export function byTimeLeft(nowMs: number): (a: CaseLike, b: CaseLike) => number {
  return (a, b) => {
    const [x, y] = [caseClock(a, nowMs), caseClock(b, nowMs)];
    const paused = Number(x.tone === 'no') - Number(y.tone === 'no');
    return paused || x.secondsLeft - y.secondsLeft || a.caseNo.localeCompare(b.caseNo);
  };
}

/** The state of a case as a marker. */
export function markerTone(one: CaseLike, nowMs: number): MarkerTone {
  // At the centre the road is no longer concerned, however long the desk there takes.
  if (one.state === 'WITH_CENTER' || one.state === 'CLOSED') return 'no';
  if (isWaiting(one)) return caseClock(one, nowMs).tone === 'ov' ? 'ov' : 'wait';
  switch (one.state) {
    case 'WITH_OFFICER':
      return 'on';
    default:
      return one.claimedBy === null ? 'av' : 'of';
  }
}
