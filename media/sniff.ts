/** What a file is, read from its first bytes; names and declared content types are never asked. */
export type SniffedKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'mp4'
  | 'mov'
  | 'svg'
  | 'pdf'
  | 'zip'
  | 'gif'
  | 'html'
  | 'unknown';

export interface Sniffed {
  readonly kind: SniffedKind;
  readonly mime: string;
  /** True when `deriveViews` may be asked to decode it. */
  readonly decodable: boolean;
}

/** Bytes that `sniff` wants to see; fewer are fine, more are ignored. */
export const SNIFF_BYTES = 4096;

/** The photo formats we take in. HEIC is recognised and refused with its own reason: our decoder lacks HEVC. */
export const acceptedPhotoKinds = ['jpeg', 'png', 'webp', 'avif'] as const satisfies readonly SniffedKind[];
export type AcceptedPhotoKind = (typeof acceptedPhotoKinds)[number];

const MIME: Record<SniffedKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  zip: 'application/zip',
  gif: 'image/gif',
  html: 'text/html',
  unknown: 'application/octet-stream',
};

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1', 'mif2']);
const AVIF_BRANDS = new Set(['avif', 'avis']);
/** QuickTime files older than `ftyp` start with one of these boxes. */
const BARE_QUICKTIME_BOXES = new Set(['moov', 'mdat', 'wide', 'pnot']);

/**
 * Proves the kind of a file from its first bytes, before any decoder sees them. A polyglot is what its first bytes
 * say: a ZIP glued behind a JPEG is a JPEG, a JPEG glued behind an SVG is an SVG.
 *
 * @param head the first bytes of the file, at best `SNIFF_BYTES` of them; an empty array is 'unknown'
 */
export function sniff(head: Uint8Array): Sniffed {
  const kind = kindOf(head.subarray(0, SNIFF_BYTES));
  return { kind, mime: MIME[kind], decodable: isAcceptedPhotoKind(kind) };
}

/** Narrows a sniffed kind to the photo formats we take in. */
export function isAcceptedPhotoKind(kind: SniffedKind): kind is AcceptedPhotoKind {
  return (acceptedPhotoKinds as readonly SniffedKind[]).includes(kind);
}

function kindOf(head: Uint8Array): SniffedKind {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, PNG_SIGNATURE)) return 'png';
  if (ascii(head, 0, 4) === 'RIFF') return ascii(head, 8, 4) === 'WEBP' ? 'webp' : 'unknown';
  if (/^GIF8[79]a/.test(ascii(head, 0, 6))) return 'gif';
  if (ascii(head, 0, 5) === '%PDF-') return 'pdf';
  // Local file header, empty archive, spanned archive.
  if (ascii(head, 0, 2) === 'PK' && ['\x03\x04', '\x05\x06', '\x07\x08'].includes(ascii(head, 2, 2))) return 'zip';
  if (ascii(head, 4, 4) === 'ftyp') return isoMediaKind(head);
  if (BARE_QUICKTIME_BOXES.has(ascii(head, 4, 4))) return 'mov';
  return markupKind(head);
}

/** ISO base media files differ only by the brands listed in their first box. */
function isoMediaKind(head: Uint8Array): SniffedKind {
  const boxBytes = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const end = Math.min(boxBytes, head.length);
  const major = ascii(head, 8, 4);
  const brands = [major];
  // The four bytes after the major brand are its version, then the compatible brands follow.
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(head, at, 4));

  // AVIF first: its files also list the generic mif1, which alone means HEIF.
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic';
  if (major === 'qt  ') return 'mov';
  return /^(iso[m0-9]|mp4[0-9v]|avc1|M4V |dash|3g[p2]|MSNV|hvc1)/.test(major) ? 'mp4' : 'unknown';
}

/** SVG and HTML are text: skip what may stand before the root element, then look at the root. */
function markupKind(head: Uint8Array): SniffedKind {
  const text = decodeText(head)
    .replace(/^[\uFEFF\s]+/, '')
    .replace(/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)+/, '')
    .toLowerCase();
  if (!text.startsWith('<')) return 'unknown';
  if (/^<(?:[a-z][\w.-]*:)?svg[\s>/]/.test(text) || text.startsWith('<!doctype svg')) return 'svg';
  if (/^<(?:!doctype html|html|head|body|script|iframe|title|meta|style)\b/.test(text)) return 'html';
  return 'unknown';
}

function decodeText(head: Uint8Array): string {
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, at) => bytes[at] === byte);
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
