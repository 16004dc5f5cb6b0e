import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createStreamClient, type ExecutionResult, type RequestParams } from 'graphql-sse';
import {
  Client,
  type CombinedError,
  type Exchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from 'urql';
import { idleHeader, isLocked, watchedFetch } from './activity.ts';
import { heardFromServer, streamLost, streamOpened } from './connection.ts';
import { embeddedTypes, operationIds, possibleTypes } from './generated/schema-facts.ts';
import { keepSubscribed } from './keep-subscribed.ts';
import { requestRefresh } from './refresh.ts';

export interface ApiClientOptions {
  /** Called when the session is missing or has ended. */
  readonly onSignedOut: () => void;
}

export interface ApiClient {
  readonly client: Client;
  /** Closes the event streams; the cache goes with the object. Make a new one after signing in or out. */
  readonly close: () => void;
}

/** Built pages name their operations by hash, which every server knows; text is sent only while developing. */
const persistedOnly = import.meta.env.PROD;

/** The readable half of the double-submit token; the server compares it with the session's. */
export function csrfToken(cookies: string = document.cookie): string {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('kc_csrf='));
  return found === undefined ? '' : decodeURIComponent(found.slice('kc_csrf='.length));
}

function csrfHeaders(): Record<string, string> {
  return { 'x-csrf-token': csrfToken(), ...idleHeader() };
}

function persistedExtensions(operationName: string | undefined): Record<string, unknown> {
  const sha256Hash = operationName === undefined ? undefined : operationIds[operationName];
  if (sha256Hash === undefined)
    throw new Error(`Expected a persisted operation but received ${operationName ?? 'none'}`);
  return { persistedQuery: { version: 1, sha256Hash } };
}

/** Replaces the operation's text by its SHA-256, found by name because the cache rewrites the document. */
const persistedExchange: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'query' && operation.kind !== 'mutation') return operation;
    const definition = operation.query.definitions.find((one) => 'operation' in one);
    const name = definition !== undefined && 'name' in definition ? definition.name?.value : undefined;
    return makeOperation(operation.kind, { ...operation, extensions: persistedExtensions(name) });
  },
});

/** True when the server says that nobody is signed in. */
export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED');
}

/** The GraphQL client of one signed-in session: normalized cache, live events over SSE, reconnect with a refetch. */
export function createApiClient({ onSignedOut }: ApiClientOptions): ApiClient {
  const stream = createStreamClient({
    url: '/graphql',
    credentials: 'same-origin',
    headers: csrfHeaders,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: async (attempts) => {
      streamLost();
      const waitMs = Math.min(15_000, 500 * 2 ** attempts) * (0.75 + Math.random() / 2);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    },
    on: {
      connected: () => {
        if (streamOpened()) requestRefresh();
      },
      message: heardFromServer,
    },
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: watchedFetch,
    fetchOptions: () => ({ credentials: 'same-origin', headers: csrfHeaders() }),
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
        possibleTypes: Object.fromEntries(Object.entries(possibleTypes).map(([type, members]) => [type, [...members]])),
      }),
      mapExchange({
        onResult(result) {
          if (result.error?.networkError === undefined) heardFromServer();
        },
        onError(error) {
          // Behind the lock screen the page stays; only a session that is gone throws it away.
          if (isSignedOut(error) && !isLocked()) onSignedOut();
        },
      }),
      ...(persistedOnly ? [persistedExchange] : []),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription(body, operation) {
          const text = body.query ?? '';
          const name = body.operationName ?? /subscription\s+(\w+)/.exec(text)?.[1];
          const request: RequestParams = {
            ...(name === undefined ? {} : { operationName: name }),
            query: persistedOnly ? '' : text,
            variables: operation.variables ?? {},
            ...(persistedOnly ? { extensions: persistedExtensions(name) } : {}),
          };
          return {
            subscribe: (sink) => ({
              unsubscribe: keepSubscribed<ExecutionResult<Record<string, unknown>, unknown>>(
                (listener) => stream.subscribe(request, listener),
                ({ data = null, errors }) => sink.next(errors === undefined ? { data } : { data, errors: [...errors] }),
                requestRefresh,
              ),
            }),
          };
        },
      }),
    ],
  });
  return { client, close: () => stream.dispose() };
}
