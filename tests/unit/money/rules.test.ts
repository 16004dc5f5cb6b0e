import fc from 'fast-check';
import { DAQING_DEFAULT_POLICY } from '../../../schema/policy/city-policy.ts';
import { MONEY_POLICY, limitsOn } from '../../../schema/money/policy.ts';
import { compensationTrial, type TrialInput, type TrialParty } from '../../../schema/money/rules.ts';
import type { Bar } from '../../../schema/money/trial.ts';

const POLICY = MONEY_POLICY.defaults.content;
const PERCENT = DAQING_DEFAULT_POLICY.gradeSharePercent;
const trial = (input: Partial<TrialInput> & Pick<TrialInput, 'parties'>, policy = POLICY) =>
  compensationTrial({ accidentDay: '2026-11-24', region: '230600', mutualAgreed: null, ...input }, policy, PERCENT);

function party(
  id: string,
  grade: TrialParty['grade'],
  {
    property = 0,
    medical = 0,
    death = 0,
    ...more
  }: Partial<TrialParty> & { property?: number; medical?: number; death?: number } = {},
): TrialParty {
  return {
    id,
    kind: 'MOTOR',
    grade,
    compulsory: true,
    voluntarySumFen: 0,
    bars: [],
    loss: { PROPERTY: property * 100, MEDICAL: medical * 100, DEATH_DISABILITY: death * 100 },
    ...more,
  };
}

/** `B<A COMPULSORY PROPERTY 2000`, in yuan, in the order of paying. */
const lines = (input: Parameters<typeof trial>[0], policy = POLICY): string[] =>
  trial(input, policy).payments.map(
    ({ from, to, cover, head, amountFen }) => `${from}>${to} ${cover} ${head} ${amountFen / 100}`,
  );
const notes = (input: Parameters<typeof trial>[0]): string[] => trial(input).notes.map(({ key }) => key);

describe('limits by the day of the accident', () => {
  it.each([
    ['2008-01-31', undefined],
    ['2008-02-01', 1_000_000],
    ['2020-09-18', 1_000_000],
    ['2020-09-19', 1_800_000],
    ['2026-11-24', 1_800_000],
  ])('on %s medical cost is paid up to %s fen', (day, medical) => {
    expect(limitsOn(POLICY, day)?.atFault.medicalFen).toBe(medical);
  });

  it.each([
    ['2020-09-18', 'FULL', 'NONE', ['A>B COMPULSORY MEDICAL 10000', 'A>B TORTFEASOR MEDICAL 15000']],
    ['2020-09-19', 'FULL', 'NONE', ['A>B COMPULSORY MEDICAL 18000', 'A>B TORTFEASOR MEDICAL 7000']],
    ['2020-09-18', 'NONE', 'FULL', ['A>B COMPULSORY MEDICAL 1000', 'B>B OWN MEDICAL 24000']],
    ['2020-09-19', 'NONE', 'FULL', ['A>B COMPULSORY MEDICAL 1800', 'B>B OWN MEDICAL 23200']],
  ] as const)('on %s with grades %s and %s, 25,000 yuan of medical cost: %j', (accidentDay, one, two, expected) => {
    expect(lines({ accidentDay, parties: [party('A', one), party('B', two, { medical: 25_000 })] })).toEqual(expected);
  });

  it('computes nothing for a day without limits', () => {
    const input = { accidentDay: '2008-01-31', parties: [party('A', 'FULL'), party('B', 'NONE', { property: 500 })] };
    expect(lines(input)).toEqual([]);
    expect(notes(input)).toEqual(['NO_LIMITS']);
  });
});

