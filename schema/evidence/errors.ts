import { DomainError } from '../core/errors.ts';

const TEXTS = {
  PHOTO_NOT_A_PHOTO: ['这不是照片文件，请换一张', 'This file is not a photo; choose another'],
  PHOTO_TOO_LARGE: ['照片文件太大', 'The photo file is too large'],
  PHOTO_TOO_MANY_PIXELS: ['照片像素太多，请用普通模式再拍一张', 'Too many pixels; retake in the normal mode'],
  PHOTO_CORRUPT: ['照片打不开，请再拍一张', 'The photo cannot be opened; retake it'],
  PHOTO_HASH_MISMATCH: [
    '收到的照片和手机上的不一样，请重发',
    'What arrived differs from the photo on the phone; send it again',
  ],
  PHOTO_NOT_UPLOADED: ['照片还没有传到，请重发', 'The photo has not arrived; send it again'],
  PHOTO_REFUSED_BEFORE: ['这张照片已经退回，请重新拍一张', 'This photo was refused; take another'],
  PHOTO_LIMIT_REACHED: ['这起事故的照片已经很多了', 'This case has reached its number of photos'],
  PHOTO_STORE_UNAVAILABLE: [
    '照片库暂时连不上，照片还在你手机里，稍后重发',
    'The photo store cannot be reached; the photo is still on your phone, try again shortly',
  ],
} as const;
type PhotoProblem = keyof typeof TEXTS;

/** The photo is not taken; the phone keeps it. `expected` and `received` say by how much. */
export class PhotoRefusal extends DomainError {
  readonly code: PhotoProblem;
  readonly expected: string | null;
  readonly received: string | null;
  constructor(
    code: PhotoProblem,
    expected: string | null = null,
    received: string | null = null,
    options?: ErrorOptions & { texts?: readonly [zh: string, en: string] },
  ) {
    const [zh, en] = options?.texts ?? TEXTS[code];
    const detail = expected !== null && received !== null;
    super(
      detail ? `${zh}（应为 ${expected}，实为 ${received}）` : zh,
      detail ? `${en} (expected ${expected}, received ${received})` : en,
      options,
    );
    this.code = code;
    this.expected = expected;
    this.received = received;
  }

  /** The same refusal as `media/` worded it. */
  static from(error: { code: PhotoProblem; messageZh: string; messageEn: string }): PhotoRefusal {
    return new PhotoRefusal(error.code, null, null, { cause: error, texts: [error.messageZh, error.messageEn] });
  }

  /** Whether these very bytes can never be taken, so that sending them again is pointless. */
  get final(): boolean {
    return ['PHOTO_NOT_A_PHOTO', 'PHOTO_TOO_LARGE', 'PHOTO_TOO_MANY_PIXELS', 'PHOTO_CORRUPT'].includes(this.code);
  }
}

/** A sealed slot keeps its photo: evidence is never replaced. */
export class SlotSealedRefusal extends DomainError {
  readonly code = 'SLOT_SEALED';
  readonly slot: string;
  constructor(slot: string, nameZh: string, nameEn: string) {
    super(
      `“${nameZh}”的照片已经封存，不能替换；要补拍可以放到“其他”里`,
      `The photo "${nameEn}" is sealed and cannot be replaced; add another under "Other"`,
    );
    this.slot = slot;
  }
}
