import { z } from 'zod';
import type { PolicyDefinition } from '../policy/definition.ts';

const fen = z.int().nonnegative().max(100_000_000_00);
const day = z.iso.date();
const percent = z.number().min(0).max(100);
const range = z.tuple([percent, percent]).refine(([low, high]) => low <= high, { error: 'The lower end comes first' });
const limits = z.strictObject({ deathDisabilityFen: fen, medicalFen: fen, propertyFen: fen });
const text = z.string().min(1).max(200);

/** Limits of compulsory cover for accidents of some days, ends included. */
const LimitsOfPeriodSchema = z.strictObject({
  from: day,
  /** null = still in force. */
  until: day.nullable(),
  atFault: limits,
  noFault: limits,
  sourceZh: text,
  sourceEn: text,
});
export type LimitsOfPeriod = z.infer<typeof LimitsOfPeriodSchema>;

/** What a motor side pays beyond compulsory cover to a cyclist or pedestrian, by that person's own grade. */
const RegionSharesSchema = z.strictObject({
  /** First two digits of the region's code: the province. */
  province: z.string().regex(/^\d{2}$/),
  nameZh: text,
  nameEn: text,
  main: range,
  equal: range,
  secondary: range,
  sourceZh: text,
  sourceEn: text,
});
export type RegionShares = z.infer<typeof RegionSharesSchema>;

export const MoneyContentSchema = z.strictObject({
  compulsory: z.array(LimitsOfPeriodSchema).max(20),
  /** Highest loss of each vehicle for mutual self-compensation, included. */
  mutualMaxFen: fen,
  /** The insurer of the side at fault pays the 100 yuan of the faultless side's insurer to its own insured. */
  noFaultPaidOnBehalf: z.boolean(),
  /** Voluntary cover pays although its driver was unlicensed, drunk, drugged, not the rightful user, or meant it. */
  commercialPaysWhenBarred: z.boolean(),
  /** At most this share is paid to a cyclist or pedestrian by a motor side without fault. */
  motorNoFaultMaxPercent: percent,
  regions: z.array(RegionSharesSchema).max(40),
  /** Names of members that nobody at the city has confirmed. */
  unconfirmed: z.array(z.string().max(60)).max(20),
});
export type MoneyContent = z.infer<typeof MoneyContentSchema>;

const yuan = (deathDisability: number, medical: number, property: number) => ({
  deathDisabilityFen: deathDisability * 100,
  medicalFen: medical * 100,
  propertyFen: property * 100,
});

/** Limits of compulsory cover and shares as versions of the policy room. @source domain.md 5.1-5.2, LAW-77, LAW-78 */
export const MONEY_POLICY: PolicyDefinition<MoneyContent> = {
  kind: 'MONEY',
  schema: MoneyContentSchema,
  defaults: {
    version: '2026.11',
    effectiveFrom: '2008-02-01',
    content: {
      compulsory: [
        {
          from: '2008-02-01',
          until: '2020-09-18',
          atFault: yuan(110_000, 10_000, 2_000),
          noFault: yuan(11_000, 1_000, 100),
          sourceZh: '交强险责任限额（2008年2月1日至2020年9月18日）',
          sourceEn: 'Limits of compulsory cover, 2008-02-01 to 2020-09-18',
        },
        {
          from: '2020-09-19',
          until: null,
          atFault: yuan(180_000, 18_000, 2_000),
          noFault: yuan(18_000, 1_800, 100),
          sourceZh: '交强险责任限额（2020年9月19日起）',
          sourceEn: 'Limits of compulsory cover from 2020-09-19',
        },
      ],
      mutualMaxFen: 200_000,
      noFaultPaidOnBehalf: true,
      commercialPaysWhenBarred: false,
      motorNoFaultMaxPercent: 10,
      regions: [
        {
          province: '37',
          nameZh: '山东省',
          nameEn: 'Shandong',
          main: [30, 40],
          equal: [60, 70],
          secondary: [80, 90],
          sourceZh: '《山东省实施〈中华人民共和国道路交通安全法〉办法》第六十六条',
          sourceEn: 'Shandong measures for the Road Traffic Safety Law, Art 66',
        },
      ],
      unconfirmed: ['mutualMaxFen', 'noFaultPaidOnBehalf', 'commercialPaysWhenBarred', 'regions'],
    },
  },
};

/** The limits for an accident of this day; undefined before the first period that is known. */
export const limitsOn = ({ compulsory }: MoneyContent, accidentDay: string): LimitsOfPeriod | undefined =>
  compulsory.find(({ from, until }) => from <= accidentDay && (until === null || accidentDay <= until));
