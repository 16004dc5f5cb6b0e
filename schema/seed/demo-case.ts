import type { LngLat } from '../../geo/coordinates.ts';

export type DemoTristate = 'YES' | 'NO' | 'UNKNOWN';

/** What a driver can see, in the words of `AccidentFactsInput`; absent means not asked. */
export interface DemoFacts {
  readonly anyoneDied?: DemoTristate;
  readonly anyoneInjured?: DemoTristate;
  readonly injurySlight?: DemoTristate;
  readonly allAgreeSimple?: DemoTristate;
  readonly motorVehicles?: number;
  readonly nonMotorVehicles?: number;
  readonly pedestrians?: number;
  readonly allVehiclesMovable?: DemoTristate;
  readonly alcoholSuspected?: DemoTristate;
  readonly drugSuspected?: DemoTristate;
  readonly partyLeft?: DemoTristate;
  readonly intentSuspected?: DemoTristate;
  readonly licence?: 'VALID' | 'INVALID' | 'CLASS_MISMATCH' | 'UNKNOWN';
  readonly plate?: 'OK' | 'NONE' | 'FORGED' | 'BORROWED' | 'UNKNOWN';
  readonly busOverloadOrSpeeding?: DemoTristate;
  readonly inspectionMark?: DemoTristate;
  readonly insuranceMark?: DemoTristate;
  readonly ctpliValid?: DemoTristate;
  readonly hitFacility?: DemoTristate;
  readonly hazmat?: DemoTristate;
  readonly hazmatLeak?: DemoTristate;
  readonly diplomatic?: DemoTristate;
  readonly officerRequested?: DemoTristate;
  readonly factsDisputed?: DemoTristate;
  readonly agreeOnLiability?: DemoTristate;
  readonly bothConsentOnline?: DemoTristate;
}

export interface DemoPlace {
  readonly position: LngLat;
  readonly accuracyM: number;
  readonly source: 'PHONE_GNSS';
  readonly description: string;
  readonly roadName: string;
  readonly direction: string | null;
  readonly referencePoint: string | null;
}

/** A driver. Phone, licence number, plate and policy are invented; see the README of this folder. */
export interface DemoParty {
  readonly name: string;
  readonly phone: string;
  readonly licenceNo: string;
  readonly vehicleKind: string;
  readonly plate: string;
  /** Plate kind (号牌种类): 02 small car, 52 small new-energy car. */
  readonly plateKind: '02' | '52';
  readonly insurerCode: string;
  readonly policyNo: string;
}

export type DemoActivity =
  | 'STRAIGHT'
  | 'CHANGE_LANE'
  | 'STOPPED'
  | 'TURN_LEFT'
  | 'REVERSE'
  | 'ROLL'
  | 'OPEN_DOOR'
  | 'START_OFF'
  | 'PARKED';

export type DemoImpactPoint =
  | 'FRONT'
  | 'FRONT_LEFT'
  | 'FRONT_RIGHT'
  | 'LEFT_FRONT_DOOR'
  | 'LEFT_REAR_DOOR'
  | 'REAR_LEFT'
  | 'REAR_RIGHT'
  | 'REAR';

export interface DemoAccount {
  readonly activities: readonly DemoActivity[];
  readonly impactPoint: DemoImpactPoint;
  readonly otherImpactPoint: DemoImpactPoint;
  readonly speedKmh: number;
  readonly signalled: DemoTristate;
  readonly statement: string;
  readonly hasDashcam: DemoTristate;
}

export type DemoGrade = 'FULL' | 'NONE';

/** 1 is party 甲, who reported; 2 is party 乙. */
export type DemoOrdinal = 1 | 2;

/** One command of the API, by whom it is given: a party by ordinal, a member of staff by login. */
export type DemoCommand =
  /** requestPhotoUpload, the bytes, completePhotoUpload: once per slot. */
  | { readonly command: 'UPLOAD_PHOTOS'; readonly party: DemoOrdinal; readonly slots: readonly string[] }
  | { readonly command: 'CONFIRM_ROAD_CLEARED'; readonly party: DemoOrdinal }
  /** createInvitation by party 1, joinCase and submitPartyDetails by party 2. */
  | { readonly command: 'JOIN' }
  | { readonly command: 'SEAL_ACCOUNT'; readonly party: DemoOrdinal; readonly account: DemoAccount }
  | { readonly command: 'UPDATE_FACTS'; readonly party: DemoOrdinal; readonly facts: DemoFacts }
  | { readonly command: 'CLAIM_CASE'; readonly login: string }
  | {
      readonly command: 'PROPOSE_LIABILITY';
      readonly login: string;
      readonly patternId: string;
      /** Grade of party 1, then of party 2. */
      readonly grades: readonly [DemoGrade, DemoGrade];
      readonly note: string;
    }
  | { readonly command: 'ANSWER_PROPOSAL'; readonly party: DemoOrdinal; readonly answer: 'AGREE' }
  | {
      readonly command: 'DRAFT_AGREEMENT';
      readonly login: string;
      readonly factsText: string;
      readonly performance: 'INSURER';
      readonly accidentForm: string;
    }
  /** markAgreementRead, then signAgreement. Issuing and filing follow by themselves once both have signed. */
  | { readonly command: 'READ_AND_SIGN'; readonly party: DemoOrdinal }
  | { readonly command: 'ACKNOWLEDGE_CLAIM'; readonly login: string }
  | { readonly command: 'ROUTE_TO_CENTER'; readonly login: string; readonly reason: string };

export type DemoStep = DemoCommand & {
  /** Minutes before the moment of seeding; never larger than that of the step before. */
  readonly minutesAgo: number;
};

export type DemoCaseState =
  | 'REPORTED'
  | 'EVIDENCE_SEALED'
  | 'ACCOUNTS_SEALED'
  | 'LIABILITY_PROPOSED'
  | 'AGREEMENT_DRAFTED'
  | 'CLOSED'
  | 'WITH_OFFICER'
  | 'WITH_CENTER';

/** One accident as a story: the first driver reports it, what happens next, and where it stands when the story stops. */
export interface DemoCase {
  /** Stable and unique: idempotency keys are derived from it, so telling a story twice changes nothing. */
  readonly key: string;
  readonly story: string;
  readonly occurredMinutesAgo: number;
  readonly reportedMinutesAgo: number;
  /** Weather (天气): 1 clear, 2 cloudy, 4 snow. */
  readonly weather: '1' | '2' | '4';
  readonly place: DemoPlace;
  readonly facts: DemoFacts;
  readonly parties: readonly [DemoParty, DemoParty];
  readonly steps: readonly DemoStep[];
  /** What the rules and the state machine must make of it; the seeder fails loudly when they do not. */
  readonly expected: {
    readonly sceneDuty: 'HOLD' | 'PHOTO_MOVE_CALL' | 'PHOTO_MOVE' | 'NONE';
    readonly route:
      | 'EMERGENCY'
      | 'GENERAL_PROCEDURE'
      | 'SIMPLE_PROCEDURE'
      | 'ONLINE_DETERMINATION'
      | 'SELF_NEGOTIATION';
    readonly state: DemoCaseState;
  };
}
