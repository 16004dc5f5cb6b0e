import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { AccidentCase, CoordinateSystemEnum, PositionSource } from '../case/types.ts';
import { oneByKey } from '../core/loader.ts';
import { Tristate } from '../party/enums.ts';
import { PartyDetailsInputType } from '../party/mutations.ts';
import { EligibilityDecision } from './decision-types.ts';
import { findDecisions, type DecisionRow } from './queries.ts';
import { reportAccident, requestOfficer, routeCase, updateFacts, type PlaceInput } from './service.ts';

const loadDecision = oneByKey<DecisionRow>(
  ({ platform, actor }, ids) => findDecisions(platform.db, actor.cityCode, ids),
  ({ id }) => id,
);

builder.objectField(AccidentCase, 'eligibility', (t) =>
  t.field({
    type: EligibilityDecision,
    description: 'The decision in force on route and scene duty.',
    resolve: async ({ decisionId }, _args, context) => (await loadDecision(context, decisionId))!,
  }),
);

const LicenceFact = builder.enumType('LicenceFact', {
  description: 'What is known of the drivers’ licences.',
  values: ['VALID', 'INVALID', 'CLASS_MISMATCH', 'UNKNOWN'] as const,
});
const PlateFact = builder.enumType('PlateFact', {
  description: 'What is known of the plates.',
  values: ['OK', 'NONE', 'FORGED', 'BORROWED', 'UNKNOWN'] as const,
});

const MarkFact = builder.enumType('MarkFact', {
  description: 'A vehicle’s mark: on paper, electronic, none, or not known.',
  values: ['PAPER', 'ELECTRONIC', 'NONE', 'UNKNOWN'] as const,
});
const RoadClassFact = builder.enumType('RoadClassFact', {
  description: 'Whether the road is an expressway.',
  values: ['EXPRESSWAY', 'OTHER', 'UNKNOWN'] as const,
});
const PartyFactsInput = builder.inputType('PartyFactsInput', {
  description: 'What is known of one motor vehicle and its driver. The worst of all vehicles is the fact of the case.',
  fields: (t) => ({
    ordinal: t.int({ description: 'The party, 1 to 5.' }),
    licence: t.field({ type: LicenceFact, required: false, description: 'The driver’s licence.' }),
    plate: t.field({ type: PlateFact, required: false, description: 'The plate.' }),
    inspectionMark: t.field({ type: MarkFact, required: false, description: 'The inspection mark.' }),
    insuranceMark: t.field({ type: MarkFact, required: false, description: 'The insurance mark.' }),
    ctpliValid: t.field({ type: Tristate, required: false, description: 'Compulsory cover is valid.' }),
  }),
});
const AccidentFactsInput = builder.inputType('AccidentFactsInput', {
  description: 'What a driver can see. Everything is optional; what is asked and left blank counts as unknown.',
  fields: (t) => {
    const tristate = (description: string) => t.field({ type: Tristate, required: false, description });
    return {
      anyoneDied: tristate('Somebody died.'),
      anyoneInjured: tristate('Somebody is hurt.'),
      injurySlight: tristate('Every injury is slight.'),
      allAgreeSimple: tristate('Everybody agrees to the simple procedure.'),
      motorVehicles: t.int({ required: false, description: 'Motor vehicles; 2 when left out.' }),
      nonMotorVehicles: t.int({ required: false, description: 'Bicycles, e-bikes …; 0 when left out.' }),
      pedestrians: t.int({ required: false, description: 'Pedestrians; 0 when left out.' }),
      allVehiclesMovable: tristate('Every vehicle can leave under its own power.'),
      alcoholSuspected: tristate('Smell of drink.'),
      drugSuspected: tristate('Signs of drugs.'),
      partyLeft: tristate('Somebody has left.'),
      intentSuspected: tristate('It looks intentional.'),
      licence: t.field({ type: LicenceFact, required: false, description: 'Licences.' }),
      plate: t.field({ type: PlateFact, required: false, description: 'Plates.' }),
      busOverloadOrSpeeding: tristate('A school bus or coach, seriously overloaded or speeding.'),
      inspectionMark: tristate('Inspection marks are valid.'),
      insuranceMark: tristate('Insurance marks are valid.'),
      ctpliValid: tristate('Compulsory cover is valid.'),
      hitFacility: tristate('A railing, lamp, wall or other facility was hit.'),
      hazmat: tristate('A dangerous-goods vehicle takes part.'),
      hazmatLeak: tristate('Dangerous goods leak.'),
      diplomatic: tristate('A diplomatic vehicle or person takes part.'),
      officerRequested: tristate('A party wants an officer here.'),
      factsDisputed: tristate('The parties tell different facts or causes.'),
      agreeOnLiability: tristate('The parties agree on liability.'),
      bothConsentOnline: tristate('The parties jointly apply for online determination.'),
      sceneCleared: tristate('The cars had left the place before anybody reported it.'),
      busSeriousOverload: tristate('A school bus or coach, seriously overloaded.'),
      busSeriousSpeeding: tristate('A school bus or coach, seriously speeding.'),
      estLossMaxFen: t.int({ required: false, description: 'Highest vehicle’s estimated loss, in fen.' }),
      roadClass: t.field({ type: RoadClassFact, required: false, description: 'The road. Police only.' }),
      crimeSuspected: tristate('A crime is suspected. Police only.'),
      military: tristate('A military or armed-police vehicle takes part. Police only.'),
      foreignParty: tristate('A foreigner takes part. Police only.'),
      offRoad: tristate('It happened off the public road. Police only.'),
      minorDriver: tristate('A party is a minor. Police only.'),
      parties: t.field({
        type: [PartyFactsInput],
        required: false,
        description: 'What is known of single motor vehicles; a party speaks of its own alone.',
      }),
    };
  },
});
const PlaceInputType = builder.inputType('PlaceInput', {
  description: 'Where it happened, with the coordinate system of the position.',
  fields: (t) => ({
    longitude: t.float({ description: 'Degrees east.' }),
    latitude: t.float({ description: 'Degrees north.' }),
    crs: t.field({ type: CoordinateSystemEnum, description: 'Coordinate system of the position.' }),
    accuracyM: t.float({ required: false, description: 'Uncertainty in metres.' }),
    source: t.field({ type: PositionSource, description: 'Where the position came from.' }),
    measuredAt: t.field({ type: 'DateTime', description: 'When it was measured.' }),
    description: t.string({ description: 'In words, 1-200 characters.' }),
    roadName: t.string({ required: false, description: 'Road.' }),
    direction: t.string({ required: false, description: 'Direction of travel.' }),
    referencePoint: t.string({ required: false, description: 'A landmark.' }),
    kilometrePost: t.string({ required: false, description: 'Kilometre post.' }),
  }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const ReportAccidentInput = builder.inputType('ReportAccidentInput', {
  description: 'A driver’s report from the scene.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened.' }),
    place: t.field({ type: PlaceInputType, description: 'Where it happened.' }),
    weather: t.string({ required: false, description: 'Weather code 1-9 (domain.md 7.5).' }),
    facts: t.field({ type: AccidentFactsInput, description: 'What can be seen.' }),
    party: t.field({
      type: PartyDetailsInputType,
      required: false,
      description: 'The reporter’s vehicle and papers; can follow later.',
    }),
  }),
});
const UpdateFactsInput = builder.inputType('UpdateFactsInput', {
  description: 'New facts on a running case; what is left out stays as it was.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    facts: t.field({ type: AccidentFactsInput, description: 'The new facts.' }),
  }),
});
const reasonInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: KEY }),
      caseId: t.id({ description: 'The case.' }),
      reason: t.string({ description: 'Why, at most 500 characters.' }),
    }),
  });
