import fc from 'fast-check';
import { MOST_PARTIES, seatMoves } from '../../../schema/lifecycle/seats.ts';
import type { PartyRow } from '../../../schema/party/queries.ts';

const empty = {
  kind: 'MOTOR',
  driverId: null,
  name: null,
  phone: null,
  licenceNo: null,
  vehicleKind: null,
  plate: null,
  plateKind: null,
  insurerId: null,
  policyNo: null,
  joinedAt: null,
} as const;
/** Few plates, drivers and phones, so that equal ones meet often. */
const person = fc.record({
  plate: fc.constantFrom(null, 'A', 'B', 'C'),
  driverId: fc.constantFrom(null, 'd1', 'd2'),
  phone: fc.constantFrom(null, '1', '2'),
});
const seats = (side: string, least: number) =>
  fc
    .array(person, { minLength: least, maxLength: MOST_PARTIES })
    .map((people) =>
      people.map(
        (one, index): PartyRow => ({ ...empty, ...one, id: `${side}${index}`, caseId: side, ordinal: index + 1 }),
      ),
    );
const present = (party: PartyRow): boolean => party.plate !== null || party.driverId !== null || party.phone !== null;

describe('where the people of a merged report sit', () => {
  it('is one seat for each who is there, no seat twice, at most five in all, and an equal plate never sits twice', () => {
    fc.assert(
      fc.property(seats('from', 1), seats('into', 1), (from, into) => {
        const moves = seatMoves(from, into);
        const people = from.filter(present);
        if (moves === null) {
          // refused only when it really does not fit
          expect(into.length + people.length).toBeGreaterThan(MOST_PARTIES);
          return;
        }
        expect(moves.map((move) => move.from.id)).toEqual(people.map(({ id }) => id));
        const taken = moves.flatMap(({ seat }) => (seat === null ? [] : [seat.id]));
        expect(new Set(taken).size).toBe(taken.length);
        expect(into.length + moves.filter(({ seat }) => seat === null).length).toBeLessThanOrEqual(MOST_PARTIES);
        for (const { seat, by } of moves) {
          expect(by === 'NEW').toBe(seat === null);
          if (by === 'EMPTY') expect(present(seat!)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('puts the second report’s driver on the seat that the first report kept for the other side', () => {
    const a = [
      { ...empty, id: 'a1', caseId: 'a', ordinal: 1, driverId: 'd1' },
      { ...empty, id: 'a2', caseId: 'a', ordinal: 2 },
    ];
    const b = [
      { ...empty, id: 'b1', caseId: 'b', ordinal: 1, driverId: 'd2' },
      { ...empty, id: 'b2', caseId: 'b', ordinal: 2 },
    ];
    expect(seatMoves(b, a)).toMatchObject([{ from: { id: 'b1' }, seat: { id: 'a2' }, by: 'EMPTY' }]);
  });
});
