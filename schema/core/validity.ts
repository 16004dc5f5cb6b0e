/** Either the value in its one stored form, or what is wrong with it in both languages. */
export type Checked<Extra extends object = object> =
  | ({ readonly ok: true; readonly value: string } & Extra)
  | { readonly ok: false; readonly messageZh: string; readonly messageEn: string };

const wrong = (messageZh: string, messageEn: string) => ({ ok: false, messageZh, messageEn }) as const;
/** People type spaces, dots and dashes to read better, and full-width letters by accident. */
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s·•.-]/g, '')
    .toUpperCase();

/** Mainland mobile number, 11 digits; a leading +86 is dropped. @source domain.md 7.4 */
export function checkPhone(text: string): Checked {
  const value = compact(text).replace(/^(\+86|0086)/, '');
  return /^1[3-9]\d{9}$/.test(value)
    ? { ok: true, value }
    : wrong('手机号应为 11 位数字', 'A mobile number has 11 digits, such as 13900000000');
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check digit of an 18-character ID number (GB 11643). @param seventeen its first 17 digits */
export const idCheckDigit = (seventeen: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(seventeen[index]), 0) % 11]!;

/** Resident ID number with birth date and check digit. @source domain.md 7.4 (GB 11643) */
export function checkIdNumber(text: string): Checked<{ birthDate: string }> {
  const value = compact(text);
  if (!/^\d{17}[\dX]$/.test(value)) return wrong('证件号应为 18 位', 'An ID number has 18 characters');
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  const date = new Date(`${birthDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== birthDate) {
    return wrong('证件号里的出生日期不对', 'The birth date in the ID number does not exist');
  }
  if (idCheckDigit(value.slice(0, 17)) !== value[17])
    return wrong('证件号最后一位对不上，请检查', 'The check digit of the ID number does not match');
  return { ok: true, value, birthDate };
}

/** 17 characters without I, O and Q. @source domain.md 7.4 */
export function checkVin(text: string): Checked {
  const value = compact(text);
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(value)
    ? { ok: true, value }
    : wrong('车架号应为 17 位，不含 I、O、Q', 'A VIN has 17 characters without I, O and Q');
}

export type PlateForm =
  | 'ORDINARY'
  | 'SMALL_NEW_ENERGY'
  | 'LARGE_NEW_ENERGY'
  | 'TRAILER'
  | 'COACH'
  | 'POLICE'
  | 'HK_MACAO'
  | 'CONSULATE'
  | 'EMBASSY'
  | 'ARMED_POLICE'
  | 'MILITARY';

const P = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const A = '[A-HJ-NP-Z]';
const N = '[A-HJ-NP-Z0-9]';
/** The first form that fits wins; embassy, military and consulate plates are [M] in domain.md. */
const PLATES: readonly (readonly [PlateForm, RegExp])[] = [
  ['TRAILER', new RegExp(`^${P}${A}${N}{4}挂$`)],
  ['COACH', new RegExp(`^${P}${A}${N}{4}学$`)],
  ['POLICE', new RegExp(`^${P}${A}${N}{4}警$`)],
  ['HK_MACAO', new RegExp(`^粤Z${N}{4}[港澳]$`)],
  ['CONSULATE', new RegExp(`^${P}${A}[0-9]{4}领$`)],
  ['EMBASSY', /^(使[0-9]{6}|[0-9]{6}使)$/],
  ['ARMED_POLICE', new RegExp(`^WJ${P}?[0-9]{4}[0-9A-Z]$`)],
  ['MILITARY', /^[A-Z]{2}[0-9]{5}$/],
  ['SMALL_NEW_ENERGY', new RegExp(`^${P}${A}[A-HJK]${N}[0-9]{4}$`)],
  ['LARGE_NEW_ENERGY', new RegExp(`^${P}${A}[0-9]{5}[A-HJK]$`)],
  ['ORDINARY', new RegExp(`^${P}${A}(?=${N}*[0-9])${N}{5}$`)],
];

/** A plate of any kind of domain.md 7.3 in its stored form: no spaces or dots, upper case. */
export function checkPlate(text: string): Checked<{ form: PlateForm }> {
  const value = compact(text);
  for (const [form, pattern] of PLATES) {
    if (pattern.test(value)) return { ok: true, value, form };
  }
  return wrong('车牌不对，例如 黑E12345', 'Not a plate, for example 黑E12345');
}
