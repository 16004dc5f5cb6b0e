/** Provinces, the local one first. */
export const provinceKeys: readonly string[] = '黑京津沪渝冀豫云辽湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使'.split(
  '',
);
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('');
const digits = '1234567890'.split('');
const suffixes = '学警港澳领挂'.split('');

/** New-energy plates have eight characters, all others seven. */
const longest = 8;

/** The keys that may follow what is typed: a letter after the province, suffixes only at the end; never I or O. */
export function plateKeys(typed: string): readonly string[] {
  if (typed.length === 1 && typed !== '使') return letters;
  return typed.length >= 6 ? [...digits, ...letters, ...suffixes] : [...digits, ...letters];
}

/** Adds a key if it may stand there; otherwise the plate stays as it was. */
export function appendPlateKey(typed: string, key: string): string {
  const upper = key.toUpperCase();
  const allowed = typed === '' ? provinceKeys : plateKeys(typed);
  return typed.length < longest && allowed.includes(upper) ? typed + upper : typed;
}