describe('two motor vehicles', () => {
  it('pays compulsory, then voluntary cover, then the side at fault', () => {
    const parties = [party('A', 'FULL', { voluntarySumFen: 100_000 }), party('B', 'NONE', { property: 5_000 })];
    expect(lines({ parties })).toEqual([
      'A>B COMPULSORY PROPERTY 2000',
      'A>B COMMERCIAL PROPERTY 1000',
      'A>B TORTFEASOR PROPERTY 2000',
    ]);
  });

  it('splits by main and secondary liability what compulsory cover leaves', () => {
    const parties = [party('A', 'MAIN', { property: 5_000 }), party('B', 'SECONDARY', { property: 3_000 })];
    expect(lines({ parties })).toEqual([
      'B>A COMPULSORY PROPERTY 2000',
      'A>B COMPULSORY PROPERTY 2000',
      'A>A OWN PROPERTY 2100',
      'B>A TORTFEASOR PROPERTY 900',
      'A>B TORTFEASOR PROPERTY 700',
      'B>B OWN PROPERTY 300',
    ]);
  });

  it('lets the insurer of the side at fault pay the faultless side’s 100 yuan, while the switch is on', () => {
    const parties = [party('A', 'FULL', { property: 900 }), party('B', 'NONE')];
    expect(lines({ parties })).toEqual(['A>A COMPULSORY_ON_BEHALF PROPERTY 100', 'A>A OWN PROPERTY 800']);
    expect(lines({ parties }, { ...POLICY, noFaultPaidOnBehalf: false })).toEqual([
      'B>A COMPULSORY PROPERTY 100',
      'A>A OWN PROPERTY 800',
    ]);
    expect(trial({ parties }).switches).toContain('noFaultPaidOnBehalf');
  });

  it.each(['NO_LICENCE', 'DRINK_DRUGS', 'STOLEN', 'INTENT'] as const)(
    'refuses property with %s, and pays injury to recover it',
    (bar: Bar) => {
      const parties = [
        party('A', 'FULL', { bars: [bar], voluntarySumFen: 1_000_000_00 }),
        party('B', 'NONE', { property: 1_500, medical: 9_000 }),
      ];
      expect(lines({ parties })).toEqual(['A>B COMPULSORY MEDICAL 9000', 'A>B TORTFEASOR PROPERTY 1500']);
      const { payments } = trial({ parties });
      expect(payments.map(({ recoverable }) => recoverable)).toEqual([true, false]);
      expect(notes({ parties })).toContain('PROPERTY_REFUSED');
    },
  );

  it('has the person bound to insure pay within the limit', () => {
    const parties = [party('A', 'FULL', { compulsory: false }), party('B', 'NONE', { property: 2_500 })];
    expect(lines({ parties })).toEqual(['A>B UNINSURED_WITHIN_LIMIT PROPERTY 2000', 'A>B TORTFEASOR PROPERTY 500']);
  });

  it('computes nothing when liability cannot be determined, and never halves it', () => {
    const parties = [party('A', 'UNDETERMINED', { property: 500 }), party('B', 'UNDETERMINED', { property: 500 })];
    expect(lines({ parties })).toEqual([]);
    expect(notes({ parties })).toEqual(['UNDETERMINED']);
  });
});

describe('several vehicles', () => {
  it('shares by ratio of limits within their sum', () => {
    const parties = [party('A', 'FULL'), party('B', 'NONE'), party('C', 'NONE', { kind: 'OUTSIDE', property: 1_050 })];
    expect(lines({ parties })).toEqual(['A>C COMPULSORY PROPERTY 1000', 'B>C COMPULSORY PROPERTY 50']);
  });

  it('pays every limit in full above their sum', () => {
    const parties = [
      party('A', 'EQUAL'),
      party('B', 'EQUAL'),
      party('C', 'NONE', { kind: 'OUTSIDE', property: 6_000 }),
    ];
    expect(lines({ parties })).toEqual([
      'A>C COMPULSORY PROPERTY 2000',
      'B>C COMPULSORY PROPERTY 2000',
      'A>C TORTFEASOR PROPERTY 1000',
      'B>C TORTFEASOR PROPERTY 1000',
    ]);
  });

  it('shares one limit among several victims by their losses', () => {
    const parties = [
      party('A', 'FULL'),
      party('B', 'NONE', { property: 3_000 }),
      party('C', 'NONE', { property: 1_000 }),
    ];
    const paid = trial({ parties }).payments.filter(({ from, cover }) => from === 'A' && cover === 'COMPULSORY');
    expect(paid.map(({ to, amountFen }) => [to, amountFen])).toEqual([
      ['B', 150_000],
      ['C', 50_000],
    ]);
  });

  it('lets the insured vehicles pay first where one is uninsured', () => {
    const parties = [
      party('A', 'EQUAL'),
      party('B', 'EQUAL', { compulsory: false }),
      party('C', 'NONE', { kind: 'OUTSIDE', property: 3_000 }),
    ];
    expect(lines({ parties })).toEqual(['A>C COMPULSORY PROPERTY 2000', 'B>C UNINSURED_WITHIN_LIMIT PROPERTY 1000']);
    expect(notes({ parties })).toContain('UNINSURED_AMONG');
  });
});

