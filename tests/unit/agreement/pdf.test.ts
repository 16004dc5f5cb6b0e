import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type AgreementDocument,
  type AgreementDocumentParty,
  AgreementIncompleteRefusal,
  PARTY_FIELDS,
} from '../../../schema/agreement/pdf-document.ts';
import { breakLines, printable, typeface } from '../../../schema/document/font.ts';
import { renderAgreementPdf } from '../../../schema/agreement/pdf.ts';
import { pdfDrawing, pdfPages } from '../../support/pdf-text.ts';

const STROKES = [
  [
    [90, 60],
    [180, 50],
    [200, 70],
  ],
  [
    [135, 30],
    [135, 120],
  ],
];

function party(label: string, changed: Partial<AgreementDocumentParty> = {}): AgreementDocumentParty {
  return {
    label,
    name: `李秋${label}`,
    licenceNo: '230602198806150041',
    phone: '13912345678',
    vehicleKind: '小型新能源汽车',
    plate: '黑ED05182',
    insurer: '嘉禾财险',
    policyNo: 'PDZA202623060000003308',
    collisionPart: '右前侧',
    liability: '无责任',
    signature: { strokes: STROKES, signedAt: new Date('2026-11-24T00:56:12Z') },
    ...changed,
  };
}

function agreement(changed: Partial<AgreementDocument> = {}): AgreementDocument {
  return {
    documentNo: 'KC230602-20261124-000037-4',
    caseNo: '0037',
    contentSha256: createHash('sha256').update('content').digest('hex'),
    issuedAt: new Date('2026-11-24T00:57:00Z'),
    occurredAt: new Date('2026-11-24T00:31:00Z'),
    weather: '晴',
    place: '萨尔图区世纪大道经六街西 60 米，由西向东',
    parties: [party('甲'), party('乙', { plate: '黑E7K2M6', collisionPart: '左前角', liability: '全部责任' })],
    accidentForm: '同向变更车道',
    factsText: '乙方变更车道，影响甲方正常行驶，致两车侧面刮擦，无人受伤。',
    article: '《道路交通安全法实施条例》第四十四条第二款',
    performance: '双方同意到保险公司理赔',
    guidedBy: {
      name: '林知哲',
      badgeNo: 'CK-0231',
      employer: '嘉禾财险大庆中心支公司',
      mandate: {
        documentNo: '庆公交授〔2026〕0231号',
        issuedBy: '周立民',
        validFrom: new Date('2026-06-30T16:00:00Z'),
        validUntil: new Date('2027-06-30T15:59:00Z'),
        acts: ['引导协商', '提出责任建议'],
        accidentForms: ['追尾', '变更车道'],
        ceilingFen: 1_000_000,
        areaNames: ['萨尔图区', '龙凤区'],
        dailyFrom: '07:00',
        dailyUntil: '19:00',
      },
    },
    verifyPath: '/verify/0196f2a1c',
    ...changed,
  };
}

const textOf = async (document: AgreementDocument): Promise<string> =>
  pdfPages(await renderAgreementPdf(document)).join('');

