import { deadlineWorkbench } from '../../../schema/clock/workbench.ts';
import { CLOCKS } from '../../../schema/clock/table.ts';

/**
 * Every clock of the table, by hand with the notices of the State Council: Spring Festival 2026-02-15..23 (make-up
 * 02-14 and 02-28), National Day 2026-10-01..07 (make-up 09-20 and 10-10), Spring Festival 2025-01-28..02-04.
 */
const BY_HAND: [clock: string, start: string, due: string, why: string][] = [
  ['DL-01', '2026-09-29', '2026-10-09', '30 Sept, 8 and 9 Oct'],
  ['DL-02', '2026-10-08', '2026-10-12', 'Friday, the make-up Saturday, Monday'],
  ['DL-03a', '2026-02-12', '2026-02-24', 'Friday 13, make-up Saturday 14, Tuesday 24'],
  ['DL-03b', '2026-09-18', '2026-09-22', 'make-up Sunday 20, Monday, Tuesday'],
  ['DL-03c', '2026-09-24', '2026-09-30', 'mid-autumn Friday to Sunday do not count'],
  ['DL-04', '2026-09-02', '2026-10-02', 'thirty days, and the agreed maximum does not roll out of the holiday'],
  ['DL-05a', '2026-09-25', '2026-10-09', '28, 29, 30 Sept, 8, 9 Oct'],
  ['DL-05b', '2026-02-25', '2026-02-28', 'the make-up Saturday is the third day'],
  ['DL-06', '2026-02-11', '2026-02-14', 'the make-up Saturday is the third day'],
  ['DL-07a', '2026-02-13', '2026-02-27', 'make-up 14; 24, 25, 26, 27'],
  ['DL-07b', '2026-09-01', '2026-10-08', 'thirty days end on 1 Oct and roll over the holiday'],
  ['DL-07c', '2026-07-01', '2026-10-08', 'three months end on 1 Oct and roll'],
  ['DL-08', '2026-09-18', '2026-10-09', '20(make-up), 21..24, 28..30; 8, 9 Oct'],
  ['DL-09', '2026-02-10', '2026-03-02', '11, 12, 13, 14(make-up); 24..28(make-up); 2 March'],
  ['DL-10', '2026-01-01', '2026-01-08', 'make-up Sunday 4, 5, 6, 7, 8'],
  ['DL-11', '2026-04-30', '2026-05-08', '6, 7, 8 May; make-up 9 May is not needed'],
  ['DL-12', '2026-05-01', '2026-05-18', '6, 7, 8, 9(make-up), 11, 12, 13, 14, 15, 18'],
  ['DL-13a', '2026-08-02', '2026-10-01', 'sixty days; the maximum ends on the holiday'],
  ['DL-13b', '2026-10-01', '2026-10-13', '8, 9, 10(make-up), 12, 13'],
  ['DL-14', '2026-06-17', '2026-06-25', '18; dragon boat 19..21; 22, 23, 24, 25'],
  ['DL-15', '2026-09-30', '2026-10-10', '8, 9 and the make-up Saturday'],
  ['DL-16a', '2026-10-09', '2026-10-12', 'make-up Saturday, Monday'],
  ['DL-16b', '2026-10-09', '2026-10-15', '10(make-up), 12, 13, 14, 15'],
  ['DL-17', '2026-09-03', '2026-10-08', 'thirty days end on 3 Oct and roll'],
  ['DL-18', '2026-12-29', '2027-01-01', '30, 31; the next year is not published: provisional'],
  ['DL-19', '2025-01-24', '2025-02-13', '26(make-up), 27; 5, 6, 7, 8(make-up), 10, 11, 12, 13'],
  ['DL-20', '2025-09-26', '2025-10-16', '28(make-up), 29, 30; 9, 10, 11(make-up), 13, 14, 15, 16'],
  ['DL-21', '2026-09-30', '2026-10-09', '8 and 9'],
  ['DL-22', '2026-02-14', '2026-02-26', '24, 25, 26'],
  ['DL-23a', '2026-10-01', '2026-10-08', 'one day ends on 2 Oct and rolls'],
  ['DL-23b', '2026-09-28', '2026-10-08', 'five days end on 3 Oct and roll'],
  ['DL-23c', '2026-10-08', '2026-10-19', 'ten days end on Sunday the 18th and roll'],
  ['DL-24a', '2026-01-16', '2026-02-24', 'thirty days end on 15 Feb and roll over the Spring Festival'],
  ['DL-24b', '2026-02-11', '2026-02-14', 'three days end on the make-up Saturday, a working day'],
  ['DL-24c', '2026-09-15', '2026-09-28', 'ten days end on 25 Sept (mid-autumn) and roll'],
  ['DL-24d', '2026-08-03', '2026-10-08', 'sixty days end on 2 Oct and roll'],
  ['DL-25', '2026-04-03', '2026-05-06', 'thirty days end on 3 May and roll'],
  ['DL-26', '2024-02-29', '2026-02-28', 'no 29 Feb in 2026: the month’s end, a make-up Saturday'],
  ['DL-27', '2023-10-03', '2026-10-08', 'three years end on 3 Oct and roll'],
  ['DL-28', '2026-02-24', '2026-02-27', '25, 26, 27'],
  ['DL-29a', '2026-10-12', '2026-10-08', 'back: 10(make-up), 9, 8'],
  ['DL-29b', '2026-10-08', '2026-09-30', 'back over the whole holiday'],
  ['DL-30a', '2026-09-29', '2026-10-19', '30; 8, 9, 10(make-up), 12..16, 19'],
  ['DL-30b', '2026-09-29', '2026-10-12', '30; 8, 9, 10(make-up), 12'],
  ['DL-31', '2026-02-13', '2026-03-05', '14; 24..28; 2..5 March'],
  ['DL-32', '2026-05-07', '2026-05-11', '8, 9(make-up), 11'],
];

it.each(BY_HAND)('%s from %s ends on %s: %s', (clock, start, due) => {
  expect(deadlineWorkbench.evaluate({ id: 1, clock, start })).toMatchObject({ id: 1, due });
});

it('leaves no clock of the table out', () => {
  expect(BY_HAND.map(([clock]) => clock)).toEqual(CLOCKS.map(({ id }) => id));
});
