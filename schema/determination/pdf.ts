import { drawPageFrame, drawQr, LABEL_WIDTH, labelCell, metadataTitle } from '../document/furniture.ts';
import { drawSignatureBox, type Strokes } from '../document/handwriting.ts';
import { CONTENT_WIDTH, Paper, QUIET } from '../document/paper.ts';
import { dateTimeZh } from '../document/words.ts';
import { KIND_TITLES, type DeterminationKind } from './content.ts';

/** Under a party's part: its hand, or the note that stands in its place. */
export type PaperSignature =
  | { readonly kind: 'SIGNED'; readonly strokes: Strokes; readonly at: Date; readonly recorded: boolean }
  | { readonly kind: 'REFUSED' | 'ABSENT'; readonly at: Date; readonly reason: string; readonly byOfficer: boolean }
  | { readonly kind: 'OPEN' };

export interface PaperParty {
  /** 甲, 乙, 丙, 丁, 戊 */
  readonly label: string;
  readonly name: string;
  readonly licenceNo: string;
  readonly phone: string;
  readonly trafficMode: string;
  readonly vehicleType: string;
  readonly plate: string;
  readonly insurer: string;
  readonly ctpliPolicyNo: string;
  readonly conduct: string;
  readonly provision: string;
  readonly gradeZh: string | null;
  readonly signature: PaperSignature;
}

/** Everything printed on a 认定书（简易程序） or a 事故证明: plain values and Chinese words, nothing to look up. */
export interface DeterminationPaper {
  readonly kind: DeterminationKind;
  readonly documentNo: string;
  readonly caseNo: string;
  readonly contentSha256: string;
  readonly authority: string;
  /** Also the date inside the file, so that the same document always gives the same bytes. */
  readonly madeAt: Date;
  readonly occurredAt: Date;
  readonly weather: string;
  readonly place: string;
  readonly scopes: readonly { readonly label: string; readonly ticked: boolean }[];
  /** The form's note fields; an empty one stays blank on paper. */
  readonly notes: readonly (readonly [title: string, value: string])[];
  readonly factsText: string;
  readonly unestablished: string | null;
  readonly parties: readonly PaperParty[];
  readonly patternZh: string | null;
  readonly articleZh: string | null;
  readonly overrideReason: string | null;
  readonly recorderNo: string | null;
  /** null: not signed, and the paper says 预览 未生效 on every page. */
  readonly officer: { readonly name: string; readonly badgeNo: string; readonly signedAt: Date } | null;
  readonly verifyPath: string | null;
}

const WIDE = CONTENT_WIDTH - LABEL_WIDTH;

/** The rows of 7.2 in the order of the form. */
const PARTY_ROWS = [
  ['姓名', 'name'],
  ['驾驶证/身份证号', 'licenceNo'],
  ['联系电话', 'phone'],
  ['交通方式', 'trafficMode'],
  ['车辆类型', 'vehicleType'],
  ['号牌号码', 'plate'],
  ['保险公司', 'insurer'],
  ['交强险凭证号', 'ctpliPolicyNo'],
] as const satisfies readonly (readonly [string, keyof PaperParty])[];

/**
 * The paper of an officer's decision: A4, selectable Chinese text, the parties' handwriting or the note in its place. A
 * certificate has no line for liability at all. The same document always gives the same bytes.
 *
 * @source Order 146 arts 24, 26, 67; domain.md 7.2
 */
export async function renderDeterminationPdf(document: DeterminationPaper): Promise<Buffer> {
  const title = KIND_TITLES[document.kind].zh;
  const paper = new Paper(metadataTitle(`${title} ${document.documentNo}`), document.madeAt);
  drawHead(paper, title, document);
  drawAccident(paper, document);
  drawParties(paper, document.parties);
  paper.row([
    labelCell(document.kind === 'CERTIFICATE' ? '调查得到的\n事故事实' : '道路交通\n事故事实'),
    { text: document.factsText, width: WIDE },
  ]);
  if (document.kind === 'CERTIFICATE') drawCertificate(paper, document);
  else drawLiability(paper, document);
  drawSignatures(paper, document);
  drawOfficer(paper, document);
  drawRights(paper, document.kind);
  const note = paper.missingNote();
  if (note !== null) {
    paper.gap(6);
    paper.paragraph(note, { size: 7.5, color: QUIET });
  }
  drawPageFrame(paper, { title, ...document, final: document.officer !== null });
  return paper.finish();
}

function drawHead(paper: Paper, title: string, document: DeterminationPaper): void {
  if (document.verifyPath !== null) drawQr(paper, document.verifyPath, paper.left + CONTENT_WIDTH - 52, paper.y, 52);
  paper.gap(4);
  paper.paragraph(document.authority, { size: 11, align: 'center' });
  paper.paragraph(title, { size: 17, weight: 'bold', align: 'center' });
  paper.gap(2);
  paper.paragraph(`编号 ${document.documentNo}　案件 ${document.caseNo}`, { size: 9, color: QUIET, align: 'center' });
  paper.paragraph(document.notes.map(([name, value]) => `${name}：${value || '—'}`).join('　'), {
    size: 8.5,
    color: QUIET,
    align: 'center',
  });
  paper.gap(6);
}

function drawAccident(paper: Paper, document: DeterminationPaper): void {
  const half = CONTENT_WIDTH / 2;
  paper.row([
    labelCell('事故时间'),
    { text: dateTimeZh(document.occurredAt), width: half - LABEL_WIDTH + 40 },
    labelCell('天气'),
    { text: document.weather, width: half - LABEL_WIDTH - 40 },
  ]);
  paper.row([labelCell('事故地点'), { text: document.place, width: WIDE }]);
  paper.row([
    labelCell('适用情形'),
    { text: document.scopes.map(({ label, ticked }) => `${ticked ? '√' : '□'} ${label}`).join('\n'), width: WIDE },
  ]);
}

