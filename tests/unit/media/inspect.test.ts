import { defaultPhotoThresholds, inspectPhoto, type PhotoFacts } from '../../../media/inspect.ts';

const ACCIDENT = new Date('2026-11-24T00:31:00Z');
const minutesLater = (minutes: number): Date => new Date(ACCIDENT.getTime() + minutes * 60_000);
const GOOD: PhotoFacts = {
  width: 4000,
  height: 3000,
  sharpness: 400,
  meanLuma: 130,
  takenAt: minutesLater(8),
  now: minutesLater(9),
  accidentAt: ACCIDENT,
  distanceFromSceneM: 12,
};
const codes = (changed: Partial<PhotoFacts>): string[] => inspectPhoto({ ...GOOD, ...changed }).map(({ code }) => code);

describe('what an officer is told about a photo', () => {
  it('is nothing for a good one', () => {
    expect(codes({})).toEqual([]);
  });

  it('is nothing for what is not known', () => {
    expect(codes({ takenAt: null, distanceFromSceneM: null })).toEqual([]);
  });

  // Each threshold from both sides: the last good value and the first bad one.
  it.each<[string, Partial<PhotoFacts>, Partial<PhotoFacts>]>([
    ['TOO_SMALL', { width: 1600, height: 900 }, { width: 1599, height: 900 }],
    ['TOO_SMALL', { width: 900, height: 1600 }, { width: 900, height: 1599 }],
    ['BLURRED', { sharpness: 30 }, { sharpness: 29.9 }],
    ['TOO_DARK', { meanLuma: 40 }, { meanLuma: 39.9 }],
    ['OVEREXPOSED', { meanLuma: 230 }, { meanLuma: 230.1 }],
    ['TAKEN_IN_FUTURE', { takenAt: minutesLater(11) }, { takenAt: minutesLater(11.1) }],
    ['TAKEN_TOO_EARLY', { takenAt: minutesLater(-60) }, { takenAt: minutesLater(-60.1) }],
    [
      'TAKEN_TOO_LATE',
      { takenAt: minutesLater(60), now: minutesLater(90) },
      { takenAt: minutesLater(60.1), now: minutesLater(90) },
    ],
    ['FAR_FROM_SCENE', { distanceFromSceneM: 300 }, { distanceFromSceneM: 300.1 }],
  ])('is %s beyond the threshold and not on it', (code, lastGood, firstBad) => {
    expect(codes(lastGood)).toEqual([]);
    expect(codes(firstBad)).toEqual([code]);
  });

  it('is everything that applies, not only the first', () => {
    expect(
      codes({
        width: 640,
        height: 480,
        sharpness: 1,
        meanLuma: 5,
        takenAt: minutesLater(-5000),
        distanceFromSceneM: 90_000,
      }),
    ).toEqual(['TOO_SMALL', 'BLURRED', 'TOO_DARK', 'TAKEN_TOO_EARLY', 'FAR_FROM_SCENE']);
  });

  it('calls a time later than now wrong clock, not late photo', () => {
    expect(codes({ takenAt: minutesLater(600) })).toEqual(['TAKEN_IN_FUTURE']);
  });

  it('says how far and how long, in both languages, without shouting', () => {
    const warnings = inspectPhoto({ ...GOOD, takenAt: minutesLater(-4320), distanceFromSceneM: 2345 });
    expect(warnings.map(({ messageZh }) => messageZh)).toEqual([
      '照片拍摄时间比事故早 3 天，请确认是这次事故的照片',
      '照片定位离事故地点约 2.3 公里，请确认是在现场拍的',
    ]);
    expect(warnings.map(({ messageEn }) => messageEn)).toEqual([
      'The photo was taken 3 days before the accident. Check that it shows this accident',
      "The photo's position is about 2.3 km from the scene. Check that it was taken there",
    ]);
  });

  it('follows the thresholds of the city', () => {
    expect(
      inspectPhoto({ ...GOOD, distanceFromSceneM: 200 }, { ...defaultPhotoThresholds, maxDistanceM: 100 }),
    ).toHaveLength(1);
  });
});
