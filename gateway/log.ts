import { pino, type DestinationStream } from 'pino';
import type { Log } from '../schema/core/platform.ts';
import type { Config } from './config.ts';

/** Keys whose values are personal data or secrets: never in a log, wherever they stand. */
const REDACTED = [
  'phone',
  'licenceNo',
  'policyNo',
  'password',
  'token',
  'pin',
  'statement',
  'recipient',
  'authorization',
  'cookie',
];

/**
 * Of an error only what was written by programmers: drivers hang the statement's values and the row in question on theirs
 * (`params`, `detail`), which are a person's name and phone.
 */
function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : typeof error };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    ...('code' in error ? { code: String(error.code) } : {}),
    message,
    stack,
    ...(cause === undefined || depth > 4 ? {} : { cause: describeError(cause, depth + 1) }),
  };
}

/**
 * Structured logs, one JSON line each.
 *
 * @param destination where the lines go; standard output unless a test reads them
 */
export function openLog(config: Pick<Config, 'logLevel'>, destination: DestinationStream = pino.destination(1)): Log {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    destination,
  );
}
