import fc from 'fast-check';
import { apportion, percentOf } from '../../../schema/money/apportion.ts';

const fen = fc.integer({ min: 0, max: 100_000_000_00 });
const weights = fc.array(fc.integer({ min: 0, max: 100_000_000_00 }), { minLength: 1, maxLength: 8 });

describe('splitting an amount', () => {
  it.each([
    [100, [70, 30], [70, 30]],
    [101, [50, 50], [50, 51]],
    [1, [50, 50], [0, 1]],
    [100, [1, 1, 1], [34, 33, 33]],
    [200_000, [200_000, 10_000], [190_476, 9_524]],
    [100, [0, 0], [0, 0]],
    [0, [3, 4], [0, 0]],
    [2, [1, 1, 1, 1], [0, 0, 1, 1]],
  ])('%i fen by %j is %j', (total, by, shares) => {
    expect(apportion(total, by)).toEqual(shares);
  });

  it('never loses or makes a fen, and gives nobody a negative share', () => {
    fc.assert(
      fc.property(fen, weights, (total, by) => {
        fc.pre(by.some((weight) => weight > 0));
        const shares = apportion(total, by);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is within one fen of the exact share for all but the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 1_000_000 }), weights, (total, by) => {
        const sum = by.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const largest = by.indexOf(Math.max(...by));
        apportion(total, by).forEach((share, index) => {
          if (index !== largest) expect(Math.abs(share - (total * by[index]!) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it('rounds a percentage half up', () => {
    expect(percentOf(101, 50)).toBe(51);
    expect(percentOf(100, 0.4)).toBe(0);
    expect(percentOf(100, 0.5)).toBe(1);
    expect(percentOf(2_000_000, 65)).toBe(1_300_000);
  });
});
