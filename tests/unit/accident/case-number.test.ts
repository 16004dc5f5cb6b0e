import fc from 'fast-check';
import { formatCaseNumber, parseCaseNumber } from '../../../schema/accident/case-number.ts';

const anyParts = fc.record({
  areaCode: fc.stringMatching(/^\d{6}$/),
  date: fc.stringMatching(/^20\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$/),
  serial: fc.integer({ min: 1, max: 999_999 }),
});

describe('case numbers', () => {
  it('carries area, day and serial and reads back', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const caseNo = formatCaseNumber(parts);
        expect(parseCaseNumber(caseNo)).toEqual(parts);
        expect(parseCaseNumber(` ${caseNo.toLowerCase()} `)).toEqual(parts);
        expect(parseCaseNumber(caseNo.replaceAll('-', ''))).toEqual(parts);
      }),
    );
  });

  it('computes the check digit of ISO 7064 MOD 11,10', () => {
    // By hand, the running product from 10: each digit adds, modulo 10 (0 as 10), doubles, modulo 11.
    const digits = '23060020261124000001';
    let product = 10;
    for (const digit of digits) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
    const caseNo = formatCaseNumber({ areaCode: '230600', date: '20261124', serial: 1 });
    expect(caseNo.replaceAll('-', '')).toBe(`KC${digits}${(11 - product) % 10}`);
    // The standard's own rule for verification: with its check digit, the last sum is 1.
    expect((product + Number(caseNo.at(-1))) % 10).toBe(1);
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(anyParts, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 9 }), (parts, place, shift) => {
        const plain = formatCaseNumber(parts).replaceAll('-', '');
        const at = place + 2;
        const wrong = plain.slice(0, at) + ((Number(plain[at]) + shift) % 10) + plain.slice(at + 1);
        expect(parseCaseNumber(wrong)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'KC', '230600-20261124-000001-3', 'KC230600-20261124-00001-3', 'XX230600-20261124-000001-3'])(
    'takes %j for no case number',
    (text) => {
      expect(parseCaseNumber(text)).toBeNull();
    },
  );

  it.each([0, -1, 1_000_000, 1.5, Number.NaN])(
    'refuses the serial %s instead of making a number that lies',
    (serial) => {
      expect(() => formatCaseNumber({ areaCode: '230600', date: '20261124', serial })).toThrow(RangeError);
    },
  );
});
