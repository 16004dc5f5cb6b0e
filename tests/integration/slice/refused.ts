import { list, text, type Outcome } from '../../support/client.ts';

/** A refusal that a person can read, in both languages. */
export function expectRefused(outcome: Outcome, code: string): void {
  expect([outcome.kind, outcome.code]).toEqual(['REFUSED', code]);
  expect(outcome.messageZh).toMatch(/\p{Script=Han}/u);
  expect(outcome.messageEn).toMatch(/[A-Za-z]{2}/);
}
/** The fields that an invalid input is at fault in. */
export const fieldsOf = (outcome: Outcome): string[] => list(outcome.value.fields).map(({ path }) => text(path));
