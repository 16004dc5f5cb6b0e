import { assertCan } from '../access/actions.ts';
import { loadUnmaskings, UNMASKABLE, type UnmaskableField } from '../access/unmasking.ts';
import { builder } from '../builder.ts';
import { reloadCase } from '../case/answer.ts';
import { AccidentCase } from '../case/types.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { COMMON_REFUSALS, Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { Party } from '../party/types.ts';
import { UnmaskRefusal } from './errors.ts';
import { listAlerts, type AlertRow } from './queries.ts';
import { fieldsOpenTo } from './rules.ts';
import { unmaskPersonalData } from './service.ts';

const PersonalField = builder.enumType('PersonalField', {
  description: 'A field of a party that is masked by default.',
  values: {
    NAME: { value: 'name', description: 'Name.' },
    PHONE: { value: 'phone', description: 'Phone number.' },
    LICENCE_NO: { value: 'licenceNo', description: 'Licence or ID number.' },
    POLICY_NO: { value: 'policyNo', description: 'Number of the compulsory policy.' },
  } as const satisfies Record<string, { value: UnmaskableField; description: string }>,
});

builder.objectType(UnmaskRefusal, {
  name: 'UnmaskRefusal',
  description: 'Personal data cannot be shown in full to this person.',
  interfaces: [Refusal],
});

const Unmasking = builder.objectRef<{ field: (typeof UNMASKABLE)[number]; until: Date }>('Unmasking').implement({
  description: 'A field that is shown in full to the viewer for a while.',
  fields: (t) => ({
    field: t.field({ type: PersonalField, description: 'Which.', resolve: ({ field }) => field }),
    until: t.field({ type: 'DateTime', description: 'Until when.', resolve: ({ until }) => until }),
  }),
});

builder.objectFields(Party, (t) => ({
  unmaskable: t.field({
    type: [PersonalField],
    description: 'Fields that the viewer may ask to see in full, for a reason.',
    resolve: ({ party }, _args, { actor }) =>
      actor.kind === 'STAFF' ? fieldsOpenTo(actor.roles, party.insurerId === actor.organisationId) : [],
  }),
  unmasked: t.field({
    type: [Unmasking],
    description: 'Fields that are shown in full to the viewer now.',
    resolve: async ({ party }, _args, context) => {
      const rows = await loadUnmaskings(context, party.id);
      return UNMASKABLE.flatMap((field) => {
        const until = rows.filter(({ fields }) => fields.includes(field)).map((row) => row.until.getTime());
        return until.length === 0 ? [] : [{ field, until: new Date(Math.max(...until)) }];
      });
    },
  }),
}));

const UnmaskPersonalDataInput = builder.inputType('UnmaskPersonalDataInput', {
  description: 'Fields of a party to be shown in full for a while.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
    caseId: t.id({ description: 'The case.' }),
    partyOrdinal: t.int({ description: '1 for 甲, 2 for 乙 …' }),
    fields: t.field({ type: [PersonalField], description: 'Which fields.' }),
    reason: t.string({ description: 'Why; kept in the case and in the audit. 4 to 200 characters.' }),
  }),
});

builder.mutationField('unmaskPersonalData', (t) =>
  t.field({
    type: AccidentCase,
    description:
      'Shows personal data in full to the viewer for a while. The case and the audit keep who, what and why.',
    errors: { types: [UnmaskRefusal, ...COMMON_REFUSALS] },
    args: { input: t.arg({ type: UnmaskPersonalDataInput, description: 'What and why.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await unmaskPersonalData(context, idempotencyKey, input)),
  }),
);

const AccessAlert = builder.objectRef<AlertRow>('AccessAlert').implement({
  description: 'Somebody has unmasked more personal data in a day than the city expects.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    staff: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who.',
      resolve: ({ staffId }, _args, context) => loadStaff(context, staffId),
    }),
    day: t.exposeString('day', { description: 'The day in China, 2026-11-24.' }),
    counted: t.exposeInt('counted', { description: 'How often that day.' }),
    raisedAt: t.field({ type: 'DateTime', description: 'When it went over.', resolve: ({ raisedAt }) => raisedAt }),
  }),
});
const AccessAlertConnection = connectionOf('AccessAlert', AccessAlert);

builder.queryField('accessAlerts', (t) =>
  t.field({
    type: AccessAlertConnection,
    description: 'Bulk unmaskings, newest first; for the supervisor and the auditor.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 20, description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, { platform, actor }): Promise<Page<AlertRow>> => {
      assertCan(actor, 'alert:read');
      const limit = pageSize(first, 50);
      const rows = await listAlerts(platform.db, actor.cityCode, decodeCursor(after), limit + 1);
      return toPage(rows, limit, ({ raisedAt, id }) => encodeCursor(raisedAt, id));
    },
  }),
);
