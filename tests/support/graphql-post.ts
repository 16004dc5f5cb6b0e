export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Posts a body to the GraphQL endpoint: an object as JSON, a text or bytes as they are. */
export async function postGraphql(
  origin: string,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return readAnswer(response);
}

export async function getGraphql(origin: string, query: Readonly<Record<string, string>>): Promise<GraphqlAnswer> {
  const response = await fetch(`${origin}/graphql?${new URLSearchParams(query).toString()}`, {
    headers: { accept: 'application/graphql-response+json' },
  });
  return readAnswer(response);
}

async function readAnswer(response: Response): Promise<GraphqlAnswer> {
  const text = await response.text();
  const parsed: { data?: unknown; errors?: GraphqlAnswer['errors'] } = text.startsWith('{') ? JSON.parse(text) : {};
  const { status, headers } = response;
  return { status, headers, text, data: parsed.data ?? null, errors: parsed.errors ?? [] };
}

/** The codes of an answer's errors. */
export const codesOf = ({ errors }: GraphqlAnswer): unknown[] => errors.map(({ extensions }) => extensions?.['code']);
