import { WorkbenchInputError, type Workbench } from '../core/workbench.ts';

/** One line of the answer: what the rule says, or what is wrong with the case. */
export type WorkbenchLine =
  | { readonly ok: true; readonly line: object }
  | { readonly ok: false; readonly line: { readonly id: unknown; readonly error: WorkbenchProblem } };

interface WorkbenchProblem {
  readonly messageZh: string;
  readonly messageEn: string;
  readonly path: string;
}

/** What a run adds to every case that does not state it itself. */
export interface RunOptions {
  readonly policy?: unknown;
  readonly rulesVersion?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Evaluates the cases one by one; a faulty case costs only its own line. */
export function evaluateCases(
  workbench: Workbench,
  cases: readonly unknown[],
  options: RunOptions = {},
): WorkbenchLine[] {
  return cases.map((given) => {
    try {
      return { ok: true, line: workbench.evaluate(withOptions(given, options)) };
    } catch (error) {
      if (!(error instanceof WorkbenchInputError)) throw error;
      const { messageZh, messageEn, path } = error;
      return {
        ok: false,
        line: { id: isRecord(given) ? (given.id ?? null) : null, error: { messageZh, messageEn, path } },
      };
    }
  });
}

/** A kind that knows no policy or version refuses the added member as unknown; nothing is ignored in silence. */
function withOptions(given: unknown, { policy, rulesVersion }: RunOptions): unknown {
  if (!isRecord(given)) return given;
  return {
    ...given,
    ...(policy === undefined || 'policy' in given ? {} : { policy }),
    ...(rulesVersion === undefined || 'rules' in given ? {} : { rules: rulesVersion }),
  };
}
