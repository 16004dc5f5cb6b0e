import { z } from 'zod';
import type { PolicyDefinition } from './definition.ts';

const TIME = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const ONLINE_OR_SIMPLE = z.enum(['ONLINE_DETERMINATION', 'SIMPLE_PROCEDURE']);
const seconds = z.int().positive().max(86_400);

/**
 * What the law leaves to the city. Every member that nobody at the city has confirmed is named in `unconfirmed`, so that
 * screens can say so.
 */
export const CityPolicySchema = z.strictObject({
  /** Highest estimate per vehicle for the parties alone; null = no cap. Fen. */
  capFen: z.int().nonnegative().nullable(),
  /** Daily window of the online queue, "07:00"; both null = all day. From inclusive, until exclusive, may cross midnight. */
  windowFrom: TIME.nullable(),
  windowUntil: TIME.nullable(),
  /** District codes in which fast handling is offered; null = the whole city. */
  areaDistricts: z
    .array(z.string().regex(/^\d{6}$/))
    .max(50)
    .nullable(),
  /** Road names that count as expressways beside those whose class is known. */
  expressways: z.array(z.string().min(1).max(60)).max(200),
  /** Whether an expressway accident may be determined online. */
  expresswayOnline: z.boolean(),
  /** Codes of insurers that take part; null = every insurer known to the city. */
  insurersInScheme: z.array(z.string().min(1).max(20)).max(200).nullable(),
  /** Three and more motor vehicles (E-19). ONLINE needs the joint application all the same. */
  multiVehicleRoute: ONLINE_OR_SIMPLE,
  /** Motor vehicle and pedestrian, nobody hurt (E-20). */
  pedestrianRoute: z.enum(['SELF_NEGOTIATION', 'SIMPLE_PROCEDURE']),
  /** An estimate above the cap (E-21). ONLINE needs the joint application all the same. */
  overCapRoute: ONLINE_OR_SIMPLE,
  /** Valid electronic inspection and insurance marks count as marks (E-14). */
  electronicMarksCount: z.boolean(),
  /** Acts that a mandate may carry in this city; what the law reserves to officers is refused whatever stands here. */
  mandatableActs: z.array(z.string().min(1).max(40)).max(40),
  /** Whether a mandate needs a second person's approval before it is in force. */
  mandateNeedsApprover: z.boolean(),
  /** How long an officer's approval of one act beyond a mandate holds. */
  actApprovalMinutes: z.int().min(1).max(1_440),
  /** Minutes after which a sealed account may be read although the other side has told nothing. */
  accountRevealMinutes: z.int().min(5).max(10_080),
  /** Yardsticks of service, no law: dispatch, acceptance, arrival, remote pick-up and result, total, in seconds. */
  slaSeconds: z.object({
    dispatchDecision: seconds,
    crewAccept: seconds,
    urbanArrival: seconds,
    remotePickUp: seconds,
    remoteResult: seconds,
    onSceneTotal: seconds,
  }),
  /** How long an unmasking of personal data lasts. */
  unmaskMinutes: z.int().min(1).max(480),
  /** Unmaskings by one person in a day after which a supervisor and the auditor are told. */
  unmaskAlertPerDay: z.int().min(1).max(10_000),
  /** Accounts of one insurer that may see claims. */
  claimsAccountsPerInsurer: z.int().min(1).max(1_000),
  /** A party's electronic signature on an officer's document counts only with audio and video made at the same time. */
  requireSigningRecording: z.boolean(),
  /** Share of the loss for each grade, in percent, for voluntary cover; usual practice and no law. */
  gradeSharePercent: z.object({
    FULL: z.int().min(0).max(100),
    MAIN: z.int().min(0).max(100),
    EQUAL: z.int().min(0).max(100),
    SECONDARY: z.int().min(0).max(100),
    NONE: z.int().min(0).max(100),
  }),
  /** Names of members that the city has not confirmed. */
  unconfirmed: z.array(z.string()),
});
export type CityPolicyContent = z.infer<typeof CityPolicySchema>;

/** Content together with the version that a decision stores. */
export type CityPolicy = CityPolicyContent & { readonly version: string };

/** Daqing has published neither cap nor hours nor area (domain.md O-3): the law alone, and every member to be confirmed. */
const DAQING_DEFAULTS: CityPolicyContent = {
  capFen: null,
  windowFrom: null,
  windowUntil: null,
  areaDistricts: null,
  expressways: [],
  expresswayOnline: false,
  insurersInScheme: null,
  multiVehicleRoute: 'ONLINE_DETERMINATION',
  pedestrianRoute: 'SELF_NEGOTIATION',
  overCapRoute: 'ONLINE_DETERMINATION',
  electronicMarksCount: true,
  // domain-decisions.md 6
  mandatableActs: [
    'RECEIVE_ORDER',
    'SECURE_SCENE',
    'CAPTURE_EVIDENCE',
    'GUIDE_AGREEMENT',
    'PROPOSE_LIABILITY',
    'DRAFT_AGREEMENT',
    'SUBMIT_TO_OFFICER',
    'ASSESS_DAMAGE',
    'SETTLE_CLAIM',
    'ASSIST_ENTRY',
    'SERVE_DOCUMENT',
  ],
  mandateNeedsApprover: false,
  actApprovalMinutes: 30,
  accountRevealMinutes: 60,
  // domain.md 8.2, proposed defaults
  slaSeconds: {
    dispatchDecision: 60,
    crewAccept: 60,
    urbanArrival: 900,
    remotePickUp: 120,
    remoteResult: 600,
    onSceneTotal: 1200,
  },
  unmaskMinutes: 15,
  unmaskAlertPerDay: 20,
  claimsAccountsPerInsurer: 5,
  requireSigningRecording: true,
  gradeSharePercent: { FULL: 100, MAIN: 70, EQUAL: 50, SECONDARY: 30, NONE: 0 },
  unconfirmed: [
    'capFen',
    'windowFrom',
    'windowUntil',
    'areaDistricts',
    'expressways',
    'expresswayOnline',
    'insurersInScheme',
    'multiVehicleRoute',
    'pedestrianRoute',
    'overCapRoute',
    'electronicMarksCount',
    'mandatableActs',
    'mandateNeedsApprover',
    'actApprovalMinutes',
    'accountRevealMinutes',
    'slaSeconds',
    'unmaskMinutes',
    'unmaskAlertPerDay',
    'claimsAccountsPerInsurer',
    'requireSigningRecording',
    'gradeSharePercent',
  ],
};

export const CITY_POLICY: PolicyDefinition<CityPolicyContent> = {
  kind: 'CITY_POLICY',
  schema: CityPolicySchema,
  defaults: { version: '230600-2026.11', effectiveFrom: '2018-05-01', content: DAQING_DEFAULTS },
  // A member that came later has its default there, and nobody at the city has confirmed it.
  complete: (stored) => {
    const known = stored as Partial<CityPolicyContent>;
    const missing = Object.keys(DAQING_DEFAULTS).filter((name) => !Object.hasOwn(known, name));
    return missing.length === 0
      ? stored
      : { ...DAQING_DEFAULTS, ...known, unconfirmed: [...(known.unconfirmed ?? []), ...missing] };
  },
};

export const DAQING_DEFAULT_POLICY: CityPolicy = { version: CITY_POLICY.defaults.version, ...DAQING_DEFAULTS };
