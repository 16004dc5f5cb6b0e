import { builder } from '../builder.ts';
import { PhotoSlotKindType } from '../evidence/slot-type.ts';
import { PHOTO_SLOTS } from '../evidence/slots.ts';
import { LiabilityPatternType } from '../liability/pattern-type.ts';
import { chinaDay } from '../clock/china-day.ts';
import { LIABILITY_POLICY } from '../liability/policy.ts';
import { inForce } from '../policy/service.ts';
import { listInsurers } from '../organisation/service.ts';
import { Organisation } from '../organisation/types.ts';

const CodeTables = builder.objectRef<{ cityCode: string }>('CodeTables').implement({
  description: 'Tables behind pickers.',
  fields: (t) => ({
    insurers: t.field({
      type: [Organisation],
      description: 'Insurers in the scheme.',
      resolve: ({ cityCode }, _args, { platform }) => listInsurers(platform.db, cityCode),
    }),
    patterns: t.field({
      type: [LiabilityPatternType],
      description: 'Liability patterns in force today.',
      resolve: async ({ cityCode }, _args, { platform }) =>
        (await inForce(platform.db, cityCode, LIABILITY_POLICY, chinaDay(platform.now()))).content.patterns,
    }),
    photoSlots: t.field({ type: [PhotoSlotKindType], description: 'Photo slots.', resolve: () => [...PHOTO_SLOTS] }),
  }),
});

builder.queryFields((t) => ({
  codes: t.field({
    type: CodeTables,
    description: 'Code tables for pickers.',
    resolve: (_root, _args, { actor }) => ({ cityCode: actor.cityCode }),
  }),
}));
