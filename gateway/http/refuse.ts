import type { Request, Response } from 'express';
import { requestIdOf } from './request-id.ts';

export interface HttpRefusal {
  readonly status: number;
  /** Stable, such as `REQUEST_TOO_LARGE`. */
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** Answers with a refusal in both languages: in GraphQL's form at the GraphQL endpoint, flat everywhere else. */
export function refuse(request: Request, response: Response, refusal: HttpRefusal): void {
  const { status, code, messageZh, messageEn } = refusal;
  const told = { code, messageZh, messageEn, requestId: requestIdOf(request) };
  const graphql = /^\/graphql\/?(?:\?|$)/i.test(request.originalUrl);
  response.status(status).json(graphql ? { errors: [{ message: messageEn, extensions: told }] } : told);
}
