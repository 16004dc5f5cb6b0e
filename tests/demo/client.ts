import { createHash, randomUUID } from 'node:crypto';

/** A step of the demo did not go as it has to; the message says which and how. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure';
}

interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One person with a bearer token, or nobody yet. */
export class Client {
  readonly origin: string;
  readonly who: string;
  #token: string | null = null;

  constructor(origin: string, who: string) {
    this.origin = origin;
    this.who = who;
  }

  signedInWith(token: string | null | undefined): void {
    if (!token) throw new DemoFailure(`${this.who}: expected a bearer token with the session but received none`);
    this.#token = token;
  }

  get headers(): Record<string, string> {
    return this.#token === null ? {} : { authorization: `Bearer ${this.#token}` };
  }

  /** The data of one operation. @throws DemoFailure when the server answers with errors */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await reach(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    let answer: GraphQLAnswer;
    try {
      answer = JSON.parse(text) as GraphQLAnswer;
    } catch {
      throw new DemoFailure(
        `${this.who}: /graphql answered ${response.status} with something that is not JSON: ${text.slice(0, 200)}`,
      );
    }
    if (answer.errors !== undefined || !answer.data) {
      const told = answer.errors
        ?.map(({ message, extensions }) => `${extensions?.code ?? 'no code'}: ${message}`)
        .join('; ');
      throw new DemoFailure(
        `${this.who}: /graphql answered ${response.status} with errors: ${told ?? text.slice(0, 200)}`,
      );
    }
    return answer.data as Data;
  }

  /**
   * Gives a command with a new idempotency key.
   *
   * @param selection fields of the successful answer's type, which is `type`
   * @throws DemoFailure with the refusal's code and texts
   */
  async command<Answer>(
    name: string,
    input: Record<string, unknown>,
    type: string,
    selection: string,
  ): Promise<Answer> {
    const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const { answer } = await this.ask<{
      answer: Answer & { __typename: string; code?: string; messageZh?: string; messageEn?: string };
    }>(
      `mutation ($input: ${inputType}) { answer: ${name}(input: $input) { __typename ... on ${type} { ${selection} } ... on Refusal { code messageZh messageEn } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    if (answer.__typename !== type) {
      throw new DemoFailure(
        `${this.who}: ${name} was refused: ${answer.code ?? answer.__typename}: ${answer.messageZh ?? ''} / ${answer.messageEn ?? ''}`,
      );
    }
    return answer;
  }

  /** Downloads a file of the platform with this person's rights. */
  async download(path: string): Promise<{ bytes: Buffer; contentType: string }> {
    const response = await reach(new URL(path, this.origin), { headers: this.headers });
    if (!response.ok) throw new DemoFailure(`${this.who}: ${path} answered ${response.status}`);
    return {
      bytes: Buffer.from(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? '',
    };
  }
}

/** `fetch` whose failure says what could not be reached. */
export async function reach(url: string | URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(60_000), ...init });
  } catch (cause) {
    const { origin } = new URL(url);
    throw new DemoFailure(
      `${origin} 连不上，服务在运行吗？ / ${origin} cannot be reached: is the platform running there? (${String(cause)})`,
      { cause },
    );
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Asks again and again until there is an answer.
 *
 * @param what named in the failure when `limitMs` have passed
 */
export async function until<Found>(what: string, limitMs: number, ask: () => Promise<Found | null>): Promise<Found> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    if (Date.now() > end) throw new DemoFailure(`Waited ${limitMs / 1000} s for ${what} in vain`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
