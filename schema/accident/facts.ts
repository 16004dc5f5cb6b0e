/** What people know: a fact is true, false, or nobody could say. */
export type Tristate = 'YES' | 'NO' | 'UNKNOWN';
export const LICENCE_VALUES = ['VALID', 'INVALID', 'CLASS_MISMATCH'] as const;
export type LicenceFact = (typeof LICENCE_VALUES)[number] | 'UNKNOWN';
/** BORROWED is plate kind 43, the genuine plate of another car. */
export const PLATE_VALUES = ['OK', 'NONE', 'FORGED', 'BORROWED'] as const;
export type PlateFact = (typeof PLATE_VALUES)[number] | 'UNKNOWN';
export const ROAD_CLASSES = ['EXPRESSWAY', 'OTHER'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number] | 'UNKNOWN';

/**
 * What the rules decide on: the facts of a whole case, folded from what its people stated.
 * Licence, plate, marks and cover speak of motor vehicles only.
 *
 * @source domain.md 3.1, domain-decisions.md 1 (E-10, E-14) and 2
 */
export interface AccidentFacts {
  readonly deaths: Tristate;
  readonly injured: Tristate;
  /** Every injury is slight (伤势轻微). */
  readonly injurySlight: Tristate;
  /** Every injured person and every driver agrees to the simple procedure. */
  readonly allAgreeSimple: Tristate;
  readonly nMotor: number;
  readonly nNonmotor: number;
  readonly nPed: number;
  readonly licence: LicenceFact;
  readonly alcoholSuspected: Tristate;
  readonly drugSuspected: Tristate;
  /** Suspected serious overload of a school bus or passenger transport. */
  readonly busSeriousOverload: Tristate;
  readonly busSeriousSpeeding: Tristate;
  readonly plate: PlateFact;
  /** Every vehicle can leave under its own power. */
  readonly movable: Tristate;
  /** A party left, for whatever reason: leaving for hospital counts too. */
  readonly partyLeft: Tristate;
  readonly intentEvidence: Tristate;
  readonly inspectionMark: Tristate;
  readonly insuranceMark: Tristate;
  /** Valid compulsory cover (交强险). */
  readonly ctpliValid: Tristate;
  readonly hitFacility: Tristate;
  readonly hazmat: Tristate;
  readonly hazmatLeak: Tristate;
  readonly factsDisputed: Tristate;
  readonly agreeOnLiability: Tristate;
  readonly bothConsentOnline: Tristate;
  readonly officerRequested: Tristate;
  /** Highest vehicle's estimate in fen; null when nobody has estimated. */
  readonly estLossMaxFen: number | null;
  readonly insurersInScheme: Tristate;
  /** By the accident time, see `inTimeWindow`. */
  readonly inTimeWindow: Tristate;
  readonly inArea: Tristate;
  readonly roadClass: RoadClass;
  readonly crimeSuspected: Tristate;
  readonly diplomatic: Tristate;
  readonly military: Tristate;
  readonly foreignParty: Tristate;
  readonly offRoad: Tristate;
  readonly sceneClearedBeforeReport: Tristate;
  readonly minorDriver: Tristate;
}

export type FactName = keyof AccidentFacts;

/** How many of each kind took part; never unknown. */
export const COUNT_FACTS = ['nMotor', 'nNonmotor', 'nPed'] as const satisfies readonly FactName[];

/** Facts that are true, false or unknown. */
export const TRISTATE_FACTS = [
  'deaths',
  'injured',
  'injurySlight',
  'allAgreeSimple',
  'alcoholSuspected',
  'drugSuspected',
  'busSeriousOverload',
  'busSeriousSpeeding',
  'movable',
  'partyLeft',
  'intentEvidence',
  'inspectionMark',
  'insuranceMark',
  'ctpliValid',
  'hitFacility',
  'hazmat',
  'hazmatLeak',
  'factsDisputed',
  'agreeOnLiability',
  'bothConsentOnline',
  'officerRequested',
  'insurersInScheme',
  'inTimeWindow',
  'inArea',
  'crimeSuspected',
  'diplomatic',
  'military',
  'foreignParty',
  'offRoad',
  'sceneClearedBeforeReport',
  'minorDriver',
] as const satisfies readonly FactName[];

type Stated<Value> = Value | null | undefined;

