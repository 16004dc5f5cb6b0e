export type PhotoWarningCode =
  | 'TOO_SMALL'
  | 'BLURRED'
  | 'TOO_DARK'
  | 'OVEREXPOSED'
  | 'TAKEN_IN_FUTURE'
  | 'TAKEN_TOO_EARLY'
  | 'TAKEN_TOO_LATE'
  | 'FAR_FROM_SCENE';

export interface PhotoWarning {
  readonly code: PhotoWarningCode;
  readonly messageZh: string;
  readonly messageEn: string;
}

export interface PhotoFacts {
  /** Size as looked at. */
  readonly width: number;
  readonly height: number;
  /** As `deriveViews` measures them. */
  readonly sharpness: number;
  readonly meanLuma: number;
  /** The phone's claim; null when it made none. */
  readonly takenAt: Date | null;
  /** Our clock when the photo came in. */
  readonly now: Date;
  readonly accidentAt: Date;
  /** Metres between the photo's position and the scene, both in WGS-84; null when either is unknown. */
  readonly distanceFromSceneM: number | null;
}

export interface PhotoThresholds {
  readonly minLongEdgePx: number;
  readonly minSharpness: number;
  readonly minMeanLuma: number;
  readonly maxMeanLuma: number;
  /** How far a phone's clock may run ahead of ours. */
  readonly clockSkewS: number;
  /** Minutes around the accident in which scene photos are expected. */
  readonly withinMinutes: number;
  readonly maxDistanceM: number;
}

/**
 * First values, to be tuned per city. Sharpness: sharp phone photos measure from about 280 upwards, the same photos
 * blurred by three pixels of a 12-megapixel original from 5 to 200. Brightness: a snowy road in sun stays below 215.
 */
export const defaultPhotoThresholds: PhotoThresholds = {
  minLongEdgePx: 1600,
  minSharpness: 30,
  minMeanLuma: 40,
  maxMeanLuma: 230,
  clockSkewS: 120,
  withinMinutes: 60,
  maxDistanceM: 300,
};

/**
 * What an officer should know about a photo before relying on it. Warns, never blocks: a driver standing on a road
 * must be able to go on with the photo there is.
 *
 * @returns every warning that applies, picture first, then time, then place; empty for a good photo
 */
export function inspectPhoto(photo: PhotoFacts, thresholds: PhotoThresholds = defaultPhotoThresholds): PhotoWarning[] {
  return [
    ...pictureWarnings(photo, thresholds),
    ...timeWarnings(photo, thresholds),
    ...placeWarnings(photo, thresholds),
  ];
}

function pictureWarnings(photo: PhotoFacts, thresholds: PhotoThresholds): PhotoWarning[] {
  const warnings: PhotoWarning[] = [];
  const longEdge = Math.max(photo.width, photo.height);
  if (longEdge < thresholds.minLongEdgePx) {
    warnings.push({
      code: 'TOO_SMALL',
      messageZh: `照片偏小（长边 ${longEdge} 像素，建议 ${thresholds.minLongEdgePx} 以上），请直接拍照，不要截图`,
      messageEn: `The photo is small (long edge ${longEdge} px, better ${thresholds.minLongEdgePx} or more). Take a photo, not a screenshot`,
    });
  }
  if (photo.sharpness < thresholds.minSharpness) {
    warnings.push({
      code: 'BLURRED',
      messageZh: '有点糊，能再拍一张吗？着急就先用这张',
      messageEn: 'A bit blurred. Retake, or use it for now',
    });
  }
  if (photo.meanLuma < thresholds.minMeanLuma) {
    warnings.push({
      code: 'TOO_DARK',
      messageZh: '有点暗，打开闪光灯再拍一张会更清楚',
      messageEn: 'A bit dark. With the flash on it would be clearer',
    });
  }
  if (photo.meanLuma > thresholds.maxMeanLuma) {
    warnings.push({
      code: 'OVEREXPOSED',
      messageZh: '太亮了，看不清细节，换个角度避开强光再拍一张',
      messageEn: 'Too bright to see details. Retake it away from the glare',
    });
  }
  return warnings;
}

function timeWarnings(photo: PhotoFacts, thresholds: PhotoThresholds): PhotoWarning[] {
  if (photo.takenAt === null) return [];
  const takenMs = photo.takenAt.getTime();
  if (takenMs > photo.now.getTime() + thresholds.clockSkewS * 1000) {
    return [
      {
        code: 'TAKEN_IN_FUTURE',
        messageZh: '照片上的拍摄时间晚于现在，可能是手机时钟不准，以我们收到的时间为准',
        messageEn: 'The photo claims a time later than now; the phone clock may be wrong. Our time of receipt counts',
      },
    ];
  }
  const minutesAfter = (takenMs - photo.accidentAt.getTime()) / 60_000;
  if (minutesAfter < -thresholds.withinMinutes) {
    return [
      {
        code: 'TAKEN_TOO_EARLY',
        messageZh: `照片拍摄时间比事故早 ${spanZh(-minutesAfter)}，请确认是这次事故的照片`,
        messageEn: `The photo was taken ${spanEn(-minutesAfter)} before the accident. Check that it shows this accident`,
      },
    ];
  }
  if (minutesAfter > thresholds.withinMinutes) {
    return [
      {
        code: 'TAKEN_TOO_LATE',
        messageZh: `照片拍摄时间比事故晚 ${spanZh(minutesAfter)}，可能已经不是事故当时的样子`,
        messageEn: `The photo was taken ${spanEn(minutesAfter)} after the accident and may not show it as it was`,
      },
    ];
  }
  return [];
}

function placeWarnings(photo: PhotoFacts, thresholds: PhotoThresholds): PhotoWarning[] {
  const distanceM = photo.distanceFromSceneM;
  if (distanceM === null || distanceM <= thresholds.maxDistanceM) return [];
  const [zh, en] =
    distanceM < 1000
      ? [`${Math.round(distanceM)} 米`, `${Math.round(distanceM)} m`]
      : [`${(distanceM / 1000).toFixed(1)} 公里`, `${(distanceM / 1000).toFixed(1)} km`];
  return [
    {
      code: 'FAR_FROM_SCENE',
      messageZh: `照片定位离事故地点约 ${zh}，请确认是在现场拍的`,
      messageEn: `The photo's position is about ${en} from the scene. Check that it was taken there`,
    },
  ];
}

function spanZh(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} 分钟`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} 小时` : `${Math.round(minutes / 1440)} 天`;
}

function spanEn(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} minutes`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
}
