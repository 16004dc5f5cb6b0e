import type { FieldProblem } from '../core/errors.ts';

/** Nothing, or what is wrong with a text that must be there: 2 to 500 characters. */
export function requireText(path: string, text: string, whatZh: string, whatEn: string): FieldProblem[] {
  const { length } = text.trim();
  if (length >= 2 && length <= 500) return [];
  return [
    {
      path,
      messageZh: `请写明${whatZh}（2 到 500 字）`,
      messageEn: `State: ${whatEn} (2 to 500 characters)`,
    },
  ];
}