function drawParties(paper: Paper, parties: readonly PaperParty[]): void {
  const width = WIDE / parties.length;
  // An 18-digit number must stay on one line with three parties, and break once with five.
  const size = parties.length <= 3 ? 9.5 : 8;
  paper.keep(120);
  paper.row([
    labelCell('当事人'),
    ...parties.map(({ label }) => ({ text: label, width, size, weight: 'bold' as const, align: 'center' as const })),
  ]);
  for (const [title, field] of PARTY_ROWS) {
    const weight = field === 'name' ? 'bold' : 'regular';
    paper.row([labelCell(title), ...parties.map((party) => ({ text: party[field], width, size, weight }) as const)]);
  }
}

function drawLiability(paper: Paper, document: DeterminationPaper): void {
  for (const party of document.parties) {
    const conduct = party.conduct || '未发现有过错行为';
    const provision = party.provision ? `违反${party.provision}` : '';
    paper.row([
      labelCell(`${party.label}　行为及责任`),
      { text: [conduct, provision].filter(Boolean).join('\n'), width: WIDE - 96 },
      { text: party.gradeZh ?? '', width: 96, weight: 'bold', align: 'center' },
    ]);
  }
  const basis = [document.patternZh, document.articleZh, document.overrideReason && `理由：${document.overrideReason}`];
  paper.row([labelCell('责任情形\n及依据'), { text: basis.filter(Boolean).join('\n'), width: WIDE, size: 9 }]);
}

function drawCertificate(paper: Paper, document: DeterminationPaper): void {
  paper.row([labelCell('无法查清的\n事实及原因'), { text: document.unestablished ?? '', width: WIDE }]);
  paper.row([
    labelCell('说明'),
    {
      text: '依照《道路交通事故处理程序规定》第六十七条，道路交通事故成因无法查清，出具本证明，载明事故发生的时间、地点、当事人情况及调查得到的事实。本证明不划分责任。',
      width: WIDE,
      size: 9,
    },
  ]);
}

function drawSignatures(paper: Paper, document: DeterminationPaper): void {
  const { parties } = document;
  const gap = 12;
  const width = (CONTENT_WIDTH - gap) / 2;
  const height = 84;
  paper.gap(8);
  for (let first = 0; first < parties.length; first += 2) {
    paper.keep(height + 8);
    for (const [column, party] of parties.slice(first, first + 2).entries()) {
      const { signature } = party;
      const box = { x: paper.left + column * (width + gap), width, height };
      drawSignatureBox(paper, box, {
        title: `${party.label}方签名　${party.name}`,
        foot: footOf(signature),
        strokes: signature.kind === 'SIGNED' ? signature.strokes : null,
      });
    }
    paper.gap(height + 8);
  }
  // A note can be any length, so it stands below the boxes in full.
  for (const { label, signature } of parties) {
    if (signature.kind !== 'REFUSED' && signature.kind !== 'ABSENT') continue;
    const what = signature.kind === 'ABSENT' ? '不在场，未签名' : '拒绝签名';
    const who = signature.byOfficer ? '民警注明' : '当事人表示';
    paper.paragraph(`注：${label}方${what}（${dateTimeZh(signature.at)}，${who}）。${signature.reason}`, { size: 9 });
  }
  if (document.recorderNo !== null)
    paper.paragraph(`签名过程由执法记录仪同步录音录像，设备编号 ${document.recorderNo}。`, { size: 9, color: QUIET });
}

function footOf(signature: PaperSignature): string {
  switch (signature.kind) {
    case 'SIGNED':
      return `签于 ${dateTimeZh(signature.at, true)}${signature.recorded ? '，同步录音录像' : ''}`;
    case 'REFUSED':
      return '拒绝签名，已注明';
    case 'ABSENT':
      return '不在场，已注明';
    case 'OPEN':
      return '未签名';
  }
}

function drawOfficer(paper: Paper, { officer, authority, madeAt }: DeterminationPaper): void {
  paper.keep(60);
  paper.gap(6);
  const name = officer === null ? '（未签发）' : `${officer.name}　警号 ${officer.badgeNo}`;
  paper.paragraph(`交通警察：${name}`, { size: 10, weight: 'bold', align: 'right' });
  paper.paragraph(authority, { size: 10, align: 'right' });
  paper.paragraph(dateTimeZh(officer?.signedAt ?? madeAt), { size: 10, align: 'right' });
}

/** @source Order 146 arts 65, 71 (review within three working days, once), 84, 86; domain-decisions.md 1 (certificate too) */
function drawRights(paper: Paper, kind: DeterminationKind): void {
  const what = kind === 'CERTIFICATE' ? '本证明' : '本认定书';
  paper.gap(6);
  paper.keep(70);
  paper.paragraph('权利告知', { size: 9, weight: 'bold' });
  for (const line of [
    `1. 对${what}有异议的，可以自送达之日起三个工作日内，向上一级公安机关交通管理部门书面申请复核，写明复核请求、理由和主要证据。同一事故的复核以一次为限。`,
    '2. 对损害赔偿有争议的，可以申请人民调解委员会调解；各方一致请求公安机关交通管理部门调解的，自收到文书之日起十个工作日内书面申请。',
    '3. 也可以向人民法院提起民事诉讼。',
    '签名只表示收到并看过，不表示放弃以上权利。拒绝签名不影响送达。',
  ])
    paper.paragraph(line, { size: 8.5 });
}
