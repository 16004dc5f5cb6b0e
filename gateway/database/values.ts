/**
 * How values cross into and out of PostgreSQL. Both engines use these two tables and nothing of their drivers' own, which differ:
 * `pg` reads dates in the machine's time zone, PGlite turns int8 into numbers.
 */

/**
 * A parameter as PostgreSQL text; null stays null and undefined counts as null.
 * Date → ISO time in UTC; bytes → `\x…`; array → array literal; any other object → JSON. So a JSON array is passed as
 * `JSON.stringify(list)`: a bare array always means a PostgreSQL array.
 */
export function encodeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value instanceof Date) return value.toISOString();
      if (value instanceof Uint8Array) return `\\x${bufferOf(value).toString('hex')}`;
      if (Array.isArray(value)) return encodeArray(value);
      return JSON.stringify(value);
    default:
      throw new TypeError(`Expected a value for a statement but received a ${typeof value}`);
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function encodeArray(items: readonly unknown[]): string {
  const encoded = items.map((item) => {
    if (Array.isArray(item)) return encodeArray(item);
    const text = encodeValue(item);
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${encoded.join(',')}}`;
}

export type Decoder = (text: string) => unknown;

const asText: Decoder = (text) => text;
const asNumber: Decoder = (text) => Number(text);
const asBoolean: Decoder = (text) => text === 't';
const asJson: Decoder = (text) => JSON.parse(text);
const asBytes: Decoder = (text) => Buffer.from(text.slice(2), 'hex');

/** `2026-11-24 01:02:03.456789+00`; sessions run in UTC, so the offset is always `+00`. */
const asDate: Decoder = (text) => {
  const date = new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Expected a finite time in UTC but received ${text}`);
  return date;
};

/** Type oid of the value, oid of its array type, decoder. A type that is not named here (uuid, enums, geometry, …) comes as text. */
const TYPES: readonly (readonly [oid: number, arrayOid: number, decode: Decoder])[] = [
  [16, 1000, asBoolean],
  [17, 1001, asBytes],
  [19, 1003, asText], // name
  [20, 1016, asText], // int8: beyond what a number holds
  [21, 1005, asNumber],
  [23, 1007, asNumber],
  [25, 1009, asText],
  [26, 1028, asNumber], // oid
  [114, 199, asJson],
  [700, 1021, asNumber],
  [701, 1022, asNumber],
  [1042, 1014, asText],
  [1043, 1015, asText],
  [1082, 1182, asText], // date: a calendar day has no instant, a Date would shift it
  [1114, 1115, asText], // timestamp without time zone: not an instant either
  [1184, 1185, asDate],
  [1700, 1231, asText], // numeric
  [2950, 2951, asText], // uuid
  [3802, 3807, asJson],
];

/** Decoder by type oid, arrays included. */
export const DECODERS: ReadonlyMap<number, Decoder> = new Map(
  TYPES.flatMap(([oid, arrayOid, decode]) => [
    [oid, decode] as const,
    [arrayOid, (text: string) => decodeArray(text, decode)] as const,
  ]),
);

/** Reads `{a,"b,c",NULL,{…}}`, with `[1:2]=` in front when the array does not start at 1. */
function decodeArray(text: string, decode: Decoder): unknown[] {
  let at = text.indexOf('{') + 1;
  const readItem = (): unknown => {
    if (text[at] === '{') {
      at++;
      return readItems();
    }
    if (text[at] !== '"') {
      const start = at;
      while (text[at] !== ',' && text[at] !== '}') at++;
      const bare = text.slice(start, at);
      return bare === 'NULL' ? null : decode(bare);
    }
    let quoted = '';
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      quoted += text[at];
    }
    at++;
    return decode(quoted);
  };
  const readItems = (): unknown[] => {
    const items: unknown[] = [];
    while (text[at] !== '}') {
      items.push(readItem());
      if (text[at] === ',') at++;
    }
    at++;
    return items;
  };
  return readItems();
}
