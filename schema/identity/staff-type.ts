import { maskName } from '../access/masking.ts';
import { builder } from '../builder.ts';
import { oneByKey } from '../core/loader.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { findStaffByIds, type StaffRow } from './staff-queries.ts';

/** A member of staff as others see them. */
export const StaffRefType = builder.objectRef<StaffRow>('StaffRef').implement({
  description: 'A member of staff, as others see them.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    displayName: t.string({
      description: 'Name; masked outside the person’s own organisation.',
      resolve: ({ displayName, organisationId }, _args, { actor }) =>
        actor.kind === 'STAFF' && actor.organisationId === organisationId ? displayName : maskName(displayName),
    }),
    badgeNo: t.exposeString('badgeNo', { nullable: true, description: 'Badge or permit number.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Employer.',
      resolve: async ({ organisationId }, _args, context) => (await loadOrganisation(context, organisationId))!,
    }),
  }),
});

/** Staff by id, batched over the request. */
export const loadStaff = oneByKey<StaffRow>(
  ({ platform, actor }, ids) => findStaffByIds(platform.db, actor.cityCode, ids),
  ({ id }) => id,
);
