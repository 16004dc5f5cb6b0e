import { builder } from '../builder.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import {
  findCity,
  listDistricts,
  listMapLines,
  listOutlets,
  type CityRow,
  type DistrictRow,
  type MapLineRow,
  type OutletRow,
} from './queries.ts';

const District = builder.objectRef<DistrictRow>('District').implement({
  description: 'A district of the city.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Six-digit area code.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    boundary: t.field({
      type: 'JSON',
      description: 'GeoJSON MultiPolygon, WGS-84.',
      resolve: ({ boundary }) => boundary,
    }),
    boundaryNote: t.exposeString('boundaryNote', { description: 'Where the boundary comes from; a sketch says so.' }),
    labelLongitude: t.exposeFloat('labelLongitude', {
      description: 'Where the name is written, degrees east, WGS-84.',
    }),
    labelLatitude: t.exposeFloat('labelLatitude', { description: 'Where the name is written, degrees north, WGS-84.' }),
  }),
});

const RoadKind = builder.enumType('RoadKind', {
  description: 'What a line of the base map is.',
  values: ['EXPRESSWAY', 'MAIN', 'ARTERIAL', 'RAILWAY', 'WATER'] as const,
});
const Road = builder.objectRef<MapLineRow>('Road').implement({
  description: 'A road, railway or water of our own base map.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    kind: t.field({ type: RoadKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    line: t.field({
      type: 'JSON',
      description: 'GeoJSON line, or polygon for water; WGS-84.',
      resolve: ({ line }) => line,
    }),
  }),
});

const OutletKind = builder.enumType('OutletKind', {
  description: 'Who runs an outlet: the street police office or an insurer.',
  values: ['STREET', 'INSURER'] as const,
});
const Outlet = builder.objectRef<OutletRow>('Outlet').implement({
  description: 'A fast-handling outlet where parties can go (S-01, S-02).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: OutletKind, description: 'Who runs it.', resolve: ({ kind }) => kind }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    address: t.exposeString('address', { description: 'Postal address.' }),
    hours: t.exposeString('hours', { description: 'Opening hours as text.' }),
    queueLength: t.exposeInt('queueLength', { description: 'People waiting now.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east, WGS-84.' }),
    latitude: t.exposeFloat('latitude', { description: 'Degrees north, WGS-84.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Who operates it.',
      resolve: async ({ organisationId }, _args, context) => (await loadOrganisation(context, organisationId))!,
    }),
  }),
});

export const City = builder.objectRef<CityRow>('City').implement({
  description: 'The city this platform serves.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Six-digit area code.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    longitude: t.exposeFloat('longitude', { description: 'Centre, degrees east, WGS-84.' }),
    latitude: t.exposeFloat('latitude', { description: 'Centre, degrees north, WGS-84.' }),
    districts: t.field({
      type: [District],
      description: 'Its districts.',
      resolve: ({ code }, _args, { platform }) => listDistricts(platform.db, code),
    }),
    roads: t.field({
      type: [Road],
      description: 'Roads, railways and water of our own base map.',
      resolve: ({ code }, _args, { platform }) => listMapLines(platform.db, code),
    }),
    outlets: t.field({
      type: [Outlet],
      description: 'Its outlets.',
      resolve: ({ code }, _args, { platform }) => listOutlets(platform.db, code),
    }),
  }),
});

builder.queryFields((t) => ({
  city: t.field({
    type: City,
    description: 'The city of this platform, with its public map.',
    resolve: async (_root, _args, { platform, actor }) => {
      const city = await findCity(platform.db, actor.cityCode);
      if (city === null) throw new Error(`City ${actor.cityCode} is not set up`);
      return city;
    },
  }),
}));
