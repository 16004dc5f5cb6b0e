/** The accident of the demo: 世纪大道, the car on the right changes lane into the one that goes straight on. */
const CLEAR = {
  anyoneDied: 'NO',
  anyoneInjured: 'NO',
  motorVehicles: 2,
  nonMotorVehicles: 0,
  pedestrians: 0,
  allVehiclesMovable: 'YES',
  alcoholSuspected: 'NO',
  drugSuspected: 'NO',
  partyLeft: 'NO',
  licence: 'VALID',
  plate: 'OK',
  busOverloadOrSpeeding: 'NO',
  inspectionMark: 'YES',
  insuranceMark: 'YES',
  ctpliValid: 'YES',
  hitFacility: 'NO',
  hazmat: 'NO',
  factsDisputed: 'NO',
  agreeOnLiability: 'YES',
};
const HURT = { ...CLEAR, anyoneInjured: 'YES', injurySlight: 'NO', allAgreeSimple: 'NO' };

export const FACTS = { clear: CLEAR, hurt: HURT } as const;

export const POSITION = { longitude: 125.0957, latitude: 46.5741, crs: 'WGS84', accuracyM: 9 } as const;

/** What a phone beside the road reports. */
export function accident(facts: Record<string, unknown>, now = new Date()) {
  return {
    occurredAt: new Date(now.getTime() - 2 * 60_000).toISOString(),
    place: {
      ...POSITION,
      source: 'PHONE_GNSS',
      measuredAt: now.toISOString(),
      description: '世纪大道 经六街西 60 米',
      roadName: '世纪大道',
      direction: '西向东',
      referencePoint: '经六街',
    },
    weather: '1',
    facts,
  };
}

/** Invented people; the licence numbers check and belong to nobody (see schema/seed/README.md). */
export const FIRST = {
  name: '李春梅',
  licenceNo: '230600190004020494',
  vehicleKind: '小型轿车',
  plate: '黑ED05182',
  plateKind: '52',
  insurerCode: 'JIAH',
  policyNo: 'JIAH2026DEMO0007',
} as const;
export const SECOND = {
  name: '张小山',
  licenceNo: '230600190004150563',
  vehicleKind: '小型轿车',
  plate: '黑E7K2M6',
  plateKind: '02',
  insurerCode: 'BEIC',
  policyNo: 'BEIC2026DEMO0008',
} as const;

export const FIRST_ACCOUNT = {
  activities: ['STRAIGHT'],
  impactPoint: 'FRONT_RIGHT',
  otherImpactPoint: 'FRONT_LEFT',
  speedKmh: 40,
  signalled: 'NO',
  statement: '我正常直走，右边的车并过来，我踩刹车没躲开。',
  hasDashcam: 'YES',
} as const;
export const SECOND_ACCOUNT = {
  activities: ['CHANGE_LANE'],
  impactPoint: 'FRONT_LEFT',
  otherImpactPoint: 'FRONT_RIGHT',
  speedKmh: 35,
  signalled: 'YES',
  statement: '前面公交停站，我打灯往左并，看后视镜没车，就蹭上了。',
  hasDashcam: 'NO',
} as const;

/** Three strokes of a finger in the 600 × 200 box. */
export const strokes = (seed: number): number[][][] =>
  [0, 1, 2].map((stroke) =>
    Array.from({ length: 16 }, (_, at) => [
      80 + stroke * 150 + at * 8,
      Math.round(100 + 40 * Math.sin(at / 2 + stroke + seed)),
    ]),
  );
