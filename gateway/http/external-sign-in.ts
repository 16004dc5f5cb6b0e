import { Router, type Request, type Response } from 'express';
import * as oidc from 'openid-client';
import { DomainError } from '../../schema/core/errors.ts';
import type { Caller, Platform } from '../../schema/core/platform.ts';
import { beginExternal, signInExternal, takeExternal } from '../../schema/identity/external.ts';
import { csrfTokenOf } from '../../schema/identity/secrets.ts';
import type { Config, ExternalSignInConfig } from '../config.ts';
import { requestIdOf } from './request-id.ts';
import { CSRF_COOKIE, readCookie, SESSION_COOKIE } from './session.ts';

/** Binds a sign-in that has begun to the browser in which it began. */
const STATE_COOKIE = 'kc_external';
const BEGIN = '/sign-in/external';
const RETURN = '/sign-in/external/return';
const TIMEOUT_S = 10;

/**
 * Sign-in of staff at an OpenID Connect provider: authorization code with PKCE, state bound to the browser, nonce in the identity.
 * Nobody becomes staff by it: it opens accounts that are there and active.
 */
export function externalSignIn(
  platform: Platform,
  config: ExternalSignInConfig,
  { publicUrl }: Pick<Config['http'], 'publicUrl'>,
): Router {
  const router = Router();
  const redirectUri = `${publicUrl}${RETURN}`;
  const secure = publicUrl.startsWith('https://');
  const cookie = { path: BEGIN, httpOnly: true, sameSite: 'lax', secure } as const;
  let provider: Promise<oidc.Configuration> | null = null;
  const discover = (): Promise<oidc.Configuration> => {
    provider ??= discoverProvider(config).catch((error: unknown) => {
      provider = null; // it may be back at the next try
      throw error;
    });
    return provider;
  };
  const callerOf = (request: Request): Caller => ({
    platform,
    actor: { kind: 'ANONYMOUS', cityCode: platform.settings.cityCode, id: 'anonymous' },
    requestId: requestIdOf(request),
  });
  /** Back to the sign-in page with a stable code; what exactly went wrong is in the log only. */
  const fail = (request: Request, response: Response, error: unknown): void => {
    const known = error instanceof DomainError;
    platform.log.warn({ err: error, requestId: requestIdOf(request) }, 'sign-in at the provider did not work');
    response.clearCookie(STATE_COOKIE, cookie);
    response.redirect(303, `/console/sign-in?external=${known ? error.code : 'EXTERNAL_FAILED'}`);
  };

  router.get(BEGIN, async (request, response) => {
    try {
      const verifier = oidc.randomPKCECodeVerifier();
      const nonce = oidc.randomNonce();
      const state = await beginExternal(callerOf(request), { verifier, nonce });
      const url = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      response.cookie(STATE_COOKIE, state, { ...cookie, maxAge: 600_000 });
      response.set('cache-control', 'no-store').redirect(303, url.href);
    } catch (error) {
      fail(request, response, error);
    }
  });

  router.get(RETURN, async (request, response) => {
    try {
      const caller = callerOf(request);
      const state = readCookie(request, STATE_COOKIE);
      // Taken before anything else is looked at: whatever comes back, this state is used up.
      const begun = state === null ? null : await takeExternal(caller, state);
      if (state === null || begun === null)
        throw new Error('No sign-in that began in this browser waits for an answer');
      const tokens = await oidc.authorizationCodeGrant(await discover(), new URL(request.originalUrl, publicUrl), {
        pkceCodeVerifier: begun.verifier,
        expectedNonce: begun.nonce,
        expectedState: state,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider sent no identity');
      const login = config.loginClaim === null ? undefined : claims[config.loginClaim];
      const person = { issuer: claims.iss, subject: claims.sub, login: typeof login === 'string' ? login : null };
      const origin = { userAgent: request.headers['user-agent'] ?? null, address: request.ip ?? null };
      const opened = await signInExternal(caller, person, origin);
      const base = { path: '/', sameSite: 'lax', secure, expires: opened.expiresAt } as const;
      response.clearCookie(STATE_COOKIE, cookie);
      response.cookie(SESSION_COOKIE, opened.token, { ...base, httpOnly: true });
      response.cookie(CSRF_COOKIE, csrfTokenOf(platform.settings.secret, opened.sessionId), base);
      response.set('cache-control', 'no-store').redirect(303, '/console');
    } catch (error) {
      fail(request, response, error);
    }
  });
  return router;
}

async function discoverProvider({ issuer, clientId, clientSecret }: ExternalSignInConfig): Promise<oidc.Configuration> {
  // In clear text only on this machine; the configuration has refused everything else.
  const execute = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
  const authentication = oidc.ClientSecretBasic(clientSecret);
  return oidc.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: TIMEOUT_S });
}
