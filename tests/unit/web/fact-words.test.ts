import { sourcedFactsFromDriver } from '../../../schema/accident/facts.ts';
import { factName, factSource, factValue } from '../../../web-console/src/desk/model/fact-words.ts';

/** What the rules decide on when a driver said nothing at all: every fact is there. */
const facts = Object.entries(sourcedFactsFromDriver({}));
const chinese = /^\P{Script=Latin}+$/u;

it.each(facts)('%s reads as Chinese at the desk, with its value and source', (name, { value, source }) => {
  expect([factName(name)[0], factValue(String(value))[0], factSource(source)[0]]).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(chinese)),
  );
});

it('says which party stated a fact', () => {
  expect(factSource('DRIVER:甲')).toEqual(['甲方说', 'said by 甲']);
});