describe('the agreement on paper', () => {
  it('carries every mandatory content of Art. 21 as text that can be selected', async () => {
    const text = await textOf(agreement());
    for (const content of [
      '道路交通事故自行协商协议书',
      '2026年11月24日 08:31',
      '萨尔图区世纪大道经六街西 60 米，由西向东',
      '晴',
      '李秋甲',
      '李秋乙',
      '230602198806150041',
      '13912345678',
      '小型新能源汽车',
      '黑ED05182',
      '黑E7K2M6',
      '嘉禾财险',
      'PDZA202623060000003308',
      '同向变更车道',
      '右前侧',
      '左前角',
      '无责任',
      '全部责任',
      '签于 2026年11月24日 08:56:12',
    ]) {
      expect(text).toContain(content);
    }
  });

  it('freezes the mandate of who guided it: who, which acts, where, when, how much', async () => {
    const text = await textOf(agreement());
    for (const condition of [
      '林知哲',
      '工号 CK-0231',
      '嘉禾财险大庆中心支公司',
      '庆公交授〔2026〕0231号',
      '授权民警 周立民',
      '2026年7月1日 00:00 至 2027年6月30日 23:59',
      '每日 07:00 至 19:00',
      '引导协商、提出责任建议',
      '追尾、变更车道',
      '10,000 元',
      '萨尔图区、龙凤区',
    ]) {
      expect(text).toContain(condition);
    }
  });

  it('says so when nobody guided it', async () => {
    expect(await textOf(agreement({ guidedBy: null }))).toContain('由当事人自行协商达成');
  });

  it('warns before a waiver costs the driver the insurance', async () => {
    expect(await textOf(agreement())).toContain('先别答应“不用对方赔”');
  });

  it.each(['documentNo', 'place', 'weather', 'accidentForm'] as const)('is not made without %s', async (field) => {
    await expect(renderAgreementPdf(agreement({ [field]: ' \u3000' }))).rejects.toBeInstanceOf(
      AgreementIncompleteRefusal,
    );
  });

  it.each(PARTY_FIELDS)('is not made without a party’s %s, and the refusal names it', async (title, field) => {
    const parties = [party('甲'), party('乙', { [field]: '' })];
    await expect(renderAgreementPdf(agreement({ parties }))).rejects.toMatchObject({
      code: 'AGREEMENT_INCOMPLETE',
      missing: [`乙方${title}`],
    });
  });

  it('names everything that is missing, not only the first', async () => {
    const parties = [party('甲', { phone: '' }), party('乙', { policyNo: '' })];
    await expect(renderAgreementPdf(agreement({ weather: '', parties }))).rejects.toMatchObject({
      missing: ['天气', '甲方联系电话', '乙方保险凭证号'],
    });
  });

  it.each([0, 1, 6])('is not made for %i parties', async (count) => {
    const parties = Array.from('甲乙丙丁戊己')
      .slice(0, count)
      .map((label) => party(label));
    await expect(renderAgreementPdf(agreement({ parties }))).rejects.toMatchObject({ missing: ['二至五方当事人'] });
  });

  it.each([2, 3, 4, 5])('has a column and a signature box for each of %i parties', async (count) => {
    const labels = Array.from('甲乙丙丁戊').slice(0, count);
    const text = await textOf(agreement({ parties: labels.map((label) => party(label)) }));
    for (const label of labels) expect(text).toContain(`${label}方签名　李秋${label}`);
  });

  it('of two parties is one page', async () => {
    expect(pdfPages(await renderAgreementPdf(agreement()))).toHaveLength(1);
  });
});

describe('its bytes', () => {
  it('are the same for the same document, so that the stored hash can be proven again', async () => {
    const [first, second] = [await renderAgreementPdf(agreement()), await renderAgreementPdf(agreement())];
    expect(first.equals(second)).toBe(true);
    expect(first.includes('<xmp:CreateDate>2026-11-24T00:57:00Z</xmp:CreateDate>')).toBe(true);
  });

  it.each<[string, Partial<AgreementDocument>]>([
    ['another digest', { contentSha256: '0'.repeat(64) }],
    ['another moment', { issuedAt: new Date('2026-11-24T00:57:01Z') }],
    [
      'another stroke',
      {
        parties: [
          party('甲'),
          party('乙', {
            signature: {
              strokes: [
                [
                  [1, 2],
                  [3, 4],
                ],
              ],
              signedAt: new Date(0),
            },
          }),
        ],
      },
    ],
  ])('differ for %s', async (_, changed) => {
    const [one, other] = [await renderAgreementPdf(agreement()), await renderAgreementPdf(agreement(changed))];
    expect(one.equals(other)).toBe(false);
  });
});

describe('every page', () => {
  const long = agreement({ factsText: '两车在路口相遇，均减速。'.repeat(400) });

  it('carries the digest, the number of the document and its own', async () => {
    const pages = pdfPages(await renderAgreementPdf(long));
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(long.contentSha256);
      expect(page).toContain(long.documentNo);
      expect(page).toContain(`第 ${at + 1} 页，共 ${pages.length} 页`);
    }
  });

  it('says 预览 未生效 as long as one signature is missing, and never afterwards', async () => {
    const unsigned = { ...long, parties: [party('甲'), party('乙', { signature: null })] };
    const pages = pdfPages(await renderAgreementPdf(unsigned));
    for (const page of pages) expect(page).toContain('预览 未生效');
    expect(pages.join('')).toContain('未签字');
    expect(await textOf(long)).not.toContain('未生效');
  });

  it('together hold all of a long text', async () => {
    expect((await textOf(long)).split('均减速').length - 1).toBe(400);
  });
});

