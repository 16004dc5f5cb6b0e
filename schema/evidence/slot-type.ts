import { builder } from '../builder.ts';
import type { PhotoSlotKind } from './slots.ts';

export const PhotoSlotKindType = builder.objectRef<PhotoSlotKind>('PhotoSlotKind').implement({
  description: 'A picture that a case may ask for (domain.md 6.1).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'PH-A … PH-L.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    hintZh: t.exposeString('hintZh', { description: 'How to take it, in Chinese.' }),
    hintEn: t.exposeString('hintEn', { description: 'How to take it, in English.' }),
    requiredForClearance: t.exposeBoolean('requiredForClearance', {
      description: 'Part of the minimum after which the road may be cleared.',
    }),
  }),
});
