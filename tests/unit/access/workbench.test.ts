import fc from 'fast-check';
import { WorkbenchInputError } from '../../../schema/core/workbench.ts';
import { maskingWorkbench, validityWorkbench } from '../../../schema/access/workbench.ts';
import { idCheckDigit } from '../../../schema/core/validity.ts';

const PROVINCES = Array.from('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼');
const LETTERS = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ');
const SIGNS = [...LETTERS, ...Array.from('0123456789')];
const ENERGY = Array.from('ABCDEFGHJK');

const validity = (kind: string, value: string) => validityWorkbench.evaluate({ id: 'x', kind, value });
const many = (unit: string[], length: number) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length });
const digits = (length: number) => many(Array.from('0123456789'), length);
const one = (unit: string[]) => fc.constantFrom(...unit);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''));
const area = joined(one(PROVINCES), one(LETTERS));

describe('every kind of plate of domain.md 7.3', () => {
  const plates: [kind: string, plate: fc.Arbitrary<string>][] = [
    ['ordinary', joined(area, many(SIGNS, 5)).filter((plate) => /\d/.test(plate))],
    ['small_new_energy', joined(area, one(ENERGY), one(SIGNS), digits(4))],
    ['large_new_energy', joined(area, digits(5), one(ENERGY))],
    ['trailer', joined(area, many(SIGNS, 4), fc.constant('挂'))],
    ['coach', joined(area, many(SIGNS, 4), fc.constant('学'))],
    ['police', joined(area, many(SIGNS, 4), fc.constant('警'))],
    ['hong_kong_macao', joined(fc.constant('粤Z'), many(SIGNS, 4), one(['港', '澳']))],
    ['consulate', joined(area, digits(4), fc.constant('领'))],
    ['embassy', joined(fc.constant('使'), digits(6))],
    ['embassy', joined(digits(6), fc.constant('使'))],
    ['armed_police', joined(fc.constant('WJ'), one([...PROVINCES, '']), digits(4), one([...SIGNS]))],
    ['military', joined(many(LETTERS, 2), digits(5))],
  ];
  it.each(plates)('%s is known by its form', (kind, plate) => {
    fc.assert(
      fc.property(plate, (value) => {
        expect(validity('plate', value)).toMatchObject({ valid: true, value });
        expect((validity('plate', value) as { plate_kinds: string[] }).plate_kinds).toContain(kind);
      }),
    );
  });

  it.each(plates)('%s with a letter I or O, a sign too many or too few is no plate of that kind', (kind, plate) => {
    const kindsOf = (value: string) => (validity('plate', value) as { plate_kinds: string[] }).plate_kinds;
    fc.assert(
      fc.property(plate, fc.nat(20), one(['I', 'O']), (value, at, letter) => {
        const place = at % value.length;
        const spoilt = value.slice(0, place) + letter + value.slice(place + 1);
        if (!['military', 'armed_police'].includes(kind)) expect(kindsOf(spoilt)).not.toContain(kind);
        expect(kindsOf(value.slice(0, -1))).not.toContain(kind);
        expect(kindsOf(`${value}7`)).not.toContain(kind);
      }),
    );
  });

  it('says both kinds of an armed-police plate that has the form of a military one', () => {
    expect(validity('plate', 'WJ12345')).toMatchObject({ plate_kinds: ['armed_police', 'military'] });
  });
});

describe('identity numbers', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2020-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const body = fc
    .tuple(digits(6), day, digits(3))
    .map(([place, born, serial]) => `${place}${born.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`);

  it('are valid with their check character and with no other', () => {
    fc.assert(
      fc.property(body, (seventeen) => {
        const right = idCheckDigit(seventeen);
        for (const last of '0123456789X') {
          expect(validity('id_number', seventeen + last)).toMatchObject({ valid: last === right });
        }
      }),
    );
  });

  it('are refused when two neighbours changed places', () => {
    fc.assert(
      fc.property(body, fc.nat(15), (seventeen, at) => {
        const value = seventeen + idCheckDigit(seventeen);
        fc.pre(value[at] !== value[at + 1]);
        const swapped = value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2);
        expect(validity('id_number', swapped)).toMatchObject({ valid: false });
      }),
    );
  });

  it.each(['19000229', '19990431', '20231301', '20230100', '18491231'])(
    'with the birth date %s are refused',
    (born) => {
      const seventeen = `230602${born}123`;
      expect(validity('id_number', seventeen + idCheckDigit(seventeen))).toMatchObject({ valid: false });
    },
  );
});

it.each([
  ['date', '2024-02-29', true],
  ['date', '2023-02-29', false],
  ['date', '2026-11-24T00:00', false],
  ['management_code', '230602000000', true],
  ['management_code', '23060200000', false],
  ['licence_no', '11010519491231002X', true],
  ['licence_no', '110105194912310021', false],
  ['licence_no', 'E12345678', true],
  ['licence_no', '身份证', false],
  ['phone', '13812341234', true],
  ['phone', '12812341234', false],
  ['vin', 'LFV2A21K8H4012345', true],
  ['vin', 'LFV2A21K8H401234O', false],
])('a %s %s is valid: %s', (kind, value, valid) => {
  expect(validity(kind, value)).toMatchObject({ valid });
});

describe('what is no case', () => {
  it.each([
    [{ id: 1, kind: 'plate', value: '黑E12345', colour: 'blue' }],
    [{ id: 1, kind: 'passport', value: 'E12345678' }],
    [{ id: 1, kind: 'plate' }],
    [{ kind: 'phone', value: '13812341234' }],
    [{ id: 1, kind: 'phone', value: 13812341234 }],
    [{ id: 1, kind: 'constructor', value: 'x' }],
    ['plate'],
    [null],
  ])('is an error and never ignored: %j', (input) => {
    expect(() => validityWorkbench.evaluate(input)).toThrow(WorkbenchInputError);
    expect(() => maskingWorkbench.evaluate(input)).toThrow(WorkbenchInputError);
  });
});

it.each([
  ['name', '张小三', '张*三'],
  ['phone', '13812341234', '138****1234'],
  ['id_number', '11010519491231002X', '110105********002X'],
  ['id_number_public', '11010519491231002X', '1****************X'],
  ['licence_no', 'E12345678', 'E1*****78'],
  ['plate', '黑E12345', '黑E1**45'],
  ['policy_no', 'PDZA202323060000012345', '******************2345'],
  ['address', '黑龙江省大庆市萨尔图区会战大街1号', '黑龙江省大庆市萨尔图区******'],
  ['bank_card', '6222021234567890123', '***************0123'],
])('masks a %s %s as %s', (kind, value, masked) => {
  expect(maskingWorkbench.evaluate({ id: 7, kind, value })).toEqual({ id: 7, masked });
});
