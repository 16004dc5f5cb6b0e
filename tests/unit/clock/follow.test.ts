import fc from 'fast-check';
import { DEFAULT_CALENDAR, workCalendar, CALENDAR } from '../../../schema/clock/calendar.ts';
import { concernsClocks, follow, type CaseHappening } from '../../../schema/clock/follow.ts';
import { MILESTONES } from '../../../schema/clock/milestones.ts';
import { advance, isOpen, overAt, schedule, type ClockRow } from '../../../schema/clock/row.ts';
import { CLOCKS, clockRule } from '../../../schema/clock/table.ts';
import { STEP_EVENTS } from '../../../schema/case/state-machine.ts';

const CASE = { cityCode: '230600', caseId: '0198c0de-0000-7000-8000-000000000001' };

/** A case whose clocks follow what happens to it. */
class Told {
  clocks: ClockRow[] = [];
  private seq = 0;
  private state = 'REPORTED';
  private readonly route: string;
  constructor(route = 'SIMPLE_PROCEDURE') {
    this.route = route;
  }
  happen(at: string, type: string, more: Partial<CaseHappening> = {}): this {
    this.seq += 1;
    const happening: CaseHappening = {
      ...CASE,
      seq: this.seq,
      type,
      at: new Date(at.length === 10 ? `${at}T10:00:00+08:00` : at),
      payload: {},
      from: this.state,
      to: this.state,
      route: this.route,
      lateReport: false,
      occurredAt: new Date('2026-03-01T10:00:00+08:00'),
      ...more,
    };
    this.state = happening.to;
    const changed = new Map(follow(DEFAULT_CALENDAR, this.clocks, happening).map((row) => [row.id, row]));
    this.clocks = [
      ...this.clocks.map((row) => changed.get(row.id) ?? row),
      ...[...changed.values()].filter(({ id }) => !this.clocks.some((row) => row.id === id)),
    ];
    return this;
  }
  milestone(on: string, milestone: string, more: Record<string, unknown> = {}): this {
    return this.happen(on, 'MILESTONE_RECORDED', { payload: { milestone, at: `${on}T02:00:00.000Z`, ...more } });
  }
  /** Last run of a clock as `STATE due`. */
  see(clock: string, subject: number | null = null): string | null {
    const row = this.clocks.filter((each) => each.clock === clock && each.subject === subject).at(-1);
    return row === undefined ? null : `${row.state} ${row.dueOn}`;
  }
}

