import { drawPageFrame, LABEL_WIDTH, labelCell, metadataTitle } from '../document/furniture.ts';
import { drawSignatureBox, type Strokes } from '../document/handwriting.ts';
import { CONTENT_WIDTH, Paper, QUIET } from '../document/paper.ts';
import { dateTimeZh, yuanZh } from '../document/words.ts';

/** The page added to a determination: what came of mediating on the spot. */
export interface SupplementPaper {
  readonly documentNo: string;
  readonly caseNo: string;
  readonly contentSha256: string;
  readonly authority: string;
  readonly recordedAt: Date;
  readonly result: string;
  readonly closing: string;
  readonly mediationKind: string;
  readonly payer: string | null;
  readonly payee: string | null;
  readonly amountFen: number | null;
  readonly term: string | null;
  readonly text: string;
  readonly signatures: readonly { readonly title: string; readonly strokes: Strokes }[];
  readonly officer: { readonly name: string; readonly badgeNo: string };
}

const TITLE = '道路交通事故认定书（简易程序）附页　当场调解';
const WIDE = CONTENT_WIDTH - LABEL_WIDTH;

/**
 * The result is written on the determination and signed; ours is its supplement, under the same number and digest.
 *
 * @source Order 146 art 25
 */
export async function renderSupplementPdf(document: SupplementPaper): Promise<Buffer> {
  const paper = new Paper(metadataTitle(`${TITLE} ${document.documentNo}`), document.recordedAt);
  paper.gap(4);
  paper.paragraph(document.authority, { size: 11, align: 'center' });
  paper.paragraph(TITLE, { size: 15, weight: 'bold', align: 'center' });
  paper.paragraph(`编号 ${document.documentNo}　案件 ${document.caseNo}`, { size: 9, color: QUIET, align: 'center' });
  paper.gap(8);
  const row = (title: string, text: string): void => paper.row([labelCell(title), { text, width: WIDE }]);
  row('调解结果', document.result);
  row('结案方式', document.closing || '—');
  row('调解方式', document.mediationKind || '—');
  if (document.payer !== null && document.payee !== null && document.amountFen !== null) {
    row('赔偿', `${document.payer}向${document.payee}支付 ${yuanZh(document.amountFen)}`);
    row('方式和期限', document.term ?? '');
  }
  row('调解情况', document.text);
  drawSignatures(paper, document);
  paper.keep(60);
  paper.gap(8);
  paper.paragraph(`交通警察：${document.officer.name}　警号 ${document.officer.badgeNo}`, {
    size: 10,
    weight: 'bold',
    align: 'right',
  });
  paper.paragraph(dateTimeZh(document.recordedAt), { size: 10, align: 'right' });
  const note = paper.missingNote();
  if (note !== null) paper.paragraph(note, { size: 7.5, color: QUIET });
  drawPageFrame(paper, { title: TITLE, ...document, final: true });
  return paper.finish();
}

function drawSignatures(paper: Paper, { signatures, recordedAt }: SupplementPaper): void {
  const gap = 12;
  const width = (CONTENT_WIDTH - gap) / 2;
  const height = 84;
  paper.gap(8);
  for (let first = 0; first < signatures.length; first += 2) {
    paper.keep(height + 8);
    for (const [column, { title, strokes }] of signatures.slice(first, first + 2).entries()) {
      const foot = `签于 ${dateTimeZh(recordedAt)}`;
      drawSignatureBox(paper, { x: paper.left + column * (width + gap), width, height }, { title, foot, strokes });
    }
    paper.gap(height + 8);
  }
}
