import { builder } from '../builder.ts';
import type { LiabilityPattern } from './patterns.ts';
import { GRADES } from './words.ts';

export const LiabilityGrade = builder.enumType('LiabilityGrade', {
  description: 'The legal grades of liability (Order 146 art 60); UNDETERMINED leads to a certificate.',
  values: GRADES,
});

export const LiabilityPatternType = builder.objectRef<LiabilityPattern>('LiabilityPattern').implement({
  description: 'A pattern of liability with its article (domain.md 4.2).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'L-01 … L-32, Q-01 … Q-06.' }),
    nameZh: t.exposeString('nameZh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'English name.' }),
    triggerZh: t.exposeString('triggerZh', { description: 'What happens, in Chinese.' }),
    triggerEn: t.exposeString('triggerEn', { description: 'What happens, in English.' }),
    articleZh: t.exposeString('articleZh', { description: 'The provision violated, in Chinese.' }),
    articleEn: t.exposeString('articleEn', { description: 'The provision violated, in English.' }),
    watchForZh: t.string({
      nullable: true,
      description: 'What to look out for, in Chinese.',
      resolve: ({ watchForZh }) => watchForZh ?? null,
    }),
    watchForEn: t.string({
      nullable: true,
      description: 'What to look out for, in English.',
      resolve: ({ watchForEn }) => watchForEn ?? null,
    }),
    officerOnly: t.exposeBoolean('officerOnly', { description: 'Only an officer may judge it.' }),
    photoSlot: t.exposeString('photoSlot', {
      nullable: true,
      description: 'Photo slot without which an officer looks first.',
    }),
    defaultFaultGrade: t.field({
      type: LiabilityGrade,
      description: 'Grade of the side at fault, the other faultless.',
      resolve: ({ defaultFaultGrade }) => defaultFaultGrade,
    }),
    defaultOtherGrade: t.field({
      type: LiabilityGrade,
      description: 'Grade of the other side.',
      resolve: ({ defaultOtherGrade }) => defaultOtherGrade,
    }),
  }),
});
