import { create as createQr } from 'qrcode';
import {
  type AgreementDocument,
  type AgreementDocumentParty,
  type AgreementGuide,
  assertComplete,
  PARTY_FIELDS,
  type Strokes,
} from './pdf-document.ts';
import { CONTENT_WIDTH, INK, Paper, QUIET } from './pdf-paper.ts';

const TITLE = '道路交通事故自行协商协议书';
const LABEL_WIDTH = 84;
const SIGNATURE = { width: 600, height: 200 };
/** A signature needs some hundreds of points; more is not handwriting. */
const MAX_POINTS = 20_000;

/**
 * The paper of a self-negotiated agreement: A4, selectable Chinese text, the parties' handwriting, and the guide's
 * mandate frozen as it stood. Every page carries the digest of the signed content. The same document always gives the
 * same bytes, so the file can be made again and compared with its stored hash.
 *
 * @throws AgreementIncompleteRefusal when a mandatory content is blank
 * @source Provisions on Handling Road Traffic Accidents (公安部令第146号), Art. 20-22
 */
export async function renderAgreementPdf(document: AgreementDocument): Promise<Buffer> {
  assertComplete(document);
  // The title is also written into the file's XML metadata, unescaped.
  const paper = new Paper(`${TITLE} ${document.documentNo.replaceAll(/[<>&]/g, '')}`, document.issuedAt);
  drawHead(paper, document);
  drawAccident(paper, document);
  drawParties(paper, document.parties);
  drawAgreement(paper, document);
  drawGuide(paper, document.guidedBy);
  drawWarning(paper);
  drawSignatures(paper, document.parties);
  const note = paper.missingNote();
  if (note !== null) {
    paper.gap(6);
    paper.paragraph(note, { size: 7.5, color: QUIET });
  }
  drawPageFrame(paper, document);
  return paper.finish();
}

function drawHead(paper: Paper, document: AgreementDocument): void {
  if (document.verifyPath !== null) drawQr(paper, document.verifyPath, paper.left + CONTENT_WIDTH - 52, paper.y, 52);
  paper.gap(8);
  paper.paragraph(TITLE, { size: 19, weight: 'bold', align: 'center' });
  paper.gap(2);
  paper.paragraph(`编号 ${document.documentNo}`, { size: 9, color: QUIET, align: 'center' });
  paper.paragraph(`案件 ${document.caseNo}`, { size: 9, color: QUIET, align: 'center' });
  paper.gap(8);
}

function drawAccident(paper: Paper, document: AgreementDocument): void {
  const half = CONTENT_WIDTH / 2;
  paper.row([
    label('事故时间'),
    { text: dateTime(document.occurredAt), width: half - LABEL_WIDTH + 40 },
    label('天气'),
    { text: document.weather, width: half - LABEL_WIDTH - 40 },
  ]);
  paper.row([label('事故地点'), { text: document.place, width: CONTENT_WIDTH - LABEL_WIDTH }]);
}

function drawParties(paper: Paper, parties: readonly AgreementDocumentParty[]): void {
  const width = (CONTENT_WIDTH - LABEL_WIDTH) / parties.length;
  // An 18-digit number must stay on one line with three parties, and break once with five.
  const size = parties.length <= 3 ? 9.5 : 8;
  paper.keep(120);
  paper.row([
    label('当事人'),
    ...parties.map((party) => ({
      text: `${party.label}方`,
      width,
      size,
      weight: 'bold' as const,
      align: 'center' as const,
    })),
  ]);
  for (const [title, field] of PARTY_FIELDS) {
    const weight = field === 'liability' || field === 'name' ? 'bold' : 'regular';
    paper.row([label(title), ...parties.map((party) => ({ text: party[field], width, size, weight }) as const)]);
  }
}

function drawAgreement(paper: Paper, document: AgreementDocument): void {
  const width = CONTENT_WIDTH - LABEL_WIDTH;
  paper.row([label('事故形态'), { text: document.accidentForm, width }]);
  paper.row([label('事故事实'), { text: document.factsText, width }]);
  paper.row([label('责任依据'), { text: document.article, width }]);
  paper.row([label('履行方式'), { text: document.performance, width }]);
}

function drawGuide(paper: Paper, guide: AgreementGuide | null): void {
  const width = CONTENT_WIDTH - LABEL_WIDTH;
  if (guide === null) {
    paper.row([label('引导人员'), { text: '无，由当事人自行协商达成', width }]);
    return;
  }
  const { mandate } = guide;
  paper.row([label('引导人员'), { text: `${guide.name}　工号 ${guide.badgeNo}　${guide.employer}`, width }]);
  if (mandate === null) {
    paper.row([label('引导依据'), { text: '交通警察依职权引导当事人自行协商', width }]);
    return;
  }
  paper.row([
    label('授权书\n冻结副本'),
    {
      text: [
        `编号 ${mandate.documentNo}　授权民警 ${mandate.issuedBy}`,
        `有效期 ${dateTime(mandate.validFrom)} 至 ${dateTime(mandate.validUntil)}，每日 ${mandate.dailyFrom} 至 ${mandate.dailyUntil}`,
        `准许事项 ${mandate.acts.join('、')}`,
        `事故形态 ${mandate.accidentForms.join('、')}`,
        `单起上限 ${yuan(mandate.ceilingFen)}　区域 ${mandate.areaNames.join('、')}`,
        '引导人员只引导协商和提出建议，不认定责任。',
      ].join('\n'),
      width,
      size: 8.5,
    },
  ]);
}

