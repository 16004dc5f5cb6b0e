import { useEffect } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import { onRefresh } from './refresh.ts';

export interface LiveQuery<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** Nothing to show yet. */
  readonly loading: boolean;
  /** Old data is shown while newer is on its way. */
  readonly updating: boolean;
  readonly refetch: () => void;
}

/** A query that is shown from the cache at once, checked with the server, and fetched again whenever lists must be. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): LiveQuery<Data> {
  const [result, execute] = useQuery<Data>({
    query,
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (pause) return undefined;
    return onRefresh(() => execute({ requestPolicy: 'network-only' }));
  }, [execute, pause]);
  return {
    data: result.data,
    error: result.error,
    loading: result.data === undefined && result.error === undefined && !pause,
    updating: result.data !== undefined && (result.fetching || result.stale),
    refetch: () => execute({ requestPolicy: 'network-only' }),
  };
}
