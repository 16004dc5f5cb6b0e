import { randomUUID } from 'node:crypto';
import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import type { SignedInActor } from '../../../schema/core/actor.ts';
import type { Database } from '../../../schema/core/database.ts';
import type { JobDefinition } from '../../../schema/core/jobs.ts';
import type { Platform } from '../../../schema/core/platform.ts';
import type { RequestContext } from '../../../schema/core/request-context.ts';
import { resolveSession } from '../../../schema/identity/service.ts';
import { schema } from '../../../schema/index.ts';
import { JOBS } from '../../../schema/jobs.ts';
import type { Client } from '../../support/client.ts';

/** A job that a command queued and nobody has run yet. */
interface QueuedJob {
  readonly job: JobDefinition<object>;
  readonly payload: object;
}

/** `OK`, or the code of the refusal with its words; `ERROR …` for what nobody planned. */
export interface Told {
  readonly code: string;
  readonly messageZh?: string;
  readonly messageEn?: string;
}

/** One story's own world: the product over an inner database, with its clock and its queue in the story's hands. */
export interface Stage {
  readonly platform: Platform;
  /** Runs everything that commands have queued, as the workers would. */
  work(): Promise<void>;
  advance(ms: number): void;
  /** Runs a mutation as somebody. */
  act(actor: SignedInActor, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Told>;
}

/** Who a signed-in client is, for acting without HTTP. */
export async function actorOf(db: Database, client: Client): Promise<SignedInActor> {
  const found = client.token === null ? null : await resolveSession(db, client.token, new Date());
  if (found === null) throw new Error('Expected a signed-in client');
  return found.actor;
}

const documents = new Map<string, DocumentNode>();
/** Only how it ended matters here. */
function documentOf(mutation: string): DocumentNode {
  const made =
    documents.get(mutation) ??
    parse(`mutation Act($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
      answer: ${mutation}(input: $input) { __typename ... on Refusal { code messageZh messageEn } } }`);
  documents.set(mutation, made);
  return made;
}

export function openStage(base: Platform, db: Database): Stage {
  const waiting: QueuedJob[] = [];
  let shift = 0;
  const platform: Platform = {
    ...base,
    db,
    now: () => new Date(Date.now() + shift),
    bus: { ...base.bus, publish: () => undefined },
    jobs: {
      enqueue(_tx, job, payload) {
        const known = JOBS.find(({ name }) => name === job.name);
        if (known === undefined) return Promise.reject(new Error(`Unknown job ${job.name}`));
        waiting.push({ job: known, payload });
        return Promise.resolve();
      },
      wake: () => undefined,
    },
  };
  return {
    platform,
    advance: (ms) => void (shift += ms),
    async work() {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await next.job.handle(platform, next.payload);
      }
    },
    async act(actor, mutation, input) {
      const before = waiting.length;
      const memory = new Map<object, unknown>();
      const context: RequestContext = {
        platform,
        actor,
        requestId: randomUUID(),
        session: null,
        lockedSession: null,
        address: null,
        userAgent: null,
        setSessionCookie: () => undefined,
        changes: () => {
          throw new Error('No subscriptions here');
        },
        once<Value>(key: object, make: () => Value): Value {
          if (!memory.has(key)) memory.set(key, make());
          return memory.get(key) as Value;
        },
      };
      const result = (await execute({
        schema,
        document: documentOf(mutation),
        variableValues: { input: { idempotencyKey: randomUUID(), ...input } },
        contextValue: context,
      })) as ExecutionResult<{ answer: { __typename: string } & Partial<Told> }>;
      const [error] = result.errors ?? [];
      const refused = error === undefined ? result.data?.answer : (error.originalError as Partial<Told> | undefined);
      const code = refused?.code ?? (error === undefined ? 'OK' : `ERROR ${error.message}`);
      if (code !== 'OK') waiting.length = before; // refused: what it queued was rolled back with it
      return { ...refused, code };
    },
  };
}
