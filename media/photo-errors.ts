import type { SniffedKind } from './sniff.ts';

export type NotAPhotoReason = 'KIND_NOT_ACCEPTED' | 'ANIMATED';

/** The bytes are not a photo in a format we take; nothing was decoded. */
export class NotAPhotoError extends Error {
  readonly code = 'PHOTO_NOT_A_PHOTO';
  /** What the first bytes say the file is. */
  readonly found: SniffedKind;
  readonly reason: NotAPhotoReason;
  readonly messageZh: string;
  readonly messageEn: string;
  constructor(found: SniffedKind, reason: NotAPhotoReason) {
    super(`Expected one JPEG, PNG, WebP or AVIF picture but received ${found} (${reason})`);
    this.name = 'NotAPhotoError';
    this.found = found;
    this.reason = reason;
    [this.messageZh, this.messageEn] = words(found, reason);
  }
}

/** The header claims more pixels than we decode; nothing was decoded. */
export class TooManyPixelsError extends Error {
  readonly code = 'PHOTO_TOO_MANY_PIXELS';
  readonly messageZh: string;
  readonly messageEn: string;
  constructor(width: number, height: number, maxPixels: number) {
    super(`Expected at most ${maxPixels} pixels for a photo but received ${width} × ${height}`);
    this.name = 'TooManyPixelsError';
    const most = Math.floor(maxPixels / 1_000_000);
    this.messageZh = `照片太大（${width}×${height}），最多 ${most} 百万像素。请用普通模式重拍`;
    this.messageEn = `The photo is too large (${width}×${height}); at most ${most} megapixels. Retake it in normal mode`;
  }
}

/** It is a photo, but it is damaged or cut off, or takes too long to decode. */
export class CorruptPhotoError extends Error {
  readonly code = 'PHOTO_CORRUPT';
  readonly messageZh = '照片没有传完整或已损坏，请重新发送';
  readonly messageEn = 'The photo is incomplete or damaged. Send it again';
  constructor(part: 'header' | 'pixels', options: ErrorOptions) {
    super(`Expected a complete photo but its ${part} cannot be decoded`, options);
    this.name = 'CorruptPhotoError';
  }
}

function words(found: SniffedKind, reason: NotAPhotoReason): [zh: string, en: string] {
  if (reason === 'ANIMATED')
    return ['这是动图，不能作证据。请发一张普通照片', 'This is an animation. Send an ordinary photo'];
  if (found === 'heic') {
    return [
      '暂时不收 HEIC 照片。请在“设置 › 相机 › 格式”选“兼容性最佳”，或直接在本页拍照',
      'HEIC photos are not accepted yet. Choose Settings › Camera › Formats › Most Compatible, or take the photo on this page',
    ];
  }
  if (found === 'mp4' || found === 'mov') return ['这是视频，这里要照片', 'This is a video; a photo is needed here'];
  return ['这个文件不是照片，请发 JPEG、PNG、WebP 或 AVIF', 'This file is not a photo. Send JPEG, PNG, WebP or AVIF'];
}
