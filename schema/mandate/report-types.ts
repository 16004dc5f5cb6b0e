import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { proposalGrades, settledBy, type BiasRow, type WorkloadRow } from './report-queries.ts';

const WINDOW_DAYS = 90;
const DAY_MS = 86_400_000;

const MandateBiasRow = builder.objectRef<BiasRow>('MandateBiasRow').implement({
  description: 'How often assessors of one insurer proposed one grade, for parties of their own insurer or of others.',
  fields: (t) => ({
    insurer: t.field({
      type: Organisation,
      description: 'The assessors’ employer.',
      resolve: async ({ insurerId }, _args, context) => (await loadOrganisation(context, insurerId))!,
    }),
    ownInsured: t.exposeBoolean('ownInsured', {
      description: 'Whether the employer insures the party that was graded.',
    }),
    grade: t.exposeString('grade', { description: 'The grade, such as FULL.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});
const MandateWorkloadRow = builder.objectRef<WorkloadRow>('MandateWorkloadRow').implement({
  description: 'What one person under a mandate settled in a month.',
  fields: (t) => ({
    staff: t.field({
      type: StaffRefType,
      description: 'Who.',
      resolve: async ({ staffId }, _args, context) => (await loadStaff(context, staffId))!,
    }),
    casesSettled: t.exposeInt('casesSettled', { description: 'Agreements that all parties signed.' }),
    medianHandlingSeconds: t.exposeInt('medianHandlingSeconds', {
      nullable: true,
      description: 'Median time from taking the case to the last signature, in seconds.',
    }),
    handledMinutes: t.exposeInt('handledMinutes', {
      description: 'The sum of those times in minutes: guided work on which no officer’s time was spent (S-07).',
    }),
  }),
});

/** The first moments of a month and of the next one, in China. @throws InvalidInputRefusal when it is no month */
function monthOf(text: string): readonly [Date, Date] {
  const parts = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  if (parts === null)
    throw new InvalidInputRefusal([
      { path: 'month', messageZh: '月份应如 2026-11', messageEn: 'A month looks like 2026-11' },
    ]);
  const start = (months: number): Date =>
    new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1 + months, 1) - 8 * 3_600_000);
  return [start(0), start(1)];
}

builder.queryFields((t) => ({
  mandateBias: t.field({
    type: [MandateBiasRow],
    description:
      'Grades proposed in the last 90 days by the assessor’s insurer and whether it insures the party; at most 1,000 rows.',
    resolve: (_root, _args, { platform, actor }) => {
      assertCan(actor, 'mandate:report');
      return proposalGrades(platform.db, actor.cityCode, new Date(platform.now().getTime() - WINDOW_DAYS * DAY_MS));
    },
  }),
  mandateWorkload: t.field({
    type: [MandateWorkloadRow],
    description: 'What each person under a mandate settled in a month, most first; at most 500 rows.',
    args: { month: t.arg.string({ description: 'The month in China, 2026-11.' }) },
    resolve: (_root, { month }, { platform, actor }) => {
      assertCan(actor, 'mandate:report');
      return settledBy(platform.db, actor.cityCode, ...monthOf(month));
    },
  }),
}));
