/**
 * What people choose most, written down as the patterns behind it rather than as somebody's list: a word and what is put before,
 * after or instead of its letters; rows of keys; runs and repetitions; dates. `patterns` times `decorations` is some hundred
 * thousand passwords.
 */
const WORDS = `
  password passwort passwd passphrase secret letmein welcome login admin administrator root user guest test testing
  default changeme master super superuser system monkey dragon football baseball sunshine princess shadow iloveyou
  loveyou trustno police jingcha traffic insurance baoxian china beijing daqing heilongjiang longjiang woaini
  wodemima mima woaizhongguo zhongguo aini jiayou nihao computer internet spring summer autumn winter monday friday
  january november december company correcthorsebatterystaple thisismypassword mypassword yourpassword ilovechina
  whatever abc 密码 我的密码 我爱你 我爱中国 警察 保险 大庆 管理员 你好`
  .trim()
  .split(/\s+/);
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'abcdefghijklmnopqrstuvwxyz', '1qaz2wsx3edc4rfv5tgb'];
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const unleet = (text: string): string => text.replaceAll(/[013457@$!]/g, (sign) => LEET[sign] ?? sign);
/** Takes digits and signs from both ends. */
const core = (text: string): string => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** Whether the text is one unit over and over: aaaa, abcabc, 121212. */
function repeats(text: string): boolean {
  for (let unit = 1; unit <= Math.min(8, text.length / 2); unit += 1) {
    const part = text.slice(0, unit);
    if (part.repeat(Math.ceil(text.length / unit)).slice(0, text.length) === text) return true;
  }
  return false;
}

/** Whether the text walks along a row of keys or the alphabet, in either direction, in pieces of three and more. */
function walks(text: string): boolean {
  const rows = ROWS.flatMap((row) => [row + row, (row + row).split('').toReversed().join('')]);
  let at = 0;
  while (at < text.length) {
    let reach = 0;
    for (const row of rows) {
      let length = 3;
      while (at + length <= text.length && row.includes(text.slice(at, at + length))) length += 1;
      reach = Math.max(reach, length - 1);
    }
    if (reach < 3) return false;
    at += reach;
  }
  return true;
}

/** Whether words of the list, one after the other, are the whole text. */
function isChainOfWords(text: string): boolean {
  if (text === '') return true;
  return WORDS.some((word) => text.startsWith(word) && isChainOfWords(text.slice(word.length)));
}

/** Whether a password is among those that a guesser tries first. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters === '' || /^\d+$/.test(letters)) return true; // digits and signs alone: numbers, dates, telephone numbers
  if (new Set(text).size <= 3 || repeats(text) || repeats(letters) || walks(letters)) return true;
  const candidates = [text, letters, unleet(text)].map(core).map((one) => one.replaceAll(/[^\p{L}]/gu, ''));
  return candidates.some((one) => one.length > 0 && (isChainOfWords(one) || walks(one) || repeats(one)));
}
