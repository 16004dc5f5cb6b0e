import { drawPageFrame, drawQr, LABEL_WIDTH, labelCell as label, metadataTitle } from '../document/furniture.ts';
import { drawSignatureBox } from '../document/handwriting.ts';
import { CONTENT_WIDTH, Paper, QUIET } from '../document/paper.ts';
import { dateTimeZh as dateTime, yuanZh as yuan } from '../document/words.ts';
import {
  type AgreementDocument,
  type AgreementDocumentParty,
  type AgreementGuide,
  assertComplete,
  PARTY_FIELDS,
} from './pdf-document.ts';

const TITLE = '道路交通事故自行协商协议书';

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
  const paper = new Paper(metadataTitle(`${TITLE} ${document.documentNo}`), document.issuedAt);
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
  const final = document.parties.every((party) => party.signature !== null);
  drawPageFrame(paper, { title: TITLE, ...document, final });
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
      drawSignatureBox(
        paper,
        { x: paper.left + column * (width + gap), width, height },
        {
          title: `${party.label}方签名　${party.name}`,
          foot: party.signature === null ? '未签字' : `签于 ${dateTime(party.signature.signedAt, true)}`,
          strokes: party.signature?.strokes ?? null,
        },
      );
    }
    paper.gap(height + 8);
  }
}