describe('handwriting', () => {
  const lineCommands = async (strokes: number[][][]): Promise<number> => {
    const signature = { strokes, signedAt: new Date('2026-11-24T00:56:12Z') };
    const pdf = await renderAgreementPdf(
      agreement({
        verifyPath: null,
        parties: [party('甲', { signature }), party('乙', { signature: { ...signature, strokes: [] } })],
      }),
    );
    return (
      pdfDrawing(pdf)
        .join('\n')
        .match(/^[\d.-]+ [\d.-]+ l$/gm)?.length ?? 0
    );
  };

  it('is drawn point by point', async () => {
    const none = await lineCommands([]);
    expect(
      (await lineCommands([
        [
          [0, 0],
          [10, 10],
          [20, 0],
        ],
        [
          [50, 50],
          [60, 60],
        ],
      ])) - none,
    ).toBe(3);
    expect((await lineCommands([[[30, 30]]])) - none).toBe(1);
  });

  it('stays in its box and survives nonsense', async () => {
    const none = await lineCommands([]);
    expect(
      (await lineCommands([
        [[Number.NaN, 1]],
        [],
        [[3]],
        [
          [1e12, -1e12],
          [600, 200],
        ],
        [[Number.POSITIVE_INFINITY, 0]],
      ])) - none,
    ).toBe(1);
  });
});

describe('hostile text', () => {
  it('is printed without control and direction characters, and with □ for what the font lacks', () => {
    const missing = new Set<string>();
    expect(printable('a\u202Eb\u0000c\u200Dd\ud800e\tf\r\ng', missing)).toBe('abcde f\ng');
    expect(missing.size).toBe(0);
    expect(printable('吉𠮷😀א', missing)).toBe('吉□□□');
    expect([...missing]).toEqual(['𠮷', '😀', 'א']);
  });

  it('names the characters that were replaced: a rare name must not silently change', async () => {
    const text = await textOf(agreement({ parties: [party('甲', { name: '𠮷田' }), party('乙')] }));
    expect(text).toContain('□田');
    expect(text).toContain('U+20BB7');
  });

  it('never makes a line wider than its room, and loses no character', () => {
    const { widthEm } = typeface('regular');
    const text = fc.string({
      unit: fc.constantFrom('字', '，', '（', '”', 'A', 'w', '1', ' ', '-', '\n', '□'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (value, room) => {
        const lines = breakLines(value, room, 10, 'regular');
        for (const line of lines) {
          const width = Array.from(line).reduce((sum, character) => sum + widthEm(character) * 10, 0);
          expect(width).toBeLessThanOrEqual(room + 1e-6);
        }
        expect(lines.join('').replaceAll(' ', '')).toBe(value.replaceAll(/[ \n]/g, ''));
      }),
      { numRuns: 2000, examples: [[' A1”', 20]] },
    );
  });

  it('does not begin a line with a comma nor end one with an opening bracket', () => {
    expect(breakLines('一二三四，五六七（八九', 41, 10, 'regular')).toEqual(['一二三', '四，五六', '七（八九']);
    expect(breakLines('一二三（四五', 41, 10, 'regular')).toEqual(['一二三', '（四五']);
    expect(breakLines('号码 230602198806150041', 120, 10, 'regular')).toEqual(['号码', '230602198806150041']);
  });

  it('of any kind in any field gives a paper', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 0, max: 3000 }),
        async (text, repeat) => {
          const evil = `x${text}${'W'.repeat(repeat)}`;
          const parties = [
            party('甲', { name: evil, plate: evil, insurer: evil }),
            party('乙', { collisionPart: evil }),
          ];
          const pdf = await renderAgreementPdf(agreement({ place: evil, factsText: evil, documentNo: evil, parties }));
          expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        },
      ),
      { numRuns: 12 },
    );
  });
});
