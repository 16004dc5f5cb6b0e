import type { AccidentFactsInput, ReportAccidentInput } from '../api/generated/graphql.ts';
import { placeLine } from './place.ts';

/** What the driver tells before the report is sent; kept on the phone until the server has answered. */
export interface ReportDraft {
  readonly step: 'SAFETY' | 'PEOPLE' | 'SEND';
  readonly safetyDone: readonly string[];
  readonly position: {
    readonly longitude: number;
    readonly latitude: number;
    readonly accuracyM: number | null;
    readonly source: 'PHONE_GNSS' | 'MAP_PIN';
    readonly measuredAt: string;
  } | null;
  readonly roadName: string;
  readonly referencePoint: string;
  readonly direction: string;
  readonly kilometrePost: string;
  /** ISO 8601; set when the person opens the first page, correctable. */
  readonly occurredAt: string;
  readonly weather: string;
  readonly injury: InjuryAnswer | null;
  /** Only asked when somebody is hurt: do they all respond? */
  readonly responsive: 'YES' | 'NO' | 'UNKNOWN';
  readonly movable: 'YES' | 'NO' | 'UNKNOWN' | null;
  readonly conditions: readonly ConditionCode[];
}

export type InjuryAnswer = 'NONE' | 'SLIGHT_AGREED' | 'INJURED' | 'UNKNOWN';

/** Things a driver can see; never legal questions. */
export const conditionCodes = [
  'OTHER_LEFT',
  'SCENE_CLEARED',
  'ALCOHOL',
  'NO_LICENCE',
  'NO_PLATE',
  'HIT_FACILITY',
  'BUS',
  'HAZMAT',
  'NO_INSURANCE',
  'INTENT',
  'DIPLOMATIC',
  'THREE_CARS',
  'CYCLE',
  'PEDESTRIAN',
  'ONLY_ME',
  'WANT_OFFICER',
] as const;
export type ConditionCode = (typeof conditionCodes)[number];

/** An empty report whose clock starts now. */
export function emptyReport(now: Date): ReportDraft {
  return {
    step: 'SAFETY',
    safetyDone: [],
    position: null,
    roadName: '',
    referencePoint: '',
    direction: '',
    kilometrePost: '',
    occurredAt: now.toISOString(),
    weather: '1',
    injury: null,
    responsive: 'UNKNOWN',
    movable: null,
    conditions: [],
  };
}

/**
 * The facts as the driver stated them. An unticked condition is an answer ("no"), because the list was shown and the
 * person moved on; "not sure" stays UNKNOWN and is treated as met by the rules.
 */
export function factsOf(
  draft: Pick<ReportDraft, 'injury' | 'responsive' | 'movable' | 'conditions'>,
): AccidentFactsInput {
  const has = (code: ConditionCode): boolean => draft.conditions.includes(code);
  const stated = (code: ConditionCode): 'YES' | 'NO' => (has(code) ? 'YES' : 'NO');
  const injured =
    draft.injury === 'NONE' ? 'NO' : draft.injury === 'UNKNOWN' || draft.injury === null ? 'UNKNOWN' : 'YES';
  const slight = draft.injury === 'SLIGHT_AGREED';
  // Nobody at a roadside can state a death; whoever responds is alive, and everything else stays open.
  const alive = draft.injury === 'NONE' || slight || (draft.injury === 'INJURED' && draft.responsive === 'YES');
  return {
    anyoneInjured: injured,
    anyoneDied: alive ? 'NO' : 'UNKNOWN',
    ...(slight ? { injurySlight: 'YES' as const, allAgreeSimple: 'YES' as const } : {}),
    ...(draft.injury === 'INJURED' ? { allAgreeSimple: 'NO' as const } : {}),
    motorVehicles: has('THREE_CARS') ? 3 : has('ONLY_ME') || has('CYCLE') || has('PEDESTRIAN') ? 1 : 2,
    nonMotorVehicles: has('CYCLE') ? 1 : 0,
    pedestrians: has('PEDESTRIAN') ? 1 : 0,
    allVehiclesMovable: draft.movable ?? 'UNKNOWN',
    partyLeft: stated('OTHER_LEFT'),
    sceneCleared: stated('SCENE_CLEARED'),
    alcoholSuspected: stated('ALCOHOL'),
    drugSuspected: stated('ALCOHOL'),
    intentSuspected: stated('INTENT'),
    licence: has('NO_LICENCE') ? 'INVALID' : 'VALID',
    plate: has('NO_PLATE') ? 'NONE' : 'OK',
    hitFacility: stated('HIT_FACILITY'),
    busOverloadOrSpeeding: stated('BUS'),
    hazmat: stated('HAZMAT'),
    ...(has('HAZMAT') ? { hazmatLeak: 'UNKNOWN' as const } : {}),
    inspectionMark: has('NO_INSURANCE') ? 'UNKNOWN' : 'YES',
    insuranceMark: has('NO_INSURANCE') ? 'NO' : 'YES',
    ctpliValid: has('NO_INSURANCE') ? 'NO' : 'YES',
    diplomatic: stated('DIPLOMATIC'),
    officerRequested: stated('WANT_OFFICER'),
  };
}

/**
 * The report as the API takes it. Without a position of the phone's own the city's centre stands in, marked as given by
 * the caller, and the typed place carries the meaning.
 */
export function reportInput(
  draft: ReportDraft,
  cityCentre: { readonly longitude: number; readonly latitude: number },
): Omit<ReportAccidentInput, 'idempotencyKey'> {
  const { position } = draft;
  const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const line = placeLine(draft);
  return {
    occurredAt: draft.occurredAt,
    weather: draft.weather,
    place: {
      longitude: position?.longitude ?? cityCentre.longitude,
      latitude: position?.latitude ?? cityCentre.latitude,
      crs: 'WGS84',
      accuracyM: position?.accuracyM ?? null,
      source: position?.source ?? 'CALLER',
      measuredAt: position?.measuredAt ?? draft.occurredAt,
      description: line === '' ? '手机定位的位置' : line,
      roadName: optional(draft.roadName),
      direction: optional(draft.direction),
      referencePoint: optional(draft.referencePoint),
      kilometrePost: optional(draft.kilometrePost),
    },
    facts: factsOf(draft),
  };
}
