import { builder } from '../builder.ts';
import { oneByKey } from '../core/loader.ts';
import { findOrganisationsByIds, type OrganisationRow } from './queries.ts';

const OrganisationKind = builder.enumType('OrganisationKind', {
  description: 'What an organisation is.',
  values: ['INSURER', 'POLICE_UNIT', 'CENTER', 'OUTLET_OPERATOR'] as const,
});

export const Organisation = builder.objectRef<OrganisationRow>('Organisation').implement({
  description: 'An insurer, a police unit, the centre or the operator of an outlet.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: OrganisationKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    code: t.exposeString('code', { description: 'Code in this city.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Public telephone number.' }),
  }),
});

/** An organisation by id, batched over the request. */
export const loadOrganisation = oneByKey<OrganisationRow>(
  ({ platform, actor }, ids) => findOrganisationsByIds(platform.db, actor.cityCode, ids),
  ({ id }) => id,
);