describe('mutual self-compensation', () => {
  const good = [party('A', 'MAIN', { property: 2_000 }), party('B', 'SECONDARY', { property: 1_999.99 })];

  it('is open with all four conditions, 2,000 yuan included, and pays each from its own cover once agreed', () => {
    expect(trial({ parties: good }).mutual).toMatchObject({ open: true, applied: false });
    expect(notes({ parties: good })).toContain('MUTUAL_IF_AGREED');
    expect(lines({ parties: good, mutualAgreed: true })).toEqual([
      'A>A COMPULSORY_MUTUAL PROPERTY 2000',
      'B>B COMPULSORY_MUTUAL PROPERTY 1999.99',
    ]);
  });

  it.each([
    ['a loss one fen above', [good[0]!, party('B', 'SECONDARY', { property: 2_000.01 })]],
    ['an injury', [good[0]!, party('B', 'SECONDARY', { medical: 1 })]],
    ['a faultless side', [party('A', 'FULL', { property: 1 }), party('B', 'NONE', { property: 1 })]],
    ['an uninsured vehicle', [good[0]!, party('B', 'SECONDARY', { compulsory: false })]],
    ['outside property', [...good, party('C', 'NONE', { kind: 'OUTSIDE', property: 1 })]],
    ['a cyclist', [...good, party('C', 'NONE', { kind: 'NONMOTOR' })]],
    ['a drunk driver', [good[0]!, party('B', 'SECONDARY', { bars: ['DRINK_DRUGS'] })]],
  ] as const)('is closed with %s', (_what, parties) => {
    expect(trial({ parties, mutualAgreed: true }).mutual).toMatchObject({ open: false, applied: false });
  });
});

describe('motor vehicle against cyclist or pedestrian', () => {
  const against = (motor: TrialParty['grade'], other: TrialParty['grade'], region: string, bars: Bar[] = []) =>
    trial({
      region,
      parties: [party('A', motor), party('P', other, { kind: 'PEDESTRIAN', property: 3_000, bars })],
    });
  const share = (...args: Parameters<typeof against>) => {
    const payment = against(...args).payments.find(({ from, cover }) => from === 'A' && cover === 'TORTFEASOR');
    return payment === undefined ? null : [payment.minFen, payment.amountFen, payment.maxFen].map((fen) => fen / 100);
  };

  it.each([
    ['SECONDARY', 'MAIN', [300, 350, 400]],
    ['EQUAL', 'EQUAL', [600, 650, 700]],
    ['MAIN', 'SECONDARY', [800, 850, 900]],
    ['FULL', 'NONE', [1_000, 1_000, 1_000]],
  ] as const)('in Shandong, motor %s and pedestrian %s: %j of 1,000 yuan', (motor, other, expected) => {
    expect(share(motor, other, '370100')).toEqual(expected);
  });

  it('is at most ten per cent when the motor side has no fault, everywhere', () => {
    for (const region of ['370100', '230600']) expect(share('NONE', 'FULL', region)).toEqual([0, 145, 290]);
  });

  it('says so and computes no share in a region without a table', () => {
    const { payments, notes: said } = against('EQUAL', 'EQUAL', '230600');
    expect(payments.map(({ cover }) => cover)).toEqual(['COMPULSORY']);
    expect(said.map(({ key }) => key)).toEqual(['REGION_WITHOUT_TABLE']);
  });

  it('pays nothing to whoever meant it', () => {
    const { payments } = against('NONE', 'FULL', '370100', ['INTENT']);
    expect(payments.map(({ from, to }) => [from, to])).toEqual([['P', 'P']]);
  });
});