/** What a driver states, as the API takes it. Everything is optional. */
export interface AccidentFactsInput {
  readonly anyoneDied?: Stated<Tristate>;
  readonly anyoneInjured?: Stated<Tristate>;
  readonly injurySlight?: Stated<Tristate>;
  readonly allAgreeSimple?: Stated<Tristate>;
  /** 2 when left out. */
  readonly motorVehicles?: Stated<number>;
  readonly nonMotorVehicles?: Stated<number>;
  readonly pedestrians?: Stated<number>;
  readonly allVehiclesMovable?: Stated<Tristate>;
  readonly alcoholSuspected?: Stated<Tristate>;
  readonly drugSuspected?: Stated<Tristate>;
  readonly partyLeft?: Stated<Tristate>;
  readonly intentSuspected?: Stated<Tristate>;
  readonly licence?: Stated<LicenceFact>;
  readonly plate?: Stated<PlateFact>;
  /** The former single question for both bus facts; stands for each of them. */
  readonly busOverloadOrSpeeding?: Stated<Tristate>;
  readonly inspectionMark?: Stated<Tristate>;
  readonly insuranceMark?: Stated<Tristate>;
  readonly ctpliValid?: Stated<Tristate>;
  readonly hitFacility?: Stated<Tristate>;
  readonly hazmat?: Stated<Tristate>;
  readonly hazmatLeak?: Stated<Tristate>;
  readonly diplomatic?: Stated<Tristate>;
  readonly officerRequested?: Stated<Tristate>;
  /** The cars had left the place before anybody reported it. */
  readonly sceneCleared?: Stated<Tristate>;
  readonly factsDisputed?: Stated<Tristate>;
  readonly agreeOnLiability?: Stated<Tristate>;
  readonly bothConsentOnline?: Stated<Tristate>;
  readonly busSeriousOverload?: Stated<Tristate>;
  readonly busSeriousSpeeding?: Stated<Tristate>;
  /** Highest vehicle's estimate, in fen. */
  readonly estLossMaxFen?: Stated<number>;
  readonly roadClass?: Stated<RoadClass>;
  readonly crimeSuspected?: Stated<Tristate>;
  readonly military?: Stated<Tristate>;
  readonly foreignParty?: Stated<Tristate>;
  readonly offRoad?: Stated<Tristate>;
  readonly minorDriver?: Stated<Tristate>;
  /** What is known of single vehicles and their drivers. */
  readonly parties?: Stated<readonly PartyFactsInput[]>;
}

/** ELECTRONIC: an electronic mark is valid; whether it counts is the city's policy. */
export type MarkFact = 'PAPER' | 'ELECTRONIC' | 'NONE' | 'UNKNOWN';

/** What is known of one motor vehicle and its driver. */
export interface PartyFactsInput {
  /** The party, 1 to 5. */
  readonly ordinal: number;
  readonly licence?: Stated<LicenceFact>;
  readonly plate?: Stated<PlateFact>;
  readonly inspectionMark?: Stated<MarkFact>;
  readonly insuranceMark?: Stated<MarkFact>;
  readonly ctpliValid?: Stated<Tristate>;
}

/**
 * What only the police state: it takes knowledge of the law or of a person's status, and drivers are not asked legal questions.
 *
 * @source domain-decisions.md 2
 */
export const POLICE_FACTS = [
  'crimeSuspected',
  'military',
  'foreignParty',
  'offRoad',
  'minorDriver',
  'roadClass',
] as const satisfies readonly (keyof AccidentFactsInput)[];

/**
 * Where a folded fact comes from. STATED: somebody said so (also “I do not know”). NOT_STATED: asked and left blank.
 * NOT_OBSERVED: never asked of a driver and nothing observable speaks for it. DERIVED: follows from other stated facts.
 */
export type FactSource = 'STATED' | 'NOT_STATED' | 'NOT_OBSERVED' | 'DERIVED';

interface SourcedFact<Value> {
  readonly value: Value;
  readonly source: FactSource;
}
type SourcedFacts = { readonly [Name in FactName]: SourcedFact<AccidentFacts[Name]> };

/** A question that drivers are asked: left blank it stays unknown, and an unknown safety fact counts against moving on. */
function asked<Value extends string>(stated: Stated<Value | 'UNKNOWN'>): SourcedFact<Value | 'UNKNOWN'> {
  return stated === null || stated === undefined
    ? { value: 'UNKNOWN', source: 'NOT_STATED' }
    : { value: stated, source: 'STATED' };
}

/** A question that drivers are not asked: the absence of any sign is recorded as NO, with that source. */
function volunteered(stated: Stated<Tristate>): SourcedFact<Tristate> {
  return stated === null || stated === undefined
    ? { value: 'NO', source: 'NOT_OBSERVED' }
    : { value: stated, source: 'STATED' };
}

const derived = (value: Tristate): SourcedFact<Tristate> => ({ value, source: 'DERIVED' });
const unknownYet: SourcedFact<'UNKNOWN'> = { value: 'UNKNOWN', source: 'NOT_STATED' };
const counted = (stated: Stated<number>, fallback: number): SourcedFact<number> =>
  stated === null || stated === undefined
    ? { value: fallback, source: 'NOT_STATED' }
    : { value: stated, source: 'STATED' };

