/** The part of fontkit (pdfkit's own font engine, which ships without types) that we use. */
declare module 'fontkit' {
  export interface Glyph {
    /** Font units. */
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  export function create(data: Uint8Array): Font;
}
