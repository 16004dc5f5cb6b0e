import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { DomainError, InvalidInputRefusal } from '../../schema/core/errors.ts';
import type { Platform } from '../../schema/core/platform.ts';
import { schema } from '../../schema/index.ts';
import { limitPlugins } from './limits.ts';
import { requestContext } from './context.ts';
import { currentRequestId } from '../http/request-id.ts';

interface ServerContext {
  req: Request;
  res: Response;
}

export interface YogaOptions {
  readonly production: boolean;
  readonly secureCookies: boolean;
  /** Answer only operations of our own pages. */
  readonly persistedOnly: boolean;
  /** Documents of our own pages by SHA-256. */
  readonly persistedDocuments: ReadonlyMap<string, string>;
}

/** Names that a guess had not hit. Our own pages never guess, and others shall not learn the schema by guessing. */
const SUGGESTION = /\s*Did you mean [^?]*\?/g;
function withoutSuggestion(error: GraphQLError): GraphQLError {
  error.message = error.message.replace(SUGGESTION, '');
  return error;
}
const hideSuggestions: Plugin = {
  onValidate() {
    return ({ valid, result, setResult }) => {
      if (!valid) setResult((result as readonly GraphQLError[]).map(withoutSuggestion));
    };
  },
};

/** What a user can know of an error: refusals and permissions in words, everything else only by its request id. */
function maskError(platform: Platform, error: unknown, requestId: string): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DomainError) {
    const { code, messageZh, messageEn } = original;
    return new GraphQLError(messageEn, {
      ...positionOf(error),
      extensions: {
        code,
        messageZh,
        messageEn,
        ...(original instanceof InvalidInputRefusal ? { fields: original.fields } : {}),
      },
    });
  }
  // Thrown by GraphQL itself or by a scalar: about the document, safe to tell.
  if (
    error instanceof GraphQLError &&
    (original === undefined || original === null || original instanceof GraphQLError)
  ) {
    if (platform.settings.production) withoutSuggestion(error);
    return error;
  }
  platform.log.error({ err: original, requestId }, 'unexpected error in a resolver');
  return new GraphQLError('Unexpected error', {
    ...positionOf(error),
    extensions: {
      code: 'INTERNAL',
      requestId,
      messageZh: `出了意外，请稍后再试（编号 ${requestId.slice(0, 8)}）`,
      messageEn: `Something went wrong (ref ${requestId.slice(0, 8)})`,
    },
  });
}

const positionOf = (error: unknown) =>
  error instanceof GraphQLError
    ? {
        nodes: error.nodes ?? null,
        path: error.path ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
      }
    : {};

/** Stops documents that run too long; the statements they wait for have their own limit. */
const EXECUTION_MS = 20_000;
const executionTimeout: Plugin = {
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(
          () =>
            resolve({
              errors: [
                new GraphQLError('The answer took too long', {
                  extensions: { code: 'TIMEOUT', messageZh: '处理超时，请重试', messageEn: 'Timed out, try again' },
                }),
              ],
            }),
          EXECUTION_MS,
        );
      });
      try {
        return await Promise.race([executeFn(args), late]);
      } finally {
        clearTimeout(timer);
      }
    });
  },
};

const badRequest = (code: string, message: string) => () =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** The GraphQL endpoint: the schema, hardened. */
export function buildYoga(platform: Platform, options: YogaOptions): YogaServerInstance<ServerContext, object> {
  const { production } = options;
  return createYoga<ServerContext, object>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    ...(production
      ? { graphiql: false }
      : { graphiql: { title: '事故快处 GraphQL', credentials: 'same-origin' }, renderGraphiQL }),
    context: ({ req, res }) => requestContext(platform, req, res, options.secureCookies),
    maskedErrors: {
      maskError: (error) => maskError(platform, error, currentRequestId()),
    },
    logging: false,
    plugins: [
      ...limitPlugins({ introspection: !production }),
      ...(production ? [useDisableIntrospection(), hideSuggestions] : []),
      usePersistedOperations({
        allowArbitraryOperations: !options.persistedOnly,
        getPersistedOperation: (hash) => options.persistedDocuments.get(hash) ?? null,
        customErrors: {
          keyNotFound: badRequest('QUERY_REQUIRED', 'Send a query, or the SHA-256 of a persisted one'),
          notFound: badRequest('PERSISTED_QUERY_NOT_FOUND', 'No persisted document has this SHA-256'),
          persistedQueryOnly: badRequest('PERSISTED_QUERY_ONLY', 'Only persisted documents are answered'),
        },
      }),
      executionTimeout,
    ],
  });
}
