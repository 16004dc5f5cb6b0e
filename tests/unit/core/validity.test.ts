import fc from 'fast-check';
import { checkIdNumber, checkPhone, checkPlate, checkVin } from '../../../schema/core/validity.ts';

describe('plates', () => {
  it.each([
    ['黑E12345', 'ORDINARY'],
    ['黑EA1234', 'ORDINARY'],
    ['京AF0236', 'ORDINARY'],
    ['黑ED12345', 'SMALL_NEW_ENERGY'],
    ['黑EF12345', 'SMALL_NEW_ENERGY'],
    ['黑EA12345', 'SMALL_NEW_ENERGY'],
    ['黑EK12345', 'SMALL_NEW_ENERGY'],
    ['黑EDA2345', 'SMALL_NEW_ENERGY'],
    ['黑E12345D', 'LARGE_NEW_ENERGY'],
    ['黑E1234挂', 'TRAILER'],
    ['黑E1234学', 'COACH'],
    ['黑E1234警', 'POLICE'],
    ['粤Z1234港', 'HONG_KONG_MACAO'],
    ['粤ZA123澳', 'HONG_KONG_MACAO'],
    ['沪A1234领', 'CONSULATE'],
    ['使123456', 'EMBASSY'],
    ['123456使', 'EMBASSY'],
    ['WJ黑1234X', 'ARMED_POLICE'],
    ['WJ12345', 'ARMED_POLICE'],
    ['VA12345', 'MILITARY'],
  ])('%s is of kind %s', (plate, kind) => {
    // An armed-police plate without province has the form of a military one too: the more specific name wins.
    expect(checkPlate(plate)).toEqual({ ok: true, value: plate, kind });
  });

  it.each([
    ['黑E·12345', '黑E12345'],
    ['黑e 12345', '黑E12345'],
    ['  黑E-D12345 ', '黑ED12345'],
    ['黑Ｅ１２３４５', '黑E12345'],
    ['黑E•12345', '黑E12345'],
  ])('%j is stored as %s', (typed, stored) => {
    expect(checkPlate(typed)).toMatchObject({ ok: true, value: stored });
  });

  it.each([
    ['', 'nothing'],
    ['12345', 'no province'],
    ['龙E12345', 'a character that is no province'],
    ['黑E1234', 'too short'],
    ['黑EABCDE', 'no digit at all'],
    ['黑E123456', 'too long and no new-energy letter'],
    ['黑EL12345', 'a letter that new-energy plates do not use'],
    ['黑112345', 'a digit where the city letter belongs'],
    ['黑E1234港', 'Hong Kong ending outside Guangdong'],
    ["黑E12345'; drop table party", 'more than a plate'],
  ])('refuses %j: %s', (plate) => {
    const result = checkPlate(plate);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.messageZh).toMatch(/[\u4e00-\u9fff]/);
      expect(result.messageEn.length).toBeGreaterThan(10);
    }
  });

  it('says that there are no letters I and O', () => {
    for (const plate of ['黑EO1234', '黑E1O345', '黑EI2345']) {
      expect(checkPlate(plate)).toMatchObject({ ok: false, messageEn: expect.stringContaining('I and O') });
    }
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('黑E京使挂WJ·- ed0123456789')), maxLength: 10 }),
        (typed) => {
          const once = checkPlate(typed);
          if (once.ok) expect(checkPlate(once.value)).toEqual(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('identity numbers', () => {
  it('accepts the published example, with a small x and with spaces', () => {
    for (const typed of ['11010519491231002X', '11010519491231002x', '110105 19491231 002X']) {
      expect(checkIdNumber(typed)).toEqual({ ok: true, value: '11010519491231002X' });
    }
  });

  it('finds every single wrong digit', () => {
    const good = '11010519491231002X';
    for (let place = 0; place < 17; place += 1) {
      for (const digit of '0123456789') {
        if (digit === good[place]) continue;
        expect(checkIdNumber(good.slice(0, place) + digit + good.slice(place + 1)).ok).toBe(false);
      }
    }
  });

  it.each([
    '',
    '1101051949123100',
    '11010519491331002X',
    '11010519490230002X',
    'X1010519491231002X',
    '110105194912310021',
  ])('refuses %j', (typed) => {
    expect(checkIdNumber(typed).ok).toBe(false);
  });

  it('names a birth date that never was, even with a fitting check character', () => {
    // 30 February 1990 with its computed check character
    const body = '23060219900230123';
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    expect(checkIdNumber(body + '10X98765432'[sum % 11])).toMatchObject({
      ok: false,
      messageEn: expect.stringContaining('date of birth'),
    });
  });
});

describe('phones', () => {
  it.each(['13812341234', '138 1234 1234', '+86 138-1234-1234', '008613812341234'])(
    '%s is stored as eleven digits',
    (typed) => {
      expect(checkPhone(typed)).toEqual({ ok: true, value: '13812341234' });
    },
  );

  it.each(['', '1381234123', '138123412345', '12812341234', '0459-1234567', '23812341234', '1381234123a'])(
    'refuses %j',
    (typed) => {
      expect(checkPhone(typed).ok).toBe(false);
    },
  );
});

describe('vehicle identification numbers', () => {
  it('accepts 17 letters and digits in any case', () => {
    expect(checkVin(' lfv2a21k8h4012345 ')).toEqual({ ok: true, value: 'LFV2A21K8H4012345' });
  });

  it.each([
    '',
    'LFV2A21K8H401234',
    'LFV2A21K8H40123456',
    'LFV2A21K8H401234O',
    'LFV2A21K8I4012345',
    'LFV2A21KQH4012345',
  ])('refuses %j', (typed) => {
    expect(checkVin(typed).ok).toBe(false);
  });
});
