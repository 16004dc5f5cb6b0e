import { sniffRecording } from '../../../media/recording.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const EBML = [0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 0x01];

describe('what a recording is, by its first bytes alone', () => {
  const rows: [what: string, head: Uint8Array, expected: string | null][] = [
    ['a browser’s WebM', bytes(EBML, 'B\x82\x84webm'), 'webm'],
    ['Chrome’s Matroska', bytes(EBML, 'B\x82\x88matroska'), 'matroska'],
    ['EBML of another kind', bytes(EBML, 'B\x82\x84text'), null],
    ['Ogg', bytes('OggS', [0, 2]), 'ogg'],
    ['WAV', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt '), 'wav'],
    ['a WebP picture', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 '), null],
    ['Safari’s MP4', bytes([0, 0, 0, 0x14], 'ftypiso5', [0, 0, 2, 0], 'iso5'), 'mp4'],
    ['an iPhone’s QuickTime', bytes([0, 0, 0, 0x14], 'ftypqt  ', [0, 0, 0, 0], 'qt  '), 'mov'],
    ['M4A', bytes([0, 0, 0, 0x14], 'ftypM4A ', [0, 0, 0, 0], 'isom'), 'm4a'],
    ['a HEIC photo', bytes([0, 0, 0, 0x14], 'ftypheic', [0, 0, 0, 0], 'mif1'), null],
    ['MP3 with a tag', bytes('ID3', [3, 0]), 'mp3'],
    ['MP3 without a tag', bytes([0xff, 0xfb, 0x90, 0x64]), 'mp3'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), null],
    ['a page', bytes('<!doctype html><script>'), null],
    ['a program', bytes('MZ', [0x90, 0]), null],
    ['nothing', bytes(), null],
  ];
  it.each(rows)('%s', (_what, head, expected) => {
    expect(sniffRecording(head)).toBe(expected);
  });
});