describe('what starts and ends the clocks', () => {
  it('starts DL-01 for a late report alone, and accepting or refusing it ends it', () => {
    expect(new Told().happen('2026-03-02', 'ACCIDENT_REPORTED').see('DL-01')).toBeNull();
    const late = new Told().happen('2026-03-02', 'ACCIDENT_REPORTED', { lateReport: true });
    expect(late.see('DL-01')).toBe('RUNNING 2026-03-05');
    expect(late.happen('2026-03-05T23:59:59+08:00', 'REPORT_ACCEPTED').see('DL-01')).toBe('MET 2026-03-05');
  });

  it('starts DL-02 when a simple case comes to an officer, and the signed document ends it', () => {
    const told = new Told().happen('2026-03-02', 'OFFICER_REQUESTED', { to: 'WITH_OFFICER' });
    expect([told.see('DL-02'), told.see('DL-08')]).toEqual(['RUNNING 2026-03-05', null]);
    told.happen('2026-03-03', 'DETERMINATION_DRAFTED', { to: 'DETERMINATION_DRAFTED' });
    expect(told.see('DL-02')).toBe('RUNNING 2026-03-05'); // the draft does not begin it anew
    told.happen('2026-03-04', 'DETERMINATION_ISSUED', { to: 'DETERMINATION_ISSUED' });
    expect([told.see('DL-02'), told.see('DL-11')]).toEqual(['MET 2026-03-05', 'RUNNING 2026-03-09']);
  });

  it('replaces DL-02 by DL-08 when the case goes into the general procedure', () => {
    const told = new Told('GENERAL_PROCEDURE').happen('2026-03-02', 'OFFICER_REQUESTED', {
      to: 'WITH_OFFICER',
      route: 'SIMPLE_PROCEDURE',
    });
    told.happen('2026-03-03', 'ROUTE_RAISED', {});
    expect([told.see('DL-02'), told.see('DL-08')]).toEqual(['CANCELLED 2026-03-05', 'RUNNING 2026-03-17']);
    told.milestone('2026-03-04', 'SCENE_INVESTIGATED'); // the exact day takes its place
    expect(told.see('DL-08')).toBe('RUNNING 2026-03-18');
  });

  it('runs review and mediation for each party from its own proven service', () => {
    const told = new Told();
    told.happen('2026-03-02', 'DETERMINATION_SERVED', { payload: { ordinal: 1 } });
    told.happen('2026-03-06', 'DETERMINATION_SERVED', { payload: { party: '乙方' } });
    expect([told.see('DL-15', 1), told.see('DL-15', 2)]).toEqual(['RUNNING 2026-03-05', 'RUNNING 2026-03-11']);
    expect([told.see('DL-19', 1), told.see('DL-19', 2)]).toEqual(['RUNNING 2026-03-16', 'RUNNING 2026-03-20']);
    told.milestone('2026-03-09', 'REVIEW_ASKED', { ordinal: 2 });
    expect([told.see('DL-15', 1), told.see('DL-15', 2)]).toEqual(['RUNNING 2026-03-05', 'MET 2026-03-11']);
  });

  it('fixes the appraisal when the last party’s time is over and nobody has asked for a new one', () => {
    const told = new Told('GENERAL_PROCEDURE').milestone('2026-03-02', 'APPRAISAL_SERVED', { ordinal: 1 });
    told.milestone('2026-03-03', 'APPRAISAL_SERVED', { ordinal: 2 });
    const lapse = (ordinal: number, dueOn: string, on: string): void => {
      told.clocks = told.clocks.map((row) =>
        row.clock === 'DL-06' && row.subject === ordinal ? { ...row, state: 'MISSED', wakeAt: null } : row,
      );
      told.happen(on, 'CLOCK_MISSED', { payload: { clock: 'DL-06', ordinal, dueOn } });
    };
    lapse(1, '2026-03-05', '2026-03-06');
    expect(told.see('DL-10')).toBeNull();
    lapse(2, '2026-03-06', '2026-03-20'); // told late, after a downtime: counted from the day it was over
    expect([told.see('DL-10'), told.see('DL-07a')]).toEqual(['RUNNING 2026-03-13', 'RUNNING 2026-03-13']);
  });

  it('counts the notice back from the day of the mediation, and a new day begins it anew', () => {
    const told = new Told().milestone('2026-09-20', 'MEDIATION_SCHEDULED', { date: '2026-10-12' });
    expect([told.see('DL-29a'), told.see('DL-29b')]).toEqual(['RUNNING 2026-10-08', 'RUNNING 2026-10-10']);
    told.milestone('2026-09-21', 'MEDIATION_SCHEDULED', { date: '2026-10-15' });
    expect(told.see('DL-29a')).toBe('RUNNING 2026-10-12');
  });

  it('takes the court’s date, and of an agreed appraisal no more than thirty days', () => {
    const told = new Told().milestone('2026-03-02', 'COURT_ASKED_FILE', { date: '2026-03-20' });
    expect(told.see('DL-22')).toBe('RUNNING 2026-03-20');
    expect(new Told().milestone('2026-03-02', 'APPRAISAL_COMMISSIONED', { date: '2026-03-12' }).see('DL-04')).toBe(
      'RUNNING 2026-03-12',
    );
    expect(new Told().milestone('2026-03-02', 'APPRAISAL_COMMISSIONED', { date: '2026-06-30' }).see('DL-04')).toBe(
      'RUNNING 2026-04-01',
    );
  });

  it('starts a claim’s clock for every insured party of the case', () => {
    const told = new Told().happen('2026-03-02', 'CLAIMS_FILED', {
      payload: { claims: [{ ordinal: 1 }, { ordinal: 2 }] },
    });
    expect([told.see('DL-23a', 1), told.see('DL-23a', 2)]).toEqual(['RUNNING 2026-03-03', 'RUNNING 2026-03-03']);
  });

  it('counts limitation from the accident, not from the report', () => {
    const told = new Told().happen('2026-03-05', 'ACCIDENT_REPORTED');
    expect([told.see('DL-26'), told.see('DL-27')]).toEqual(['RUNNING 2028-03-01', 'RUNNING 2029-03-01']);
  });
});

