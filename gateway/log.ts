import { pino } from 'pino';
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

/** Structured logs on standard output, one JSON line each. */
export function openLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
    serializers: { err: pino.stdSerializers.err },
  });
}
