import { acceptedPhotoKinds, sniff } from '../../../media/sniff.ts';
import { patternJpeg, photoFixture } from '../../support/pictures.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const isoMedia = (major: string, ...compatible: string[]): Buffer => {
  const body = `ftyp${major}\0\0\0\0${compatible.join('')}`;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, bytes(body), bytes('\0\0\0\x08mdat')]);
};

describe('what a file is', () => {
  it.each([
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpeg'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png'],
    ['a WebP', photoFixture('picture.webp'), 'webp'],
    ['an AVIF', photoFixture('picture.avif'), 'avif'],
    ['an AVIF whose major brand is the generic one', isoMedia('mif1', 'mif1', 'avif', 'miaf'), 'avif'],
    ['an iPhone HEIC', isoMedia('heic', 'mif1', 'heic'), 'heic'],
    ['a HEIF with only the generic brand', isoMedia('mif1', 'mif1'), 'heic'],
    ['an MP4', isoMedia('isom', 'isom', 'avc1'), 'mp4'],
    ['an Android clip', isoMedia('mp42', 'isom', 'mp42'), 'mp4'],
    ['an iPhone clip', isoMedia('qt  ', 'qt  '), 'mov'],
    ['an old QuickTime clip without ftyp', bytes('\0\0\0\x08wide\0\0\0\0mdat'), 'mov'],
    ['a GIF', photoFixture('picture.gif'), 'gif'],
    ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
    ['a ZIP', bytes('PK\x03\x04\x14\0'), 'zip'],
    ['an empty ZIP', bytes('PK\x05\x06\0\0'), 'zip'],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    [
      'an SVG behind a prolog',
      bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x --><!DOCTYPE svg PUBLIC ""><svg/>'),
      'svg',
    ],
    ['an SVG with a prefix', bytes('<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['an SVG in UTF-16', Buffer.concat([bytes('\xff\xfe'), Buffer.from('<svg width="1"/>', 'utf16le')]), 'svg'],
    ['a page', bytes('  <!DOCTYPE html><html>'), 'html'],
    ['a bare script', bytes('<script>alert(1)</script>'), 'html'],
    ['sound in a RIFF', bytes('RIFF\x10\0\0\0WAVEfmt '), 'unknown'],
    ['a TIFF, which no phone makes', bytes('II*\0\x08\0\0\0'), 'unknown'],
    ['plain words', bytes('hello'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'unknown'],
    ['one byte', bytes('\xff'), 'unknown'],
  ])('recognises %s', (_, head, kind) => {
    expect(sniff(head).kind).toBe(kind);
  });

  it('marks exactly the accepted photo formats as decodable', () => {
    const kinds = [
      bytes('\xff\xd8\xff\xe0'),
      photoFixture('picture.webp'),
      photoFixture('picture.gif'),
      isoMedia('heic'),
    ].map(sniff);
    expect(kinds.map(({ kind, decodable }) => [kind, decodable])).toEqual([
      ['jpeg', true],
      ['webp', true],
      ['gif', false],
      ['heic', false],
    ]);
    expect(acceptedPhotoKinds).toEqual(['jpeg', 'png', 'webp', 'avif']);
  });

  it('takes a polyglot for what its first bytes say', async () => {
    const jpeg = await patternJpeg(64);
    expect(sniff(Buffer.concat([jpeg, bytes('PK\x03\x04')])).kind).toBe('jpeg');
    expect(sniff(Buffer.concat([bytes('PK\x03\x04'), jpeg])).kind).toBe('zip');
    expect(sniff(Buffer.concat([bytes('%PDF-1.4 '), jpeg])).kind).toBe('pdf');
    expect(sniff(Buffer.concat([bytes('<html>'), jpeg])).kind).toBe('html');
  });
});