const RequestOfficerInput = reasonInput('RequestOfficerInput', 'A party wants an officer. The reason may be empty.');
const RouteToOfficerInput = reasonInput('RouteToOfficerInput', 'Staff hand a case to the officers.');
const RouteToCenterInput = reasonInput('RouteToCenterInput', 'An officer hands a case to the centre.');

/** GraphQL leaves optional members out; the service wants them said. */
const toPlace = (place: typeof PlaceInputType.$inferInput): PlaceInput => ({
  ...place,
  accuracyM: place.accuracyM ?? null,
  roadName: place.roadName ?? null,
  direction: place.direction ?? null,
  referencePoint: place.referencePoint ?? null,
  kilometrePost: place.kilometrePost ?? null,
});

builder.mutationFields((t) => ({
  reportAccident: t.field({
    type: AccidentCase,
    description:
      'Reports an accident; the answer says what to do at the scene and which route the case takes, with reasons.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: ReportAccidentInput, description: 'The report.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await reportAccident(context, idempotencyKey, {
          ...input,
          weather: input.weather ?? null,
          party: input.party ?? null,
          place: toPlace(input.place),
        }),
      ),
  }),
  updateFacts: t.field({
    type: AccidentCase,
    description: 'New facts on a running case. The route may rise, never fall.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: UpdateFactsInput, description: 'The facts.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await updateFacts(context, idempotencyKey, input)),
  }),
  requestOfficer: t.field({
    type: AccidentCase,
    description: 'A party wants an officer; always honoured until all have signed.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: RequestOfficerInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await requestOfficer(context, idempotencyKey, input)),
  }),
  routeToOfficer: t.field({
    type: AccidentCase,
    description: 'Staff hand a case to the officers.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: RouteToOfficerInput, description: 'Case and reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await routeCase(context, idempotencyKey, input, 'OFFICER')),
  }),
  routeToCenter: t.field({
    type: AccidentCase,
    description: 'An officer hands a case to the one-stop centre.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: RouteToCenterInput, description: 'Case and reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await routeCase(context, idempotencyKey, input, 'CENTER')),
  }),
}));