const GRADE_SETS: readonly (readonly TrialParty['grade'][])[] = [
  ['FULL', 'NONE'],
  ['MAIN', 'SECONDARY'],
  ['EQUAL', 'EQUAL'],
  ['NONE', 'NONE'],
  ['FULL', 'NONE', 'NONE'],
  ['MAIN', 'SECONDARY', 'SECONDARY'],
  ['EQUAL', 'EQUAL', 'NONE'],
  ['EQUAL', 'EQUAL', 'EQUAL', 'EQUAL', 'EQUAL'],
];
const anyParties = fc.constantFrom(...GRADE_SETS).chain((grades) =>
  fc
    .array(
      fc.record({
        compulsory: fc.boolean(),
        voluntarySumFen: fc.constantFrom(0, 12_345, 100_000_000),
        bars: fc.constantFrom<Bar[]>([], [], ['DRINK_DRUGS']),
        loss: fc.record({
          PROPERTY: fc.integer({ min: 0, max: 5_000_000 }),
          MEDICAL: fc.integer({ min: 0, max: 5_000_000 }),
          DEATH_DISABILITY: fc.integer({ min: 0, max: 50_000_000 }),
        }),
      }),
      { minLength: grades.length, maxLength: grades.length },
    )
    .map((parts) =>
      parts.map((part, index): TrialParty => ({ id: `P${index}`, kind: 'MOTOR', grade: grades[index]!, ...part })),
    ),
);

describe('whatever the accident', () => {
  it('adds up: what is paid for each victim and head is its loss, to the fen', () => {
    fc.assert(
      fc.property(anyParties, fc.constantFrom('2020-09-18', '2020-09-19'), (parties, accidentDay) => {
        const { payments } = trial({ parties, accidentDay });
        for (const { id, loss } of parties) {
          for (const [head, fen] of Object.entries(loss)) {
            const mine = payments.filter((payment) => payment.to === id && payment.head === head);
            expect(mine.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(fen);
          }
        }
        for (const { amountFen } of payments) expect(amountFen).toBeGreaterThan(0);
      }),
    );
  });

  it('never pays more under a compulsory limit than the limit, nor more than the voluntary sum', () => {
    fc.assert(
      fc.property(anyParties, (parties) => {
        const { payments } = trial({ parties });
        for (const { id, grade, voluntarySumFen } of parties) {
          const limits = limitsOn(POLICY, '2026-11-24')!;
          const own = grade === 'NONE' ? limits.noFault : limits.atFault;
          const paid = (head: string): number =>
            payments
              .filter((payment) => payment.from === id && payment.head === head && payment.cover === 'COMPULSORY')
              .reduce((sum, { amountFen }) => sum + amountFen, 0);
          expect(paid('PROPERTY')).toBeLessThanOrEqual(own.propertyFen);
          expect(paid('MEDICAL')).toBeLessThanOrEqual(own.medicalFen);
          expect(paid('DEATH_DISABILITY')).toBeLessThanOrEqual(own.deathDisabilityFen);
          const voluntary = payments.filter(({ from, cover }) => from === id && cover === 'COMMERCIAL');
          expect(voluntary.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBeLessThanOrEqual(voluntarySumFen);
        }
      }),
    );
  });

  it('cites a provision for every payment and note', () => {
    fc.assert(
      fc.property(anyParties, (parties) => {
        const { payments, notes: said } = trial({ parties });
        for (const reason of [...payments.map((payment) => payment.reason), ...said]) {
          expect(reason.articleZh).not.toBe('');
          expect(reason.articleEn).not.toBe('');
        }
      }),
      { numRuns: 30 },
    );
  });
});