describe('standing still and moving to another authority', () => {
  const suspended = (): Told =>
    new Told('GENERAL_PROCEDURE')
      .milestone('2026-03-02', 'SCENE_INVESTIGATED')
      .happen('2026-03-04', 'CLOCK_CHANGED', { payload: { change: 'SUSPENDED', reason: '当事人抢救' } });

  it('lets the determination stand still for sixty days at most, then five working days are left', () => {
    const told = suspended();
    expect([told.see('DL-08'), told.see('DL-13a')]).toEqual(['SUSPENDED 2026-03-16', 'RUNNING 2026-05-03']);
    told.happen('2026-03-20', 'CLOCK_CHANGED', { payload: { change: 'RESUMED' } });
    expect([told.see('DL-08'), told.see('DL-13a'), told.see('DL-13b')]).toEqual([
      'CANCELLED 2026-03-16',
      'MET 2026-05-03',
      'RUNNING 2026-03-27',
    ]);
  });

  it('takes the days of an earlier suspension off the sixty', () => {
    const told = suspended().happen('2026-03-24', 'CLOCK_CHANGED', { payload: { change: 'RESUMED' } }); // 20 days
    told.happen('2026-03-25', 'CLOCK_CHANGED', { payload: { change: 'SUSPENDED', reason: '再次抢救' } });
    expect([told.see('DL-13b'), told.see('DL-13a')]).toEqual(['SUSPENDED 2026-03-31', 'RUNNING 2026-05-04']); // 40 days
  });

  it('begins the authority’s clocks anew at the receiving one, and leaves the parties’ alone', () => {
    const told = new Told('GENERAL_PROCEDURE').milestone('2026-03-02', 'SCENE_INVESTIGATED');
    told.happen('2026-03-03', 'DETERMINATION_SERVED', { payload: { ordinal: 1 } });
    told.happen('2026-03-05', 'CASE_TRANSFERRED');
    expect([told.see('DL-08'), told.see('DL-15', 1)]).toEqual(['RUNNING 2026-03-19', 'RUNNING 2026-03-06']);
    expect(told.clocks.filter(({ clock }) => clock === 'DL-08').map(({ state }) => state)).toEqual([
      'CANCELLED',
      'RUNNING',
    ]);
  });

  it('keeps a suspension over the transfer', () => {
    const told = suspended().happen('2026-03-10', 'CASE_TRANSFERRED');
    expect(told.see('DL-08')).toBe('SUSPENDED 2026-03-24');
    expect(told.see('DL-13a')).toBe('RUNNING 2026-05-03');
  });

  it('ends everything in a merged case, and all but limitation in one that leaves the city', () => {
    const told = (): Told => new Told().happen('2026-03-02', 'ACCIDENT_REPORTED', { lateReport: true });
    const states = (each: Told) => Object.fromEntries(each.clocks.map(({ clock, state }) => [clock, state]));
    expect(states(told().happen('2026-03-03', 'CASE_MERGED'))).toEqual({
      'DL-01': 'CANCELLED',
      'DL-26': 'CANCELLED',
      'DL-27': 'CANCELLED',
    });
    expect(states(told().happen('2026-03-03', 'CASE_TRANSFERRED_OUT'))).toEqual({
      'DL-01': 'CANCELLED',
      'DL-26': 'RUNNING',
      'DL-27': 'RUNNING',
    });
  });
});

