import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type FontWeight = 'regular' | 'bold';

/** Noto Sans SC (SIL Open Font License), from its package: a fresh machine may have no Chinese font at all. */
const FILES: Record<FontWeight, string> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

export interface Typeface {
  readonly file: Buffer;
  readonly font: Font;
  /** Width of one character in em. */
  readonly widthEm: (character: string) => number;
}

const loaded = new Map<FontWeight, Typeface>();

/** The font file and its metrics; read from disk once per process. */
export function typeface(weight: FontWeight): Typeface {
  const known = loaded.get(weight);
  if (known) return known;
  const file = readFileSync(createRequire(import.meta.url).resolve(FILES[weight]));
  const font = create(file);
  const widths = new Map<string, number>();
  const widthEm = (character: string): number => {
    let width = widths.get(character);
    if (width === undefined) {
      width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      widths.set(character, width);
    }
    return width;
  };
  const face = { file, font, widthEm };
  loaded.set(weight, face);
  return face;
}

/** What stands on paper for a character the font does not have. */
export const MISSING = '□';

/**
 * Text as it can be printed: no control or direction-changing characters, and `□` where the font has no glyph.
 *
 * @param missing collects the characters that were replaced, so that the paper can name them
 */
export function printable(text: string, missing: Set<string>): string {
  const { font } = typeface('regular');
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    // Controls, bidi overrides, joiners and lone surrogates would change how the rest of the line reads.
    .replace(/[^\P{C}\n]|\p{Variation_Selector}/gu, '');
  let result = '';
  for (const character of plain) {
    if (character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
      result += character;
    } else {
      missing.add(character);
      result += MISSING;
    }
  }
  return result;
}

/** These may not begin a line … */
const NOT_FIRST = new Set('，。、；：！？）》〉」』】〕”’…—·,.;:!?)]}%‰℃°');
/** … and these may not end one. */
const NOT_LAST = new Set('（《〈「『【〔“‘([{￥');
const WORD = /[\p{L}\p{N}*@._-]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Breaks printable text into lines. Chinese breaks between any two characters except around punctuation; numbers and
 * Latin words stay whole unless one is longer than the line.
 *
 * @param widthPt room for a line, in points
 * @param sizePt font size, in points
 * @returns at least one line
 */
export function breakLines(text: string, widthPt: number, sizePt: number, weight: FontWeight): string[] {
  const { widthEm } = typeface(weight);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line: string[] = [];
    let used = 0;
    for (const character of paragraph) {
      const width = widthEm(character);
      // A space at the end of a line takes no room. What a punctuation rule carries over to the next line may fill that as well.
      const room = character === ' ' ? Number.POSITIVE_INFINITY : widthPt / sizePt;
      while (used + width > room && line.length > 0) {
        const cut = breakBefore(line, character);
        lines.push(line.slice(0, cut).join('').trimEnd());
        line = line.slice(cut);
        used = line.reduce((sum, kept) => sum + widthEm(kept), 0);
      }
      line.push(character);
      used += width;
    }
    lines.push(line.join('').trimEnd());
  }
  return lines;
}

/** Where to break a full line that `next` would follow: an index into the line, never 0. */
function breakBefore(line: readonly string[], next: string): number {
  for (let cut = line.length; cut > 0 && line.length - cut < 40; cut -= 1) {
    const before = line[cut - 1] ?? '';
    const after = line[cut] ?? next;
    const insideWord = isWord(before) && isWord(after);
    if (!insideWord && !NOT_FIRST.has(after) && !NOT_LAST.has(before)) return cut;
  }
  return line.length;
}

function isWord(character: string): boolean {
  return WORD.test(character) && !IDEOGRAPH.test(character);
}