/**
 * Folds a driver's statements into facts, each with its source.
 *
 * The choice that makes self-service possible at all: a driver is asked what can be seen (dead, hurt, drink smelt, licence and
 * plate seen, vehicle driveable, party gone, facility hit, bus, dangerous goods, officer wanted). Asked and left blank stays
 * UNKNOWN. Legal questions and what nobody can see from the kerb (crime, intent, drugs, diplomatic or military status,
 * foreign or minor party) are not asked; silence there is NO with source NOT_OBSERVED, unless a stated fact says otherwise.
 *
 * Derived: nobody hurt means nobody dead; no hazardous goods means no leak; casualties together with drink, drugs or a party
 * gone raise the suspicion of a crime (art 23: no simple procedure then). Questions about buses, goods, licence, plate, marks
 * and cover do not arise where no motor vehicle took part.
 */
export function sourcedFactsFromDriver(input: AccidentFactsInput): SourcedFacts {
  const nMotor = counted(input.motorVehicles, 2);
  const motor = nMotor.value > 0;
  const ofMotor = <Value extends string>(stated: Stated<Value | 'UNKNOWN'>, absent: Value) =>
    motor || stated ? asked<Value>(stated) : { value: absent, source: 'DERIVED' as const };

  const injured = asked<'YES' | 'NO'>(input.anyoneInjured);
  const deaths = !input.anyoneDied && injured.value === 'NO' ? derived('NO') : asked<'YES' | 'NO'>(input.anyoneDied);
  const hazmat = ofMotor<'YES' | 'NO'>(input.hazmat, 'NO');
  const bus = (own: Stated<Tristate>) => ofMotor<'YES' | 'NO'>(own ?? input.busOverloadOrSpeeding, 'NO');
  const casualties = deaths.value === 'YES' || injured.value === 'YES';
  const grave = [input.alcoholSuspected, input.drugSuspected, input.partyLeft].includes('YES');

  return {
    deaths,
    injured,
    injurySlight: asked<'YES' | 'NO'>(input.injurySlight),
    allAgreeSimple: asked<'YES' | 'NO'>(input.allAgreeSimple),
    nMotor,
    nNonmotor: counted(input.nonMotorVehicles, 0),
    nPed: counted(input.pedestrians, 0),
    licence: ofMotor<Exclude<LicenceFact, 'UNKNOWN'>>(input.licence, 'VALID'),
    alcoholSuspected: asked<'YES' | 'NO'>(input.alcoholSuspected),
    drugSuspected: volunteered(input.drugSuspected),
    busSeriousOverload: bus(input.busSeriousOverload),
    busSeriousSpeeding: bus(input.busSeriousSpeeding),
    plate: ofMotor<Exclude<PlateFact, 'UNKNOWN'>>(input.plate, 'OK'),
    movable: asked<'YES' | 'NO'>(input.allVehiclesMovable),
    partyLeft: asked<'YES' | 'NO'>(input.partyLeft),
    intentEvidence: volunteered(input.intentSuspected),
    inspectionMark: ofMotor<'YES' | 'NO'>(input.inspectionMark, 'YES'),
    insuranceMark: ofMotor<'YES' | 'NO'>(input.insuranceMark, 'YES'),
    ctpliValid: ofMotor<'YES' | 'NO'>(input.ctpliValid, 'YES'),
    hitFacility: asked<'YES' | 'NO'>(input.hitFacility),
    hazmat,
    hazmatLeak: !input.hazmatLeak && hazmat.value === 'NO' ? derived('NO') : asked<'YES' | 'NO'>(input.hazmatLeak),
    factsDisputed: asked<'YES' | 'NO'>(input.factsDisputed),
    agreeOnLiability: asked<'YES' | 'NO'>(input.agreeOnLiability),
    bothConsentOnline: asked<'YES' | 'NO'>(input.bothConsentOnline),
    officerRequested: volunteered(input.officerRequested),
    estLossMaxFen:
      typeof input.estLossMaxFen === 'number'
        ? { value: input.estLossMaxFen, source: 'STATED' }
        : { value: null, source: 'NOT_STATED' },
    insurersInScheme: unknownYet,
    inTimeWindow: unknownYet,
    inArea: unknownYet,
    roadClass: input.roadClass ? { value: input.roadClass, source: 'STATED' } : unknownYet,
    crimeSuspected: !input.crimeSuspected && casualties && grave ? derived('YES') : volunteered(input.crimeSuspected),
    diplomatic: volunteered(input.diplomatic),
    military: volunteered(input.military),
    foreignParty: volunteered(input.foreignParty),
    offRoad: volunteered(input.offRoad),
    sceneClearedBeforeReport: volunteered(input.sceneCleared),
    minorDriver: volunteered(input.minorDriver),
  };
}

/** The facts alone, for the rules. See `sourcedFactsFromDriver` for what silence means. */
export function factsFromDriver(input: AccidentFactsInput): AccidentFacts {
  const entries = Object.entries(sourcedFactsFromDriver(input)).map(([name, fact]) => [name, fact.value]);
  // Object.fromEntries forgets which name has which type; the record it was made from is complete by its own type.
  return Object.fromEntries(entries) as AccidentFacts;
}
