import PDFDocument from 'pdfkit';
import { breakLines, type FontWeight, MISSING, printable, typeface } from './font.ts';

export const INK = '#13202A';
export const QUIET = '#5C6B78';
const LINE = '#9AA7B2';
const LABEL_FILL = '#F3F6F8';

const PAGE = { width: 595.28, height: 841.89, side: 48, top: 46, bottom: 62 };
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.side;
const PADDING = { x: 6, y: 3.6 };
const LINE_HEIGHT = 1.46;

export interface TextStyle {
  /** Points. */
  readonly size?: number;
  readonly weight?: FontWeight;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Cell extends TextStyle {
  readonly text: string;
  /** Points. */
  readonly width: number;
  /** A heading cell: quiet text on a tinted ground. */
  readonly label?: boolean;
}

/**
 * An A4 page on which things are set one below the other. Rows longer than the rest of a page go on overleaf, so no
 * text is ever cut off, however long.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left = PAGE.side;
  y = PAGE.top;
  readonly #missing = new Set<string>();
  readonly #chunks: Buffer[] = [];

  constructor(title: string, createdAt: Date) {
    this.doc = new PDFDocument({
      size: 'A4',
      // Page breaks are ours; pdfkit must never make one.
      margins: { left: PAGE.side, right: PAGE.side, top: 0, bottom: 0 },
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'zh-CN',
      displayTitle: true,
      // Dates come from the document, and the file's ID is derived from these: same document, same bytes.
      info: { Title: title, Creator: '快处快赔', Producer: '快处快赔', CreationDate: createdAt, ModDate: createdAt },
    });
    this.doc.registerFont('regular', typeface('regular').file);
    this.doc.registerFont('bold', typeface('bold').file);
    this.doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
  }

  get bottom(): number {
    return PAGE.height - PAGE.bottom;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** Turns the page unless `height` points are left on it. */
  keep(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Text over the full width, without a frame. */
  paragraph(text: string, style: TextStyle = {}): void {
    for (const line of this.lines(text, CONTENT_WIDTH, style)) {
      const height = lineHeight(style);
      this.keep(height);
      this.line(line, this.left, this.y, CONTENT_WIDTH, style);
      this.y += height;
    }
  }

  /** One table row; cells stand side by side and share the height of the longest. */
  row(cells: readonly Cell[]): void {
    let rest = cells.map((cell) => this.lines(cell.text, cell.width - 2 * PADDING.x, cell));
    const height = Math.max(...cells.map(lineHeight));
    do {
      const longest = Math.max(...rest.map((lines) => lines.length));
      // At least two lines of a row stay together before a page break.
      this.keep(Math.min(longest, 2) * height + 2 * PADDING.y);
      const fitting = Math.max(1, Math.floor((this.bottom - this.y - 2 * PADDING.y) / height));
      this.#rowPart(
        cells,
        rest.map((lines) => lines.slice(0, fitting)),
        height,
      );
      rest = rest.map((lines) => lines.slice(fitting));
    } while (rest.some((lines) => lines.length > 0));
  }

  #rowPart(cells: readonly Cell[], lines: readonly string[][], height: number): void {
    const rowHeight = Math.max(...lines.map((part) => part.length)) * height + 2 * PADDING.y;
    let x = this.left;
    for (const [at, cell] of cells.entries()) {
      const part = lines[at] ?? [];
      if (cell.label) this.doc.rect(x, this.y, cell.width, rowHeight).fill(LABEL_FILL);
      this.doc.lineWidth(0.6).rect(x, this.y, cell.width, rowHeight).stroke(LINE);
      const style = cell.label ? { ...cell, color: QUIET } : cell;
      const top =
        this.y + PADDING.y + (cell.label ? Math.max(0, (rowHeight - 2 * PADDING.y - part.length * height) / 2) : 0);
      for (const [index, line] of part.entries()) {
        this.line(line, x + PADDING.x, top + index * height, cell.width - 2 * PADDING.x, style);
      }
      x += cell.width;
    }
    this.y += rowHeight;
  }

  /** Text made printable and broken into lines of at most `width` points. */
  lines(text: string, width: number, style: TextStyle): string[] {
    return breakLines(printable(text, this.#missing), width, style.size ?? 9.5, style.weight ?? 'regular');
  }

  /** One line of printable text at a place; nothing wraps. */
  line(text: string, x: number, y: number, width: number, style: TextStyle): void {
    if (text === '') return;
    const size = style.size ?? 9.5;
    this.doc
      .font(style.weight ?? 'regular')
      .fontSize(size)
      .fillColor(style.color ?? INK);
    const used = this.doc.widthOfString(text);
    const shift = { left: 0, center: (width - used) / 2, right: width - used }[style.align ?? 'left'];
    // The font's own line is 1.448 em high; centre it in ours.
    this.doc.text(text, x + shift, y + (lineHeight(style) - size * 1.448) / 2, { lineBreak: false });
  }

  /** A framed box, drawn before what stands in it. */
  frame(x: number, y: number, width: number, height: number, fill: string): void {
    this.doc.lineWidth(0.6).roundedRect(x, y, width, height, 2).fillAndStroke(fill, LINE);
  }

  /** Names the characters that had to be printed as □; null when there were none. */
  missingNote(): string | null {
    if (this.#missing.size === 0) return null;
    const codes = [...this.#missing].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
    const more = codes.length > 12 ? ' 等' : '';
    return `“${MISSING}”为本字库没有的字：${codes.slice(0, 12).join('、')}${more}，以电子记录为准。`;
  }

  /** Draws on every page once their number is known. */
  onEveryPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(start + page);
      draw(page + 1, count);
    }
  }

  async finish(): Promise<Buffer> {
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }
}

function lineHeight(style: TextStyle): number {
  return (style.size ?? 9.5) * LINE_HEIGHT;
}
