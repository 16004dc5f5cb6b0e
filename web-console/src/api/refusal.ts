import type { Language } from '../shared/i18n.ts';
import { possibleTypes } from './generated/schema-facts.ts';

/** What every refusal of a command carries; concrete types add their own fields. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

interface Detail {
  readonly path?: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

const refusalTypes = new Set(possibleTypes['Refusal'] ?? []);

/** Did the server refuse the command? Narrows a mutation's union to its refusals. */
export function isRefusal<Answer extends { readonly __typename: string }>(
  answer: Answer | null | undefined,
): answer is Answer & Refusal {
  return answer !== null && answer !== undefined && refusalTypes.has(answer.__typename);
}

/** The refusal as sentences in the viewer's language: the message first, then every failed condition or field. */
export function refusalLines(refusal: Refusal, language: Language): readonly string[] {
  const details = [...listOf(refusal, 'failed'), ...listOf(refusal, 'fields')];
  return [refusal, ...details].map((one) => (language === 'zh' ? one.messageZh : one.messageEn));
}

/** What is wrong with which field, by the server's path; the first of each. */
export function refusalFields(refusal: Refusal, language: Language): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const { path, messageZh, messageEn } of listOf(refusal, 'fields'))
    if (path !== undefined) fields[path] ??= language === 'zh' ? messageZh : messageEn;
  return fields;
}

function listOf(refusal: object, key: 'failed' | 'fields'): readonly Detail[] {
  const value = (refusal as Partial<Record<typeof key, unknown>>)[key];
  return Array.isArray(value) ? (value as readonly Detail[]) : [];
}
