import { create as createQr } from 'qrcode';
import { CONTENT_WIDTH, INK, QUIET, type Cell, type Paper } from './paper.ts';

export const LABEL_WIDTH = 84;

/** The heading cell at the left of a row. */
export const labelCell = (text: string): Cell => ({ text, width: LABEL_WIDTH, label: true, size: 9 });

/** A QR code with its caption, for the address at which the paper is verified. */
export function drawQr(paper: Paper, text: string, x: number, y: number, size: number): void {
  const { modules } = createQr(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) paper.doc.rect(x + column * step, y + row * step, step, step);
    }
  }
  paper.doc.fill(INK);
  paper.line('扫码核验', x, y + size + 1, size, { size: 7, color: QUIET, align: 'center' });
}

/** The foot of every page: the digest of what was signed, the paper's name and number, and the page; a draft says so across it. */
export function drawPageFrame(paper: Paper, { title, documentNo, contentSha256, final }: PageFrame): void {
  paper.onEveryPage((page, pages) => {
    const y = paper.bottom + 16;
    paper.doc
      .lineWidth(0.5)
      .moveTo(paper.left, y)
      .lineTo(paper.left + CONTENT_WIDTH, y)
      .stroke('#DAE1E7');
    const small = { size: 7, color: QUIET } as const;
    const [digest = ''] = paper.lines(`内容 SHA-256　${contentSha256}`, CONTENT_WIDTH - 90, small);
    paper.line(digest, paper.left, y + 4, CONTENT_WIDTH, small);
    const [number = ''] = paper.lines(`${title}　${documentNo}`, CONTENT_WIDTH - 90, small);
    paper.line(number, paper.left, y + 15, CONTENT_WIDTH, small);
    paper.line(`第 ${page} 页，共 ${pages} 页`, paper.left, y + 4, CONTENT_WIDTH, { ...small, align: 'right' });
    if (!final) drawWatermark(paper);
  });
}

export interface PageFrame {
  readonly title: string;
  readonly documentNo: string;
  readonly contentSha256: string;
  readonly final: boolean;
}

function drawWatermark(paper: Paper): void {
  const { doc } = paper;
  doc
    .save()
    .rotate(-32, { origin: [doc.page.width / 2, doc.page.height / 2] })
    .fillOpacity(0.09);
  paper.line('预览 未生效', 0, doc.page.height / 2 - 50, doc.page.width, { size: 84, weight: 'bold', align: 'center' });
  doc.restore();
}

/** A title as it may stand in the file's XML metadata, which is written unescaped. */
export const metadataTitle = (text: string): string => text.replaceAll(/[<>&]/g, '');
