import type { PartyRow } from '../party/queries.ts';

/** Who sits where after a merge: into a seat that is there, or into a new one. */
export interface SeatMove {
  readonly from: PartyRow;
  /** The seat in the surviving case; null when one must be added. */
  readonly seat: PartyRow | null;
  /** EQUAL: the same person or car sat there already; EMPTY: a seat nobody had taken; NEW: a further one. */
  readonly by: 'EQUAL' | 'EMPTY' | 'NEW';
}

export const MOST_PARTIES = 5;

const isEmpty = (party: PartyRow): boolean =>
  [party.driverId, party.joinedAt, party.name, party.phone, party.plate, party.licenceNo].every(
    (value) => value === null,
  );
const isSame = (a: PartyRow, b: PartyRow): boolean =>
  (a.plate !== null && a.plate === b.plate) ||
  (a.driverId !== null && a.driverId === b.driverId) ||
  (a.phone !== null && a.phone === b.phone);

/**
 * Where the people of one report sit in the other: on the seat of the same plate or phone, else on a seat that nobody has
 * taken (the other driver whom the first report expected), else on a new one. A seat nobody took in the merged report is left.
 *
 * @returns null when that makes more than five parties
 */
export function seatMoves(from: readonly PartyRow[], into: readonly PartyRow[]): readonly SeatMove[] | null {
  const taken = new Set<string>();
  const moves: SeatMove[] = [];
  const take = (party: PartyRow, seat: PartyRow, by: SeatMove['by']): void => {
    taken.add(seat.id);
    moves.push({ from: party, seat, by });
  };
  const present = from.filter((party) => !isEmpty(party));
  for (const party of present) {
    const equal = into.find((seat) => !taken.has(seat.id) && isSame(party, seat));
    if (equal !== undefined) take(party, equal, 'EQUAL');
  }
  for (const party of present) {
    if (moves.some((move) => move.from.id === party.id)) continue;
    const empty = into.find((seat) => !taken.has(seat.id) && isEmpty(seat));
    if (empty === undefined) moves.push({ from: party, seat: null, by: 'NEW' });
    else take(party, empty, 'EMPTY');
  }
  const added = moves.filter(({ seat }) => seat === null).length;
  return into.length + added > MOST_PARTIES ? null : moves.toSorted((a, b) => a.from.ordinal - b.from.ordinal);
}
