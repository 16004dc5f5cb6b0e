import { z } from 'zod';
import { DomainError } from './errors.ts';

/**
 * A rule that can be asked about invented cases, without a database: what a legal officer checks with `npm run rules` or on
 * the console's rules page. Every kind of rule has one, beside its rules.
 */
export interface Workbench {
  /** Lower-case word, the first argument of the command. */
  readonly kind: string;
  /**
   * Evaluates one case; pure, no clock.
   *
   * @returns a plain object for one line of JSON, with the case's own `id`
   * @throws WorkbenchInputError for anything that is not exactly a case of this kind
   */
  evaluate(input: unknown): object;
}

/** The case cannot be evaluated: a member is missing, unknown or has a value that does not exist. */
export class WorkbenchInputError extends DomainError {
  readonly code = 'WORKBENCH_INPUT';
  /** Where in the case, such as `facts.deaths`; empty for the case as a whole. */
  readonly path: string;
  constructor(path: string, messageZh: string, messageEn: string) {
    super(messageZh, messageEn);
    this.path = path;
  }
}

const ZH = z.locales.zhCN().localeError;
const EN = z.locales.en().localeError;

/**
 * Reads a case with its schema. Write the schema with `z.strictObject`: unknown members are errors, never ignored.
 *
 * @throws WorkbenchInputError naming the first member at fault, in both languages
 */
export function parseCase<Case>(schema: z.ZodType<Case>, input: unknown): Case {
  const read = schema.safeParse(input, { error: EN });
  if (read.success) return read.data;
  const inChinese = schema.safeParse(input, { error: ZH });
  const [en, zh] = [read.error.issues[0], inChinese.error?.issues[0]];
  const unknown = en?.code === 'unrecognized_keys' ? en.keys.slice(0, 1) : [];
  const path = [...(en?.path ?? []), ...unknown].map(String).join('.');
  throw new WorkbenchInputError(
    path,
    `${path || '案例'}：${zh?.message ?? ''}`,
    `${path || 'case'}: ${en?.message ?? ''}`,
  );
}
