import { sniff } from './sniff.ts';

/** Kinds of audio and video recordings that are taken in: what browsers' recorders make and body-worn recorders export. */
export type RecordingKind = 'webm' | 'matroska' | 'mp4' | 'mov' | 'm4a' | 'ogg' | 'wav' | 'mp3';

export const RECORDING_TYPES: Record<RecordingKind, string> = {
  webm: 'video/webm',
  matroska: 'video/x-matroska',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
};

/**
 * Proves the kind of a recording from its first bytes; names and declared types are never asked.
 *
 * @param head the first bytes, at best `SNIFF_BYTES`
 * @returns null when it is none that we take
 */
export function sniffRecording(head: Uint8Array): RecordingKind | null {
  const ascii = (from: number, length: number): string => String.fromCharCode(...head.subarray(from, from + length));
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) {
    // The kind of an EBML file is named in its first element.
    const element = ascii(4, 64);
    if (element.includes('webm')) return 'webm';
    return element.includes('matroska') ? 'matroska' : null;
  }
  if (ascii(0, 4) === 'OggS') return 'ogg';
  if (ascii(0, 4) === 'RIFF') return ascii(8, 4) === 'WAVE' ? 'wav' : null;
  if (ascii(4, 4) === 'ftyp' && /^M4[AB] /.test(ascii(8, 4))) return 'm4a';
  const { kind } = sniff(head);
  if (kind === 'mp4' || kind === 'mov') return kind;
  if (ascii(0, 3) === 'ID3') return 'mp3';
  return isMp3Frame(head) ? 'mp3' : null;
}

/** MPEG audio, layer III: eleven bits of sync, a version, the layer, and a bit rate and sampling rate that exist. */
function isMp3Frame(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return false;
  const version = (second >> 3) & 0b11;
  const layer = (second >> 1) & 0b11;
  const bitRate = third >> 4;
  const sampling = (third >> 2) & 0b11;
  return version !== 0b01 && layer === 0b01 && bitRate !== 0 && bitRate !== 0b1111 && sampling !== 0b11;
}
