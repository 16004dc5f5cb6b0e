import { useRef, useState } from 'react';
import { type TypedDocumentNode, useMutation } from 'urql';
import { newIdempotencyKey } from '../../api/idempotency.ts';
import { isRefusal, refusalFields, refusalLines } from '../../api/refusal.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { type Language, useLanguage } from '../../shared/i18n.ts';

export interface CommandProblem {
  /** The message first, then every failed condition or field. */
  readonly lines: readonly string[];
  /** Stable code for support. */
  readonly code: string;
  /** What is wrong with which field, by the server's path. */
  readonly fields?: Readonly<Record<string, string>>;
}

type Keyed<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;

export interface Command<Variables> {
  /** True when the server accepted it. */
  readonly run: (input: Keyed<Variables>) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: CommandProblem | null;
  readonly clear: () => void;
}

/** Errors of the gateway carry their text in both languages; anything else only has its message. */
function spoken(error: { message: string; extensions: Record<string, unknown> }, language: Language): string {
  const text = error.extensions[language === 'zh' ? 'messageZh' : 'messageEn'];
  return typeof text === 'string' ? text : error.message;
}

/**
 * One command of the API. Sending the same input again after a failure keeps its idempotency key, so a lost answer never
 * does the thing twice. A refusal is shown, not thrown.
 */
export function useCommand<Data extends object, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Variables> {
  const language = useLanguage();
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const attempt = useRef<{ readonly body: string; readonly key: string } | null>(null);
  const run = async (input: Keyed<Variables>): Promise<boolean> => {
    const body = JSON.stringify(input);
    if (attempt.current?.body !== body) attempt.current = { body, key: newIdempotencyKey() };
    const keyed = { ...input, idempotencyKey: attempt.current.key };
    const { data, error } = await execute({ input: keyed } as unknown as Variables);
    if (error !== undefined) {
      const lost = error.networkError !== undefined;
      const given = error.graphQLErrors[0]?.extensions['code'];
      const code = typeof given === 'string' ? given : 'NETWORK';
      const text = lost
        ? language === 'zh'
          ? '没送出去，内容都在，可以再按一次'
          : 'Not sent, nothing lost. Press again'
        : error.graphQLErrors.map((one) => spoken(one, language)).join(' ');
      setProblem({ lines: [text], code });
      return false;
    }
    const field = Object.keys(data ?? {}).find((key) => key !== '__typename');
    const answer = field === undefined ? undefined : (data as Record<string, { __typename: string }>)[field];
    attempt.current = null;
    if (isRefusal(answer)) {
      setProblem({
        lines: refusalLines(answer, language),
        code: answer.code,
        fields: refusalFields(answer, language),
      });
      requestRefresh();
      return false;
    }
    setProblem(null);
    requestRefresh();
    return true;
  };
  return { run, busy: fetching, problem, clear: () => setProblem(null) };
}
