import { z } from 'zod';
import { COORDINATE_SYSTEMS, toWgs84 } from '../../geo/coordinates.ts';
import { DEFAULT_CALENDAR } from '../clock/calendar.ts';
import { dayNumberAt } from '../clock/day.ts';
import { parseCase, WorkbenchInputError, type Workbench } from '../core/workbench.ts';
import { districts } from '../seed/daqing/districts.ts';
import { areaCovers, readArea, type PolygonRings } from './area.ts';
import { ACCIDENT_FORMS, conditionSource, evaluateMandate, MANDATE_ACTS, NEVER_GRANTABLE } from './rules.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** A moment; without an offset it is China's, a day alone is its first moment. */
const moment = z.string().transform((text, context): Date => {
  const local =
    text.length === 10 ? `${text}T00:00:00+08:00` : /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}+08:00`;
  const at = MOMENT.test(text) ? new Date(local) : new Date(Number.NaN);
  if (!Number.isNaN(at.getTime())) return at;
  context.addIssue({
    code: 'custom',
    message: `Expected a moment like 2026-11-24T08:47:00+08:00 but received ${text}`,
  });
  return z.NEVER;
});
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const act = z.enum([...MANDATE_ACTS, ...NEVER_GRANTABLE]);
const form = z.string().refine((id) => ACCIDENT_FORMS.includes(id), { message: 'Expected L-01 … L-32 or Q-01 … Q-06' });
const cny = z.number().nonnegative().max(1e9);
const id = z.union([z.string().min(1).max(100), z.number()]);
const word = z.string().min(1).max(100);
const fen = (yuan: number): number => Math.round(yuan * 100);

const CaseSchema = z.strictObject({
  id,
  mandate: z.strictObject({
    city: word,
    staff: word,
    acts: z.array(act).max(50),
    accident_forms: z.array(form).max(100),
    ceiling_cny: cny,
    /** GeoJSON Polygon or MultiPolygon in WGS-84, or district codes of Daqing. */
    area: z.union([z.array(z.string()).min(1).max(50), z.record(z.string(), z.unknown())]),
    daily_from: time,
    daily_until: time,
    valid_from: moment,
    valid_until: moment,
    suspended_at: moment.nullable().default(null),
    revoked_at: moment.nullable().default(null),
    training_valid_until: moment.nullable().default(null),
    working_days_only: z.boolean().default(false),
    pending_approval: z.boolean().default(false),
  }),
  act,
  situation: z.strictObject({
    now: moment,
    city: word,
    staff: word,
    longitude: z.number().nullable().default(null),
    latitude: z.number().nullable().default(null),
    /** Left out: WGS84. null or UNKNOWN: nobody knows, so nobody can tell whether the place is in the area. */
    crs: z
      .union([z.enum(COORDINATE_SYSTEMS), z.enum(['UNKNOWN', 'unknown'])])
      .nullable()
      .default('WGS84'),
    accident_form: form.nullable().default(null),
    estimate_cny: cny.nullable().default(null),
  }),
});
type MandateCase = z.infer<typeof CaseSchema>;

function polygonsOf(area: MandateCase['mandate']['area']): readonly PolygonRings[] {
  if (!Array.isArray(area)) {
    const read = readArea(area);
    if ('zh' in read) throw new WorkbenchInputError('mandate.area', read.zh, read.en);
    return read;
  }
  return area.flatMap((code) => {
    const district = districts.find((each) => each.code === code);
    if (district === undefined)
      throw new WorkbenchInputError('mandate.area', `没有区县 ${code}`, `There is no district ${code}`);
    return [[district.boundary]];
  });
}

function insideArea(
  area: readonly PolygonRings[],
  { longitude, latitude, crs }: MandateCase['situation'],
): boolean | null {
  if (longitude === null || latitude === null || isUnknown(crs)) return null;
  return areaCovers(area, toWgs84([longitude, latitude], crs));
}
const isUnknown = (crs: MandateCase['situation']['crs']): crs is 'UNKNOWN' | 'unknown' | null =>
  crs === null || crs === 'UNKNOWN' || crs === 'unknown';

/**
 * Mandates against invented situations: `npm run rules -- mandate FILE.json`. Every failing condition is named with where it
 * comes from; working days are those of the built-in calendar.
 *
 * Validity and training begin with their first moment and end before their last; a day alone is its first moment in China.
 *
 * @source domain.md S-06; design decision 8; domain-decisions.md 6
 */
export const mandateWorkbench = {
  kind: 'mandate',
  evaluate(input: unknown): object {
    const given = parseCase<MandateCase>(CaseSchema, input);
    const { mandate, situation } = given;
    const { allowed, failed } = evaluateMandate(
      {
        cityCode: mandate.city,
        staffId: mandate.staff,
        acts: mandate.acts,
        accidentForms: mandate.accident_forms,
        ceilingFen: fen(mandate.ceiling_cny),
        dailyFrom: mandate.daily_from,
        dailyUntil: mandate.daily_until,
        workingDaysOnly: mandate.working_days_only,
        validFrom: mandate.valid_from,
        validUntil: mandate.valid_until,
        trainingValidUntil: mandate.training_valid_until,
        pendingApproval: mandate.pending_approval,
        suspendedAt: mandate.suspended_at,
        revokedAt: mandate.revoked_at,
      },
      given.act,
      {
        now: situation.now,
        cityCode: situation.city,
        staffId: situation.staff,
        insideArea: insideArea(polygonsOf(mandate.area), situation),
        unknownCrs: situation.longitude !== null && situation.latitude !== null && isUnknown(situation.crs),
        workingDay: DEFAULT_CALENDAR.isWorkday(dayNumberAt(situation.now)),
        accidentForm: situation.accident_form,
        estimateFen: situation.estimate_cny === null ? null : fen(situation.estimate_cny),
      },
    );
    return {
      id: given.id,
      allowed,
      failed: failed.map(({ condition, messageZh, messageEn }) => {
        const source = conditionSource(condition);
        return {
          condition,
          ...(source.startsWith('《') ? { article: source } : { source }),
          zh: messageZh,
          en: messageEn,
        };
      }),
    };
  },
} as const satisfies Workbench;
