import { KIND_TITLES } from '../../../schema/determination/content.ts';
import { renderDeterminationPdf, type DeterminationPaper, type PaperParty } from '../../../schema/determination/pdf.ts';
import { renderSupplementPdf } from '../../../schema/determination/supplement.ts';
import { pdfPages } from '../../support/pdf-text.ts';

const STROKES = [
  [
    [90, 60],
    [180, 50],
    [200, 70],
  ],
];
const AT = new Date('2026-11-24T00:56:12Z');

const party = (label: string, more: Partial<PaperParty> = {}): PaperParty => ({
  label,
  name: `李秋${label}`,
  licenceNo: '230602190006150041',
  phone: '13912345678',
  trafficMode: '驾驶机动车',
  vehicleType: '小型轿车',
  plate: '黑E7K2M6',
  insurer: '嘉禾财险',
  ctpliPolicyNo: 'PDZA2026230600003308',
  conduct: '',
  provision: '',
  gradeZh: '无责任',
  signature: { kind: 'SIGNED', strokes: STROKES, at: AT, recorded: true },
  ...more,
});
const paper = (more: Partial<DeterminationPaper> = {}): DeterminationPaper => ({
  kind: 'SIMPLE_DETERMINATION',
  documentNo: 'RD-KC230602-20261124-000037-4-1',
  caseNo: 'KC230602-20261124-000037-4',
  contentSha256: 'ab'.repeat(32),
  authority: '大庆市公安局交通警察支队',
  madeAt: AT,
  occurredAt: new Date('2026-11-24T00:20:00Z'),
  weather: '晴',
  place: '中七路与经三街路口北侧',
  scopes: [
    { label: '财产损失事故', ticked: true },
    { label: '受伤当事人伤势轻微，各方一致同意适用简易程序', ticked: false },
  ],
  notes: [
    ['处理方式', '3 交管12123'],
    ['结案方式', ''],
    ['调解方式', ''],
  ],
  factsText: '甲车向右变更车道，与右侧直行的乙车相刮。',
  unestablished: null,
  parties: [
    party('甲', { gradeZh: '全部责任', conduct: '变更车道影响正常行驶的车辆', provision: '实施条例第四十四条第二款' }),
    party('乙'),
  ],
  patternZh: 'L-02 变更车道',
  articleZh: '《道路交通安全法实施条例》第四十四条第二款',
  overrideReason: null,
  recorderNo: null,
  officer: { name: '罗平', badgeNo: '230311', signedAt: AT },
  verifyPath: 'http://localhost/case/1',
  ...more,
});
const wordsOf = async (document: DeterminationPaper): Promise<string> =>
  pdfPages(await renderDeterminationPdf(document))
    .join('')
    .replaceAll(/\s/g, '');

it.each([2, 5])('prints every row of the form for %i parties, and the rights', async (count) => {
  const labels = ['甲', '乙', '丙', '丁', '戊'].slice(0, count);
  const words = await wordsOf(
    paper({ parties: labels.map((label, at) => party(label, { gradeZh: at === 0 ? '全部责任' : '无责任' })) }),
  );
  for (const title of [
    '姓名',
    '驾驶证/身份证号',
    '联系电话',
    '交通方式',
    '车辆类型',
    '号牌号码',
    '保险公司',
    '交强险凭证号',
  ])
    expect(words).toContain(title);
  for (const label of labels) expect(words).toContain(`李秋${label}`);
  for (const word of [
    KIND_TITLES.SIMPLE_DETERMINATION.zh,
    '全部责任',
    '√财产损失事故',
    '□受伤当事人',
    '罗平',
    '警号230311',
    '三个工作日',
    '人民法院',
  ])
    expect(words).toContain(word);
  expect(words).not.toContain('预览');
});

it('notes refusals and absences in full below the boxes', async () => {
  const words = await wordsOf(
    paper({
      parties: [
        party('甲', { signature: { kind: 'REFUSED', at: AT, reason: '我没有变道', byOfficer: false } }),
        party('乙', { signature: { kind: 'ABSENT', at: AT, reason: '送医途中', byOfficer: true } }),
      ],
    }),
  );
  expect(words).toContain('甲方拒绝签名');
  expect(words).toContain('我没有变道');
  expect(words).toContain('乙方不在场，未签名');
  expect(words).toContain('送医途中');
});

it('has no line for liability on a certificate', async () => {
  const words = await wordsOf(
    paper({
      kind: 'CERTIFICATE',
      unestablished: '信号灯状态无法查清',
      patternZh: null,
      articleZh: null,
      parties: [party('甲', { gradeZh: null }), party('乙', { gradeZh: null })],
    }),
  );
  expect(words).toContain('道路交通事故证明');
  expect(words).toContain('信号灯状态无法查清');
  expect(words).toContain('不划分责任');
  expect(words).not.toMatch(/(全部|主要|同等|次要|无)责任/);
});

it('says on every page that it is a preview until the officer has signed', async () => {
  const pages = pdfPages(await renderDeterminationPdf(paper({ officer: null, factsText: '事实。'.repeat(900) })));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.replaceAll(/\s/g, '')).toContain('预览未生效');
});

it('prints hostile text whole and harmless, and the same document as the same bytes', async () => {
  const hostile = `‮<script>alert(1)</script>\u0000😀${'长'.repeat(3000)}`;
  const document = paper({
    factsText: hostile,
    overrideReason: hostile,
    authority: hostile.slice(0, 60),
    parties: [
      party('甲', { name: hostile.slice(0, 50), conduct: hostile }),
      party('乙', { signature: { kind: 'REFUSED', at: AT, reason: hostile, byOfficer: true } }),
    ],
  });
  const words = await wordsOf(document);
  expect(words.split('<script>alert(1)</script>').length).toBeGreaterThan(3);
  for (const hidden of ['\u202e', '\u0000']) expect(words).not.toContain(hidden);
  expect((await renderDeterminationPdf(document)).equals(await renderDeterminationPdf(document))).toBe(true);
});

it('prints the mediation on a supplement under the same number', async () => {
  const pdf = await renderSupplementPdf({
    documentNo: 'RD-1',
    caseNo: 'KC-1',
    contentSha256: 'ab'.repeat(32),
    authority: '大庆市公安局交通警察支队',
    recordedAt: AT,
    result: '达成协议',
    closing: '1 调解',
    mediationKind: '3 公安调解',
    payer: '甲方',
    payee: '乙方',
    amountFen: 120_050,
    term: '当场支付',
    text: '甲方赔偿乙方修车费。',
    signatures: [1, 2, 3, 4, 5].map((one) => ({ title: `${one}`, strokes: STROKES })),
    officer: { name: '罗平', badgeNo: '230311' },
  });
  const words = pdfPages(pdf).join('').replaceAll(/\s/g, '');
  for (const word of ['RD-1', '达成协议', '甲方向乙方支付1,200.50元', '3公安调解', '警号230311'])
    expect(words).toContain(word);
});
