import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF written by pdfkit, as a reader that selects and copies would get it: glyph numbers
 * turned back through each font's ToUnicode table. Lines are joined without a break.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = new Map<string, Map<number, string>>();
  const pages: string[] = [];
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b(?!s)/.test(head)) continue;
    const resources = objects.get(reference(head, 'Resources'))?.head ?? '';
    for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = objects.get(reference(objects.get(Number(id))?.head ?? '', 'ToUnicode'));
      if (toUnicode) fonts.set(name, readUnicode(toUnicode.body.toString('latin1')));
    }
    pages.push(pageText(objects.get(reference(head, 'Contents'))?.body.toString('latin1') ?? '', fonts));
  }
  return pages;
}

/** Drawing commands of each page, for counting what was drawn. */
export function pdfDrawing(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => objects.get(reference(head, 'Contents'))?.body.toString('latin1') ?? '');
}

function readObjects(pdf: Buffer): Map<number, { head: string; body: Buffer }> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, { head: string; body: Buffer }>();
  for (const match of text.matchAll(/(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const streamAt = text.indexOf('stream\n', start);
    const head = text.slice(start, streamAt > 0 && streamAt < end ? streamAt : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = streamAt > 0 && streamAt < end ? pdf.subarray(streamAt + 7, streamAt + 7 + length) : Buffer.alloc(0);
    objects.set(Number(match[1]), { head, body: head.includes('/FlateDecode') ? inflateSync(raw) : raw });
  }
  return objects;
}

function reference(head: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? -1);
}

function readUnicode(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, from = '', entries = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    for (const [index, entry] of [...entries.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const units = (entry[1] ?? '').split(' ').map((unit) => Number.parseInt(unit, 16));
      table.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    }
  }
  return table;
}

function pageText(commands: string, fonts: Map<string, Map<number, string>>): string {
  let text = '';
  let font = new Map<number, string>();
  for (const [, name, glyphs] of commands.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      continue;
    }
    for (const [, hex = ''] of (glyphs ?? '').matchAll(/<([0-9a-f]*)>/g)) {
      for (const code of hex.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(code, 16)) ?? '\uFFFD';
    }
  }
  return text;
}
