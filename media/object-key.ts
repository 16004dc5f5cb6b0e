/**
 * The areas of a store: `incoming/` is overwritable and swept, `derived/` (views made from originals) is overwritable and can be
 * made again, `sealed/` is written once.
 */
export type Area = 'incoming' | 'derived' | 'sealed';

const KEY = /^(incoming|derived|sealed)(\/[a-z0-9_-][a-z0-9._-]*)+$/;
const LONGEST_KEY = 512;

/** Days after which an upload that nobody sealed may be gone. */
export const INCOMING_LIFE_DAYS = 7;

/** The area of a key. @throws TypeError when it is not a key of ours: a key is also a path, so nothing else may pass */
export function areaOf(key: string): Area {
  const area = KEY.exec(key)?.[1];
  if (area === undefined || key.length > LONGEST_KEY) {
    throw new TypeError(
      `Expected an object key such as incoming/…, derived/… or sealed/… but received ${JSON.stringify(key)}`,
    );
  }
  return area as Area;
}

/** @throws TypeError when the key is not one of this area */
export function assertArea(key: string, area: Area): void {
  if (areaOf(key) !== area) throw new TypeError(`Expected a key in ${area}/ but received ${key}`);
}
