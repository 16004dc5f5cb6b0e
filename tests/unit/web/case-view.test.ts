import {
  byTimeLeft,
  type CaseLike,
  caseClock,
  caseLevel,
  isWaiting,
  markerTone,
  shortNo,
} from '../../../web-console/src/desk/model/case-view.ts';

const reportedAt = '2026-11-24T08:30:00+08:00';
const at = (seconds: number): number => Date.parse(reportedAt) + seconds * 1000;
const base: CaseLike = {
  caseNo: 'KC230602-20261124-000037-4',
  state: 'ACCOUNTS_SEALED',
  route: 'SELF_NEGOTIATION',
  sceneDuty: 'PHOTO_MOVE',
  waitingFor: 'ASSESSOR',
  reportedAt,
  claimedBy: null,
  queuedAt: null,
  clearRoad: { clearedAt: null },
};

describe('how the desk reads a case', () => {
  it('says the four digits of the running number, not the check digit', () => {
    expect(shortNo(base.caseNo)).toBe('0037');
    expect(shortNo('unusual')).toBe('sual');
  });

  it('puts people in danger above everything, even when the road is clear', () => {
    const danger = { ...base, route: 'EMERGENCY', clearRoad: { clearedAt: reportedAt } };
    expect(caseLevel(danger)).toBe(1);
    expect(caseLevel({ ...base, sceneDuty: 'HOLD' })).toBe(2);
    expect(caseLevel(base)).toBe(3);
    expect(caseLevel({ ...base, clearRoad: { clearedAt: reportedAt } })).toBe(4);
  });

  it('counts a claimed case, and one that waits for the parties, as not waiting', () => {
    expect(isWaiting(base)).toBe(true);
    expect(isWaiting({ ...base, claimedBy: {} })).toBe(false);
    expect(isWaiting({ ...base, waitingFor: 'BOTH_PARTIES' })).toBe(false);
  });

  it('warns from 80 % of the limit and is overdue only after it', () => {
    expect(caseClock(base, at(719)).tone).toBe('of');
    expect(caseClock(base, at(720)).tone).toBe('en');
    expect(caseClock(base, at(900))).toMatchObject({ tone: 'en', secondsLeft: 0 });
    expect(caseClock(base, at(901))).toMatchObject({ tone: 'ov', secondsLeft: -1 });
  });

  it('starts the clock when the case entered its queue, not when it was reported', () => {
    const queued = { ...base, queuedAt: new Date(at(600)).toISOString() };
    expect(caseClock(queued, at(660)).elapsedSeconds).toBe(60);
  });

  it('pauses the clock while others must act, and sorts those cases last', () => {
    const paused = { ...base, waitingFor: 'BOTH_PARTIES' };
    const late = { ...base, caseNo: 'KC230602-20261124-000038-1', route: 'EMERGENCY' };
    expect(caseClock(paused, at(5_000)).tone).toBe('no');
    expect([paused, base, late].toSorted(byTimeLeft(at(100)))).toEqual([late, base, paused]);
  });

  it('shows an overdue waiting case in red, but never a taken one nor one at the centre', () => {
    expect(markerTone(base, at(100))).toBe('wait');
    expect(markerTone(base, at(2_000))).toBe('ov');
    expect(markerTone({ ...base, claimedBy: {} }, at(2_000))).toBe('of');
    expect(markerTone({ ...base, state: 'WITH_CENTER', waitingFor: 'CENTER' }, at(9_000))).toBe('no');
  });
});
