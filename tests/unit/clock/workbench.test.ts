import { deadlineWorkbench } from '../../../schema/clock/workbench.ts';

const due = (input: object): unknown => (deadlineWorkbench.evaluate({ id: 'x', ...input }) as { due: unknown }).due;

it('answers with the last day, its end, the article and whether it may still change', () => {
  expect(deadlineWorkbench.evaluate({ id: 7, clock: 'DL-15', start: '2026-09-30' })).toEqual({
    id: 7,
    clock: 'DL-15',
    due: '2026-10-10',
    due_at: '2026-10-10T23:59:59+08:00',
    provisional: false,
    article: '《道路交通事故处理程序规定》第七十一条',
  });
});

it('reads a moment as the day in China on which it lies', () => {
  expect(due({ clock: 'DL-15', start: '2026-10-08T16:30:00Z' })).toBe('2026-10-13'); // 00:30 on the 9th in China
  expect(due({ clock: 'DL-15', start: '2026-09-30T23:30:00+08:00' })).toBe('2026-10-10');
  expect(due({ clock: 'DL-15', start: '2026-09-30T23:30' })).toBe('2026-10-10');
});

it('counts by the given calendar alone', () => {
  const calendar = { holidays: ['2026-10-01'], workdays: [{ day: '2026-10-03', name: '调休' }] };
  expect(due({ clock: 'DL-15', start: '2026-09-30', calendar })).toBe('2026-10-05'); // 2, 3, 5
  expect(due({ clock: 'DL-15', start: '2026-09-30', calendar: { holidays: [] } })).toBe('2026-10-05'); // 1, 2, 5
});

it('leaves suspended days out, both ends included', () => {
  const suspensions = [{ from: '2026-03-05', to: '2026-03-10' }];
  expect(due({ clock: 'DL-08', start: '2026-03-02', suspensions })).toBe('2026-03-20');
});

it('extends only what the law lets be extended, and no further', () => {
  expect(due({ clock: 'DL-04', start: '2026-03-02', extension: true })).toBe('2026-05-01');
  expect(due({ clock: 'DL-04', start: '2026-03-02', extension: 10 })).toBe('2026-04-11');
  expect(() => due({ clock: 'DL-04', start: '2026-03-02', extension: 31 })).toThrow('60');
  expect(() => due({ clock: 'DL-15', start: '2026-03-02', extension: true })).toThrow('cannot be extended');
});

it('gives a number with several parts its first part, and every part beside it', () => {
  const answer = deadlineWorkbench.evaluate({ id: 1, clock: 'DL-23', start: '2026-09-28' });
  expect(answer).toMatchObject({
    clock: 'DL-23a',
    due: '2026-09-29',
    parts: [{ clock: 'DL-23a' }, { clock: 'DL-23b', due: '2026-10-08' }, { clock: 'DL-23c', due: '2026-10-08' }],
  });
});

it('takes the date that a court names', () => {
  expect(due({ clock: 'DL-22', start: '2026-03-02', date: '2026-03-20' })).toBe('2026-03-20');
});

it.each([
  ['an unknown clock', { clock: 'DL-33', start: '2026-03-02' }],
  ['an unknown part', { clock: 'DL-15b', start: '2026-03-02' }],
  ['an unknown member', { clock: 'DL-15', start: '2026-03-02', holidays: [] }],
  ['an unknown member of the calendar', { clock: 'DL-15', start: '2026-03-02', calendar: { free: [] } }],
  ['a day that does not exist', { clock: 'DL-15', start: '2026-02-30' }],
  ['no start', { clock: 'DL-15' }],
  [
    'a suspension that ends before it begins',
    { clock: 'DL-08', start: '2026-03-02', suspensions: [{ from: '2026-03-09', to: '2026-03-05' }] },
  ],
  ['a date where nobody names one', { clock: 'DL-15', start: '2026-03-02', date: '2026-03-20' }],
])('refuses %s', (_what, input) => {
  expect(() => due(input)).toThrow();
});