function drawWarning(paper: Paper): void {
  paper.gap(8);
  paper.paragraph(
    '签字前请看：先别答应“不用对方赔”。在保险公司赔付前放弃请求对方赔偿的权利，保险公司可以不承担赔偿责任。',
    { size: 9, weight: 'bold' },
  );
  paper.paragraph(
    '各方确认以上内容属实，自愿达成协议。不履行的，可以申请人民调解委员会调解，或者向人民法院提起民事诉讼。',
    { size: 9 },
  );
  paper.gap(8);
}

function drawSignatures(paper: Paper, parties: readonly AgreementDocumentParty[]): void {
  const gap = 12;
  const width = (CONTENT_WIDTH - gap) / 2;
  const height = 98;
  for (let first = 0; first < parties.length; first += 2) {
    paper.keep(height + 8);
    for (const [column, party] of parties.slice(first, first + 2).entries()) {
      drawSignature(paper, party, paper.left + column * (width + gap), width, height);
    }
    paper.gap(height + 8);
  }
}

function drawSignature(paper: Paper, party: AgreementDocumentParty, x: number, width: number, height: number): void {
  const { y } = paper;
  paper.frame(x, y, width, height, '#FFFFFF');
  // A name can be any length; the box shows its beginning, the table above shows all of it.
  const [title = ''] = paper.lines(`${party.label}方签名　${party.name}`, width - 16, { size: 8.5 });
  paper.line(title, x + 8, y + 4, width - 16, { size: 8.5, color: QUIET });
  const signed = party.signature === null ? '未签字' : `签于 ${dateTime(party.signature.signedAt, true)}`;
  paper.line(signed, x + 8, y + height - 17, width - 16, { size: 8, color: QUIET, align: 'right' });
  if (party.signature === null) return;
  const scale = Math.min((width - 24) / SIGNATURE.width, (height - 38) / SIGNATURE.height);
  drawStrokes(paper, party.signature.strokes, x + (width - SIGNATURE.width * scale) / 2, y + 20, scale);
}

function drawStrokes(paper: Paper, strokes: Strokes, left: number, top: number, scale: number): void {
  const { doc } = paper;
  let points = 0;
  doc.save().lineWidth(1.5).lineCap('round').lineJoin('round');
  for (const stroke of strokes) {
    const path = stroke
      .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
      .map(
        ([x = 0, y = 0]) =>
          [left + clamp(x, SIGNATURE.width) * scale, top + clamp(y, SIGNATURE.height) * scale] as const,
      );
    points += path.length;
    if (points > MAX_POINTS) break;
    const [start] = path;
    if (start === undefined) continue;
    doc.moveTo(...start);
    // A tap is a dot: a line of no length with round ends.
    for (const point of path.length === 1 ? path : path.slice(1)) doc.lineTo(...point);
    doc.stroke(INK);
  }
  doc.restore();
}

function drawQr(paper: Paper, text: string, x: number, y: number, size: number): void {
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

function drawPageFrame(paper: Paper, document: AgreementDocument): void {
  const signed = document.parties.every((party) => party.signature !== null);
  paper.onEveryPage((page, pages) => {
    const y = paper.bottom + 16;
    paper.doc
      .lineWidth(0.5)
      .moveTo(paper.left, y)
      .lineTo(paper.left + CONTENT_WIDTH, y)
      .stroke('#DAE1E7');
    const small = { size: 7, color: QUIET } as const;
    const [digest = ''] = paper.lines(`内容 SHA-256　${document.contentSha256}`, CONTENT_WIDTH - 90, small);
    paper.line(digest, paper.left, y + 4, CONTENT_WIDTH, small);
    const [number = ''] = paper.lines(`${TITLE}　${document.documentNo}`, CONTENT_WIDTH - 90, small);
    paper.line(number, paper.left, y + 15, CONTENT_WIDTH, small);
    paper.line(`第 ${page} 页，共 ${pages} 页`, paper.left, y + 4, CONTENT_WIDTH, { ...small, align: 'right' });
    if (!signed) drawWatermark(paper);
  });
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

function label(text: string): { text: string; width: number; label: true; size: number } {
  return { text, width: LABEL_WIDTH, label: true, size: 9 };
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}

/** Beijing time, which all of China keeps, all year. */
function dateTime(instant: Date, seconds = false): string {
  const local = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日 ${local.slice(11, seconds ? 19 : 16)}`;
}

function yuan(fen: number): string {
  const whole = Math.trunc(fen / 100).toLocaleString('en-US');
  return fen % 100 === 0 ? `${whole} 元` : `${whole}.${String(fen % 100).padStart(2, '0')} 元`;
}
