import type { LngLat } from '../../../geo/coordinates.ts';
import type { DemoAccount, DemoFacts, DemoOrdinal, DemoPlace, DemoStep } from '../demo-case.ts';

/** Two cars, nobody hurt, papers in order, no dispute: the accident that this product is made for. */
export const ALL_CLEAR: DemoFacts = {
  anyoneDied: 'NO',
  anyoneInjured: 'NO',
  motorVehicles: 2,
  nonMotorVehicles: 0,
  pedestrians: 0,
  allVehiclesMovable: 'YES',
  alcoholSuspected: 'NO',
  drugSuspected: 'NO',
  partyLeft: 'NO',
  intentSuspected: 'NO',
  licence: 'VALID',
  plate: 'OK',
  busOverloadOrSpeeding: 'NO',
  inspectionMark: 'YES',
  insuranceMark: 'YES',
  ctpliValid: 'YES',
  hitFacility: 'NO',
  hazmat: 'NO',
  hazmatLeak: 'NO',
  diplomatic: 'NO',
  officerRequested: 'NO',
  factsDisputed: 'NO',
  agreeOnLiability: 'YES',
};

/** A place that a phone at the scene reported. */
export function scene(
  position: LngLat,
  roadName: string,
  description: string,
  more: { readonly direction?: string; readonly referencePoint?: string } = {},
): DemoPlace {
  return {
    position,
    accuracyM: 12,
    source: 'PHONE_GNSS',
    description,
    roadName,
    direction: more.direction ?? null,
    referencePoint: more.referencePoint ?? null,
  };
}

/** The three pictures without which nobody is told to clear the road, then the road cleared: the first two minutes. */
export function photographed(minutesAgo: number): DemoStep[] {
  return [
    { command: 'UPLOAD_PHOTOS', party: 1, slots: ['PH-A', 'PH-B', 'PH-C'], minutesAgo },
    { command: 'CONFIRM_ROAD_CLEARED', party: 1, minutesAgo: minutesAgo - 1 },
  ];
}

/** The other driver scans the code, and both seal what they say, three minutes in all. */
export function bothTell(minutesAgo: number, first: DemoAccount, second: DemoAccount): DemoStep[] {
  return [
    { command: 'JOIN', minutesAgo },
    { command: 'SEAL_ACCOUNT', party: 1, account: first, minutesAgo: minutesAgo - 2 },
    { command: 'SEAL_ACCOUNT', party: 2, account: second, minutesAgo: minutesAgo - 3 },
  ];
}

/** Both agree with a proposal, one after the other. */
export function bothAgree(minutesAgo: number): DemoStep[] {
  return ([1, 2] as const).map((party) => ({
    command: 'ANSWER_PROPOSAL',
    party,
    answer: 'AGREE',
    minutesAgo: minutesAgo + 1 - party,
  }));
}

export function signedBy(party: DemoOrdinal, minutesAgo: number): DemoStep {
  return { command: 'READ_AND_SIGN', party, minutesAgo };
}
