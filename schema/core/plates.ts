const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
/** No I and no O: they would be read as digits. */
const LETTER = '[A-HJ-NP-Z]';
const SIGN = '[A-HJ-NP-Z0-9]';

const plate = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/**
 * The forms of plates, most specific first. Small new-energy plates take every letter of GA 36-2018 (A-E electric, F-K other),
 * not only the D and F of older lists.
 *
 * @source domain.md 7.3
 */
const FORMS = {
  TRAILER: plate(`${PROVINCE}${LETTER}${SIGN}{4}挂`),
  COACH: plate(`${PROVINCE}${LETTER}${SIGN}{4}学`),
  POLICE: plate(`${PROVINCE}${LETTER}${SIGN}{4}警`),
  HONG_KONG_MACAO: plate(`粤Z${SIGN}{4}[港澳]`),
  CONSULATE: plate(`${PROVINCE}${LETTER}[0-9]{4}领`),
  EMBASSY: plate('使[0-9]{6}|[0-9]{6}使'),
  ARMED_POLICE: plate(`WJ${PROVINCE}?[0-9]{4}[0-9A-Z]`),
  SMALL_NEW_ENERGY: plate(`${PROVINCE}${LETTER}[A-HJK]${SIGN}[0-9]{4}`),
  LARGE_NEW_ENERGY: plate(`${PROVINCE}${LETTER}[0-9]{5}[A-HJK]`),
  ORDINARY: plate(`${PROVINCE}${LETTER}(?=${SIGN}*[0-9])${SIGN}{5}`),
  MILITARY: plate('[A-Z]{2}[0-9]{5}'),
} as const;

export type PlateKind = keyof typeof FORMS;

/** The kind of a plate written without spaces and dots; null when it has none of the known forms. */
export function kindOfPlate(value: string): PlateKind | null {
  return (Object.keys(FORMS) as PlateKind[]).find((kind) => FORMS[kind].test(value)) ?? null;
}

/** Every kind whose form a plate has: an armed-police plate without province has the form of a military one too. */
export const kindsOfPlate = (value: string): PlateKind[] =>
  (Object.keys(FORMS) as PlateKind[]).filter((kind) => FORMS[kind].test(value));
