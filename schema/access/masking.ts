/**
 * What is shown of personal data by default. Star count equals the hidden length, except in names over four characters.
 * Strings not longer than what would stay visible become all stars.
 *
 * @source domain.md 9.3; domain-decisions.md 7
 */

const stars = (count: number): string => '*'.repeat(count);
const characters = (text: string): string[] => Array.from(text);

/** Keeps the first `head` and last `tail` characters. */
function keepEnds(text: string, head: number, tail: number): string {
  const all = characters(text);
  if (all.length <= head + tail) return stars(all.length);
  return [...all.slice(0, head), stars(all.length - head - tail), ...(tail === 0 ? [] : all.slice(-tail))].join('');
}

const HAN = /\p{Script=Han}/u;

/** 张*, 张*三, 欧**锋; over four characters one star beside each kept one; foreign names keep the first letter of each word. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (!HAN.test(trimmed)) {
    return trimmed
      .split(/\s+/)
      .map((word) => keepEnds(word, 1, 0))
      .join(' ');
  }
  const all = characters(trimmed);
  if (all.length <= 1) return stars(all.length);
  if (all.length === 2) return `${all[0]}*`;
  if (all.length === 3) return `${all[0]}*${all[2]}`;
  return `${all[0]}**${all.at(-1)}`;
}

/** 138****1234 */
export const maskPhone = (phone: string): string => keepEnds(phone, 3, 4);

/** First six and last four, for those who work with it. */
export const maskIdNumber = (idNumber: string): string => keepEnds(idNumber, 6, 4);

/** First and last character, for the public. */
export const maskIdNumberPublic = (idNumber: string): string => keepEnds(idNumber, 1, 1);

/** A national's licence number is the ID number; numbers of other documents keep the first and last two. */
export const maskLicenceNo = (licenceNo: string): string =>
  characters(licenceNo).length === 18 ? maskIdNumber(licenceNo) : keepEnds(licenceNo, 2, 2);

/** 黑E1**45: province, letter, first and last two. A dot or space for the eye after the letter stays: 黑E·1**45. */
export function maskPlate(plate: string): string {
  const [, head = '', gap = '', rest = ''] = /^(..)([·•・\s-])(.*)$/u.exec(plate) ?? [];
  if (gap === '') return keepEnds(plate, 3, 2);
  const masked = keepEnds(head + rest, 3, 2);
  return `${masked.slice(0, head.length)}${gap}${masked.slice(head.length)}`;
}

/** Last four. */
export const maskBankCard = (card: string): string => keepEnds(card, 0, 4);

/** Last four. */
export const maskPolicyNo = (policyNo: string): string => keepEnds(policyNo, 0, 4);

/**
 * Down to the district, county or banner; everything after it is hidden. An autonomous region (自治区) and a housing estate
 * (小区, 社区, 园区) are no districts. Without a district all is hidden.
 */
export function maskAddress(address: string): string {
  const district = /^.*?(?:(?<!自治|小|社|园)区|县|旗)/u.exec(address)?.[0] ?? '';
  return `${district}${stars(characters(address).length - characters(district).length)}`;
}