describe('the table', () => {
  it('knows the events and milestones it names, and every clock can start, run in the product and end', () => {
    const events = new Set<string>([
      ...Object.values(STEP_EVENTS),
      'ACCIDENT_REPORTED',
      'CLOCK_CHANGED',
      'CLOCK_MISSED',
    ]);
    const milestones = new Set<string>(MILESTONES.map(({ code }) => code));
    for (const { id, starts, stops, cancels = [] } of CLOCKS) {
      expect([id, starts.length > 0, stops.length > 0]).toEqual([id, true, true]);
      for (const trigger of [...starts, ...stops, ...cancels]) {
        if ('event' in trigger)
          expect([id, trigger.event, events.has(trigger.event)]).toEqual([id, trigger.event, true]);
        if ('milestone' in trigger)
          expect([id, trigger.milestone, milestones.has(trigger.milestone)]).toEqual([id, trigger.milestone, true]);
        if ('lapsed' in trigger) expect(() => clockRule(trigger.lapsed)).not.toThrow();
      }
    }
  });

  it('has every number from DL-01 to DL-32', () => {
    const numbers = new Set(CLOCKS.map(({ id }) => Number(id.slice(3, 5))));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  it('names no milestone that moves nothing', () => {
    const used = new Set(
      CLOCKS.flatMap(({ starts, stops, cancels = [] }) => [...starts, ...stops, ...cancels]).flatMap((trigger) =>
        'milestone' in trigger ? [trigger.milestone as string] : [],
      ),
    );
    expect(MILESTONES.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  it('costs nothing for what concerns no clock', () => {
    const idle: CaseHappening = {
      ...CASE,
      seq: 1,
      type: 'PHOTO_UPLOADED',
      at: new Date(0),
      payload: {},
      from: 'REPORTED',
      to: 'REPORTED',
      route: 'SELF_NEGOTIATION',
      lateReport: false,
      occurredAt: new Date(0),
    };
    for (const type of [
      'PHOTO_UPLOADED',
      'ACCOUNT_SEALED',
      'CASE_CLAIMED',
      'ROUTE_DECIDED',
      'CASE_CLOSED',
      'AGREEMENT_SIGNED',
    ])
      expect([type, concernsClocks({ ...idle, type })]).toEqual([type, false]);
  });
});

/** Random lives: any mix of milestones, events, transfers, suspensions and visits of the sweep, in order of time. */
const doings = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 24 * 12 }),
    what: fc.oneof(
      fc.constantFrom(...MILESTONES.map(({ code }) => code as string)),
      fc.constantFrom(
        'E:CASE_TRANSFERRED',
        'E:DETERMINATION_ISSUED',
        'E:RECUSAL_REQUESTED',
        'E:RECUSAL_DECIDED',
        'E:SUSPEND',
        'E:RESUME',
        'SWEEP',
      ),
    ),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('no case passes a legal date without an event', () => {
  it('whenever the sweep comes and whatever happens in between', () => {
    fc.assert(
      fc.property(doings, (life) => {
        const told = new Told('GENERAL_PROCEDURE');
        const missed: string[] = [];
        let now = new Date('2026-01-05T09:00:00+08:00').getTime();
        const sweep = (): void => {
          for (let round = 0; round < 10; round += 1) {
            const due = told.clocks.filter(({ wakeAt }) => wakeAt !== null && wakeAt.getTime() <= now);
            if (due.length === 0) return;
            for (const row of due) {
              const { row: after, alerts } = advance(DEFAULT_CALENDAR, row, new Date(now));
              expect(alerts.length).toBeGreaterThan(0);
              told.clocks = told.clocks.map((each) => (each.id === row.id ? after : each));
              if (after.state !== 'MISSED') continue;
              missed.push(after.id);
              told.happen(new Date(now).toISOString(), 'CLOCK_MISSED', {
                payload: { clock: after.clock, dueOn: after.dueOn },
              });
            }
          }
        };
        for (const { hours, what } of life) {
          now += hours * 3_600_000;
          const at = new Date(now).toISOString();
          if (what === 'SWEEP') sweep();
          else if (what === 'E:SUSPEND' || what === 'E:RESUME')
            told.happen(at, 'CLOCK_CHANGED', {
              payload: { change: what === 'E:SUSPEND' ? 'SUSPENDED' : 'RESUMED', reason: '' },
            });
          else if (what.startsWith('E:')) told.happen(at, what.slice(2));
          else
            told.happen(at, 'MILESTONE_RECORDED', {
              payload: {
                milestone: what,
                at,
                ordinal: 1,
                ...(what === 'MEDIATION_SCHEDULED' ? { date: '2026-06-10' } : {}),
              },
            });
        }
        now += 4 * 366 * 86_400_000; // a very long downtime
        sweep();
        // Told once each, and nobody slipped through: who ended too late was missed, who ended in time was not.
        expect(new Set(missed).size).toBe(missed.length);
        for (const row of told.clocks) {
          const late = row.metAt !== null && row.metAt >= overAt(row);
          if (row.state === 'MISSED') expect(missed).toContain(row.id);
          if (row.state === 'MET' || row.state === 'CANCELLED')
            expect([row.clock, missed.includes(row.id)]).toEqual([row.clock, false]);
          if (row.state === 'MET')
            expect([row.clock, late && row.suspensions.length === 0]).toEqual([row.clock, false]);
          expect([row.clock, row.state === 'RUNNING']).toEqual([row.clock, false]);
          if (row.state === 'SUSPENDED') expect([row.clock, row.metAt]).toEqual([row.clock, null]);
        }
        // What stands still is watched by the sixty days, so nothing is left.
        expect(told.clocks.filter(({ state }) => state === 'SUSPENDED')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('runs at most once at a time for a case and party', () => {
    fc.assert(
      fc.property(doings, (life) => {
        const told = new Told('GENERAL_PROCEDURE');
        let now = new Date('2026-01-05T09:00:00+08:00').getTime();
        for (const { hours, what } of life) {
          now += hours * 3_600_000;
          if (!what.startsWith('E:') && what !== 'SWEEP')
            told.happen(new Date(now).toISOString(), 'MILESTONE_RECORDED', { payload: { milestone: what } });
          const open = told.clocks.filter(isOpen).map(({ clock, subject }) => `${clock} ${subject}`);
          expect(new Set(open).size).toBe(open.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('moves a provisional date when the year’s calendar is published, and keeps the alerts that were given', () => {
  const told = new Told().milestone('2026-12-29', 'REVIEW_CONCLUDED');
  expect(told.see('DL-18')).toBe('RUNNING 2027-01-01');
  const row = told.clocks.find(({ clock }) => clock === 'DL-18')!;
  expect(row.provisional).toBe(true);
  const { years } = CALENDAR.defaults.content;
  const published = workCalendar('next', {
    years: {
      ...years,
      '2027': {
        published: true,
        source: '',
        unconfirmed: true,
        holidays: [{ day: '2027-01-01', name: '元旦' }],
        makeUpWorkdays: [],
      },
    },
  });
  expect(schedule(published, { ...row, alertsSent: 50 })).toMatchObject({
    dueOn: '2027-01-04',
    provisional: false,
    alertsSent: 50,
    calendarVersion: 'next',
  });
});
