import type { FieldProblem } from '../core/errors.ts';
import { isCommonPassword } from './common-passwords.ts';

/** Shortest password that stands alone, and one that is always used together with a second factor. */
export const SHORTEST_ALONE = 15;
export const SHORTEST_WITH_SECOND_FACTOR = 8;
export const LONGEST_PASSWORD = 128;
/** Words of the product; what everybody at the door knows protects nothing. */
const PRODUCT_WORDS = ['kuaichu', 'kuaipei', 'kuaichukuaipei', '快处快赔', '警保联动', '交通事故', 'jiaojing', '交警'];

/** What a guesser would try first for this account. */
export interface PasswordContext {
  readonly login: string;
  readonly displayName: string;
  /** Whether the account never signs in with the password alone. */
  readonly secondFactor: boolean;
}

/** The one form in which a password is compared and hashed: what looks the same is the same. */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** Letters and digits only, without case: what is left when decoration is taken away. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A known word is only a fault when little else is left: 15 characters with the login somewhere inside may be fine. */
function hidesIn(password: string, word: string): boolean {
  if (word.length < 3 || !password.includes(word)) return false;
  return Array.from(password.replaceAll(word, '').replaceAll(/\d/g, '')).length < 6;
}

/**
 * What is wrong with a new password; nothing when it may be used. Length counts, composition does not: no rule asks for digits or
 * signs, and no password runs out.
 *
 * @source NIST SP 800-63B-4 section 3.1.1.2 (length, blocklist, no composition rules, no expiry, Unicode normalised)
 */
export function passwordProblems(password: string, context: PasswordContext): FieldProblem[] {
  const value = normalisePassword(password);
  const length = Array.from(value).length;
  const shortest = context.secondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST_ALONE;
  const problem = (messageZh: string, messageEn: string): FieldProblem => ({ path: 'password', messageZh, messageEn });
  if (length < shortest) {
    return [
      problem(
        `密码至少 ${shortest} 个字符，写一句自己记得住的话就行`,
        `A password has at least ${shortest} characters; a sentence you remember is fine`,
      ),
    ];
  }
  if (length > LONGEST_PASSWORD) {
    return [problem(`密码最多 ${LONGEST_PASSWORD} 个字符`, `A password has at most ${LONGEST_PASSWORD} characters`)];
  }
  const plain = bare(value);
  const known = [
    context.login,
    context.displayName,
    ...context.login.split(/[._-]/),
    ...context.displayName.split(/\s+/),
  ];
  if (known.map(bare).some((word) => hidesIn(plain, word))) {
    return [problem('密码里不要用账号或姓名', 'The password must not be made of the login or the name')];
  }
  if (PRODUCT_WORDS.some((word) => hidesIn(plain, word))) {
    return [problem('密码里不要用系统或单位的名字', 'The password must not be made of the name of the product')];
  }
  if (isCommonPassword(value)) {
    return [
      problem(
        '这个密码太常见，别人最先猜到，请换一个',
        'This password is among the first that others would guess; choose another',
      ),
    ];
  }
  return [];
}
