import { useCallback, useRef, useState } from 'react';
import { type TypedDocumentNode, useMutation } from 'urql';
import { newIdempotencyKey } from '../api/idempotency.ts';
import { clearDraft, readDraft, writeDraft } from './drafts.ts';

/** What went wrong, ready for the screen. */
export interface Problem {
  readonly kind: 'REFUSED' | 'SIGNED_OUT' | 'OFFLINE' | 'FAILED';
  /** Stable code for support, shown small. */
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly fields: readonly { readonly path: string; readonly messageZh: string; readonly messageEn: string }[];
  readonly attemptsLeft: number | null;
}

interface RefusalShape {
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly fields?: Problem['fields'];
  readonly attemptsLeft?: number;
}

interface KeptKey {
  readonly body: string;
  readonly key: string;
}

function isRefusal(value: object): value is RefusalShape {
  return 'messageZh' in value && 'messageEn' in value && 'code' in value;
}

/** `extensions.ref` of a masked server error, or a short local code, so that a person can read it out on the phone. */
function referenceOf(extensions: Readonly<Record<string, unknown>> | undefined): string {
  for (const name of ['ref', 'correlationId', 'requestId']) {
    const value = extensions?.[name];
    if (typeof value === 'string') return value;
  }
  return typeof extensions?.['code'] === 'string' ? extensions['code'] : 'NET';
}

type Loose = Readonly<Record<string, unknown>>;
type InputOf<V> = V extends { input: infer I } ? Omit<I, 'idempotencyKey'> : never;
type SuccessOf<R> = R extends { messageZh: string } ? never : R;

export interface Command<Input, Success> {
  /** Sends once; resolves with the success, or `null` after setting `problem`. Never throws. */
  readonly run: (input: Input) => Promise<Success | null>;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly clear: () => void;
}

/**
 * One command of the API with everything a page needs: a spinner flag, the typed refusal in both languages, and an
 * idempotency key that stays the same until the server has answered, even across a killed tab, so that tapping twice
 * or resending after a lost connection does the thing once.
 *
 * @param document mutation with a single `$input`
 * @param field the mutation's field in the answer
 */
export function useCommand<Data extends object, Variables extends { input: object }, Field extends keyof Data & string>(
  document: TypedDocumentNode<Data, Variables>,
  field: Field,
): Command<InputOf<Variables>, SuccessOf<NonNullable<Data[Field]>>> {
  const [, mutate] = useMutation(document);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);

  const run = useCallback(
    async (input: InputOf<Variables>) => {
      if (busy.current) return null;
      busy.current = true;
      setPending(true);
      setProblem(null);
      const keptUnder = `key:${field}`;
      const body = JSON.stringify(input);
      const kept = readDraft(keptUnder) as KeptKey | null;
      const key = kept?.body === body ? kept.key : newIdempotencyKey();
      writeDraft(keptUnder, { body, key });
      try {
        const variables = { input: { ...input, idempotencyKey: key } } as unknown as Variables;
        const answer = await mutate(variables);
        if (answer.error !== undefined) {
          setProblem(problemOf(answer.error));
          // A server that answered has decided; only a lost connection leaves the same key to be used again.
          if (answer.error.networkError === undefined) clearDraft(keptUnder);
          return null;
        }
        clearDraft(keptUnder);
        const result = answer.data?.[field] as object | null | undefined;
        if (result === null || result === undefined) {
          setProblem(failed('NO_DATA'));
          return null;
        }
        if (isRefusal(result)) {
          setProblem(refused(result));
          return null;
        }
        return result as SuccessOf<NonNullable<Data[Field]>>;
      } finally {
        busy.current = false;
        setPending(false);
      }
    },
    [field, mutate],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, pending, problem, clear };
}

function refused(refusal: RefusalShape): Problem {
  return {
    kind: 'REFUSED',
    code: refusal.code,
    messageZh: refusal.messageZh,
    messageEn: refusal.messageEn,
    fields: refusal.fields ?? [],
    attemptsLeft: refusal.attemptsLeft ?? null,
  };
}

function failed(code: string): Problem {
  return {
    kind: 'FAILED',
    code,
    messageZh: '没送出去，内容都在。点一下重发',
    messageEn: 'Not sent, nothing lost. Tap to send again',
    fields: [],
    attemptsLeft: null,
  };
}

/** A GraphQL or network error in words; shared with the pages that only read. */
export function problemOf(error: {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly { readonly extensions?: Loose }[];
}): Problem {
  const extensions = error.graphQLErrors[0]?.extensions;
  const code = extensions?.['code'];
  if (code === 'UNAUTHENTICATED') {
    return {
      ...failed('UNAUTHENTICATED'),
      kind: 'SIGNED_OUT',
      messageZh: '登录过期了，请再登录一次，内容都在',
      messageEn: 'You were signed out. Sign in again, nothing is lost',
    };
  }
  if (code === 'FORBIDDEN') {
    return { ...failed('FORBIDDEN'), messageZh: '这件事你现在不能做', messageEn: 'You may not do this now' };
  }
  if (error.networkError !== undefined) {
    return {
      ...failed('NET'),
      kind: 'OFFLINE',
      messageZh: '没有连上。内容都存在这台手机，有网再点一次',
      messageEn: 'No connection. Everything is kept on this phone, try again when it is back',
    };
  }
  return failed(referenceOf(extensions));
}

/** As `problemOf`, for a page that could not be read: nothing was being sent. */
export function readProblemOf(error: Parameters<typeof problemOf>[0]): Problem {
  const problem = problemOf(error);
  if (problem.kind === 'SIGNED_OUT' || problem.code === 'FORBIDDEN') return problem;
  return problem.kind === 'OFFLINE'
    ? { ...problem, messageZh: '没有连上，有网再点重试', messageEn: 'No connection. Try again when it is back' }
    : {
        ...problem,
        messageZh: '系统暂时打不开这一页，数据都在',
        messageEn: 'This page cannot be opened now. No data is lost',
      };
}
