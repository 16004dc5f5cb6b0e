import { kindOfPlate, kindsOfPlate, type PlateKind } from './plates.ts';

/** What was typed, brought into the one form that is stored; or what is wrong with it, for the person who typed it. */
export type Checked<Kind extends string = never> =
  | { readonly ok: true; readonly value: string; readonly kind?: Kind }
  | { readonly ok: false; readonly messageZh: string; readonly messageEn: string };

const refused = (messageZh: string, messageEn: string) => ({ ok: false, messageZh, messageEn }) as const;

/** Full-width letters and digits become plain, spaces, dots and dashes for the eye go, letters become capitals. */
function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s·•・.\-—]/gu, '')
    .toUpperCase();
}

/**
 * A plate of any kind of domain.md 7.3. Temporary plates (临时行驶车号牌) have no fixed form: the caller stores them as typed.
 *
 * @returns the plate without spaces or dots, in capitals, and its kind
 */
export function checkPlate(text: string): Checked<PlateKind> {
  const value = compact(text);
  const kind = kindOfPlate(value);
  if (kind !== null) return { ok: true, value, kind };
  if (/^\p{Script=Han}[A-Z]?[A-Z0-9]*[IO]/u.test(value)) {
    return refused(
      '车牌里没有字母 I 和 O，请看是不是数字 1 和 0',
      'Plates have no letters I and O: look for the digits 1 and 0',
    );
  }
  return refused(
    `车牌“${text.trim()}”的格式不对，应当像 黑E12345 或者 黑ED12345`,
    `"${text.trim()}" is not a plate; expected one like 黑E12345 or 黑ED12345`,
  );
}

/** Every kind of plate whose form a text has, once spaces and dots are gone. */
export const plateKindsOf = (text: string): PlateKind[] => kindsOfPlate(compact(text));

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';

/** The check character of an identity number. @param seventeen its first 17 digits */
export function idCheckDigit(seventeen: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  return ID_CHECKS.charAt(sum % 11);
}

/** Whether eight digits are a day that existed, from 1850 on. */
function isCalendarDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1850 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * An identity number of GB 11643: area, birth date, sequence, check character. A national's licence number is this number.
 * Whether the birth date is in the past is not asked: there is no clock here.
 */
export function checkIdNumber(text: string): Checked {
  const value = compact(text);
  if (!/^\d{17}[\dX]$/.test(value)) {
    return refused('身份证号（驾驶证号）应当是 18 位', 'An ID (licence) number has 18 characters');
  }
  if (!isCalendarDay(value.slice(6, 14))) {
    return refused(
      '身份证号第 7 至 14 位不是有效的出生日期',
      'Characters 7 to 14 of the ID number are not a date of birth',
    );
  }
  if (idCheckDigit(value.slice(0, 17)) !== value[17]) {
    return refused(
      '身份证号校验位不对，请核对是否输错',
      'The check character of the ID number does not fit: look for a mistyped digit',
    );
  }
  return { ok: true, value };
}

/** A licence number is the ID number for nationals; other documents (passport, permits) are taken as 5-20 letters and digits. */
export function checkLicenceNo(text: string): Checked {
  const value = text.replaceAll(/\s/g, '').toUpperCase();
  if (/^\d{17}[\dX]$/.test(value)) return checkIdNumber(value);
  if (/^(?=.*\d)[A-Z0-9]{5,20}$/.test(value) && !/^\d{18}$/.test(value)) return { ok: true, value };
  return checkIdNumber(value);
}

/** A calendar day of the kind that forms send, 2026-11-24, that really existed. */
export function checkDay(text: string): Checked {
  const value = text.normalize('NFKC').trim();
  const digits = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (digits !== null && isCalendarDay(digits.slice(1).join(''))) return { ok: true, value };
  return refused('日期应当像 2026-11-24，而且确有这一天', 'A date is written 2026-11-24 and has to exist');
}

/** The twelve digits of a police authority: six of its area and six of its own. @source domain.md 2.8 */
export function checkManagementCode(text: string): Checked {
  const value = compact(text);
  if (/^\d{12}$/.test(value)) return { ok: true, value };
  return refused('管理部门代码是 12 位数字', 'The code of an authority has 12 digits');
}

/** A mobile number of the mainland, with or without +86; stored as eleven digits. */
export function checkPhone(text: string): Checked {
  const value = compact(text).replace(/^(?:\+|00)86/, '');
  if (/^1[3-9]\d{9}$/.test(value)) return { ok: true, value };
  return refused('手机号应当是 1 开头的 11 位数字', 'A mobile number has 11 digits and starts with 1');
}

/**
 * A vehicle identification number: 17 letters and digits without I, O and Q. Vehicles sold in China need not carry the North
 * American check digit, so it is not tested.
 */
export function checkVin(text: string): Checked {
  const value = compact(text);
  if (/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return { ok: true, value };
  if (value.length === 17 && /[IOQ]/.test(value)) {
    return refused('车架号里没有字母 I、O、Q', 'A VIN has no letters I, O and Q');
  }
  return refused('车架号（VIN）应当是 17 位字母和数字', 'A VIN has 17 letters and digits');
}
