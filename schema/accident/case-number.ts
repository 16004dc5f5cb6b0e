/** ISO 7064 MOD 11,10 check digit: finds every single wrong digit and nearly every swap. */
function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

export interface CaseNumberParts {
  /** Six digits. */
  readonly areaCode: string;
  /** `20261124`, the day in China. */
  readonly date: string;
  /** 1 … 999999 within the day. */
  readonly serial: number;
}

const FORM = /^KC(\d{6})-?(\d{8})-?(\d{6})-?(\d)$/;

/**
 * The number people read out: `KC` + area + date + serial + check digit, dashes for the eye.
 *
 * @throws RangeError when the day has run out of serials
 * @source domain.md 7.6
 */
export function formatCaseNumber({ areaCode, date, serial }: CaseNumberParts): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new RangeError(`Expected a serial from 1 to 999999 but received ${serial}`);
  const tail = String(serial).padStart(6, '0');
  return `KC${areaCode}-${date}-${tail}-${checkDigit(areaCode + date + tail)}`;
}

/** The parts of a typed number, with or without dashes; null when it is none or a digit is wrong. */
export function parseCaseNumber(text: string): CaseNumberParts | null {
  const [, areaCode, date, serial, check] = FORM.exec(text.trim().toUpperCase()) ?? [];
  if (areaCode === undefined || date === undefined || serial === undefined) return null;
  if (checkDigit(areaCode + date + serial) !== Number(check)) return null;
  return { areaCode, date, serial: Number(serial) };
}
