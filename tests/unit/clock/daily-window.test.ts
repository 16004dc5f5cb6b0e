import fc from 'fast-check';
import { inDailyWindow } from '../../../schema/clock/daily-window.ts';

const china = (time: string): Date => new Date(`2026-11-24T${time}+08:00`);

describe('a daily window of China time', () => {
  it.each([
    ['06:59:59', false],
    ['07:00:00', true],
    ['18:59:59', true],
    ['19:00:00', false],
  ])('07:00-19:00 at %s: %s (start inclusive, end exclusive)', (time, inside) => {
    expect(inDailyWindow(china(time), '07:00', '19:00')).toBe(inside);
  });

  it.each([
    ['21:59:59', false],
    ['22:00:00', true],
    ['00:00:00', true],
    ['05:59:59', true],
    ['06:00:00', false],
    ['12:00:00', false],
  ])('22:00-06:00 crosses midnight, at %s: %s', (time, inside) => {
    expect(inDailyWindow(china(time), '22:00', '06:00')).toBe(inside);
  });

  it('does not depend on the time zone of the machine', () => {
    expect(inDailyWindow(new Date('2026-11-23T23:30:00Z'), '07:00', '08:00')).toBe(true);
    expect(inDailyWindow(new Date('2026-11-24T07:30:00Z'), '07:00', '08:00')).toBe(false);
  });

  it('takes 00:00-24:00 as the whole day and equal bounds as nothing', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('1960-01-01'), max: new Date('2100-01-01') }), (at) => {
        expect(inDailyWindow(at, '00:00', '24:00')).toBe(true);
        expect(inDailyWindow(at, '08:00', '08:00')).toBe(false);
      }),
    );
  });

  it('puts every instant in exactly one of a window and its complement', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(clock, clock, fc.date({ noInvalidDate: true }), (from, until, at) => {
        fc.pre(from !== until);
        expect(inDailyWindow(at, from, until)).toBe(!inDailyWindow(at, until, from));
      }),
    );
  });

  it.each(['7:00', '24:01', '25:00', '07:60', '', 'noon'])('refuses %j as a bound instead of guessing', (bound) => {
    expect(() => inDailyWindow(china('12:00:00'), bound, '19:00')).toThrow(RangeError);
    expect(() => inDailyWindow(china('12:00:00'), '07:00', bound)).toThrow(RangeError);
  });
});
