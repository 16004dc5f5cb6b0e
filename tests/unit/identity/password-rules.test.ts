import fc from 'fast-check';
import {
  LONGEST_PASSWORD,
  normalisePassword,
  passwordProblems,
  SHORTEST_ALONE,
  SHORTEST_WITH_SECOND_FACTOR,
} from '../../../schema/identity/password-rules.ts';

const ALONE = { login: 'luo.ping', displayName: '罗志平', secondFactor: false };
const WITH_FACTOR = { ...ALONE, secondFactor: true };
const isFine = (password: string, context = ALONE): boolean => passwordProblems(password, context).length === 0;

describe('a password', () => {
  it.each([
    ['correct-walnut-tractor', 'words'],
    ['冬天的时候我喜欢在湖边慢慢地走', 'a Chinese sentence'],
    ['kettle under the third tree', 'spaces'],
    ['zvkqhgtrbnwxmds', 'small letters only: no rule asks for signs'],
    ['🚲🚲🛵 und ein Fahrrad', 'any character'],
  ])('%s is accepted: %s', (password) => {
    expect(passwordProblems(password, ALONE)).toEqual([]);
  });

  it.each([
    ['zvkqhgtrbnwxmd', 'fourteen characters alone'],
    ['luo.ping.luo.ping', 'the login'],
    ['luoping20261124', 'the login with a date'],
    ['kuaichu-kuaipei-1', 'the product'],
    ['passwordpassword', 'a common word twice'],
    ['Password12345678!', 'a common word with the usual decoration'],
    ['P@ssw0rd!P@ssw0rd!', 'a common word with the usual exchanges'],
    ['qwertyuiopasdfghjkl', 'rows of keys'],
    ['abcdefghijklmnop', 'the alphabet'],
    ['1234567890123456', 'a row of digits'],
    ['199001011990010199', 'dates'],
    ['13900001111139000011', 'telephone numbers'],
    ['aaaaaaaaaaaaaaaa', 'one letter'],
    ['abcabcabcabcabcabc', 'three letters over and over'],
    ['woainiwoaini1314520', 'the Chinese for it'],
    ['correcthorsebatterystaple', 'the most quoted good password'],
  ])('%s is refused: %s', (password) => {
    const problems = passwordProblems(password, ALONE);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.messageZh).toMatch(/\p{Script=Han}/u);
    expect(problems[0]?.messageEn).toMatch(/[a-z]{3}/);
  });

  it('counts characters and not bytes, and is judged in the form in which it is compared', () => {
    expect(isFine('树'.repeat(4) + '河山云雨风雪霜露花草')).toBe(false);
    expect(isFine('春夏秋冬山河云雨风雪霜露花草树')).toBe(true);
    // Full-width letters look the same and are the same.
    expect(normalisePassword('ｐａｓｓ')).toBe('pass');
    expect(isFine('ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ')).toBe(false);
  });

  it('that is never used alone may be eight characters, but not fewer', () => {
    expect(isFine('zvkqhgtr', WITH_FACTOR)).toBe(true);
    expect(isFine('zvkqhgt', WITH_FACTOR)).toBe(false);
    expect(isFine('password', WITH_FACTOR)).toBe(false);
  });

  it('depends on length and on what is known, never on a kind of character', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(letters, fc.boolean(), (password, secondFactor) => {
        fc.pre(new Set(password).size > 8);
        const shortest = secondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST_ALONE;
        const fits = password.length >= shortest && password.length <= LONGEST_PASSWORD;
        expect(isFine(password, { ...ALONE, secondFactor })).toBe(fits);
      }),
    );
  });
});
