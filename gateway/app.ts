import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { FileStore } from '../media/file-store.ts';
import type { Platform } from '../schema/core/platform.ts';
import type { Config } from './config.ts';
import { buildYoga } from './graphql/yoga.ts';
import { devOutbox } from './http/dev-outbox.ts';
import { externalSignIn } from './http/external-sign-in.ts';
import { fileRoutes } from './http/files.ts';
import { healthRoutes } from './http/health.ts';
import { jsonBody } from './http/json-body.ts';
import { pageRoutes } from './http/pages.ts';
import { refuse, type HttpRefusal } from './http/refuse.ts';
import { requestIdOf, requestIds } from './http/request-id.ts';
import { authenticate, refuseCrossSite } from './http/session.ts';
import { uploadRoutes } from './http/uploads.ts';

export interface AppParts {
  readonly platform: Platform;
  readonly config: Pick<Config, 'production' | 'http' | 'map' | 'city' | 'photos' | 'recordings' | 'security'>;
  /** The embedded store, when uploads come to this process. */
  readonly uploads: FileStore | null;
  readonly pagesFolder: string;
  readonly persistedDocuments: ReadonlyMap<string, string>;
  readonly demoSignIns: readonly { readonly login: string; readonly roleZh: string; readonly roleEn: string }[];
  /** Whether the start has finished and the stop has not begun. */
  readonly isServing: () => boolean;
}

/** The whole HTTP surface. */
export function buildApp(parts: AppParts): Express {
  const { platform, config } = parts;
  const { production } = config;
  const externalSignInConfig = config.security.externalSignIn;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.http.trustedProxies);
  app.set('query parser', 'simple');
  app.use(requestIds(platform.log));
  app.use(soundHost);
  app.use(securityHeaders(parts));
  app.use(healthRoutes(platform, parts.isServing));
  app.get('/config.json', (_request, response) => {
    response.set('cache-control', 'no-cache').json({
      city: config.city.code,
      production,
      mapboxToken: config.map.mapboxToken,
      baseMap: config.map.base,
      devOutbox: !production,
      externalSignIn: externalSignInConfig === null ? null : { label: externalSignInConfig.label },
      maxPhotoBytes: config.photos.maxBytes,
      ...(production ? {} : { demoSignIns: parts.demoSignIns }),
    });
  });
  if (parts.uploads !== null) {
    const limits = { photoBytes: config.photos.maxBytes, recordingBytes: config.recordings.maxBytes };
    app.use(uploadRoutes(parts.uploads, limits));
  }
  if (externalSignInConfig !== null) app.use(externalSignIn(platform, externalSignInConfig, config.http));
  const ownOrigins = new Set([config.http.publicUrl]);
  const known = [authenticate(platform), refuseCrossSite(platform, ownOrigins)];
  const yoga = buildYoga(platform, {
    production,
    secureCookies: config.http.publicUrl.startsWith('https://'),
    persistedOnly: config.http.persistedOnly,
    persistedDocuments: parts.persistedDocuments,
  });
  app.all('/graphql', ...known, jsonBody(), (request: Request, response: Response) =>
    yoga.handle(request, response, { req: request, res: response }),
  );
  app.use(['/evidence', '/documents', '/recordings'], ...known);
  app.use(fileRoutes(platform));
  if (!production) app.use(devOutbox(platform));
  app.use(pageRoutes(parts.pagesFolder));
  app.use((request: Request, response: Response) => refuse(request, response, refusalOf(404)));
  app.use(lastResort(platform));
  return app;
}

/** Refuses a `Host` that is none: addresses are made from it further in. */
const soundHost: express.RequestHandler = (request, response, next) => {
  const { host = '' } = request.headers;
  if (host === '' || (!/[/?#@\\\s]/.test(host) && URL.canParse(`http://${host}`))) return next();
  return refuse(request, response, BAD_REQUEST);
};

function securityHeaders({ platform, config }: AppParts): express.RequestHandler {
  const mapbox = config.map.mapboxToken === null ? [] : ['https://api.mapbox.com', 'https://events.mapbox.com'];
  const tiles = [...(config.map.base?.tiles ?? []), ...(config.map.base?.overlayTiles ?? [])].flatMap((tile) =>
    tile.startsWith('/') ? [] : [new URL(tile.replace(/\{[^}]*\}/g, '0')).origin],
  );
  const uploads = platform.store.uploadOrigin === null ? [] : [platform.store.uploadOrigin];
  const secure = config.http.publicUrl.startsWith('https://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // GraphiQL (development only) is one inline script.
        scriptSrc: ["'self'", ...(config.production ? [] : ["'unsafe-inline'", "'unsafe-eval'"])],
        workerSrc: ["'self'", ...(config.production ? [] : ['blob:'])],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...tiles],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...uploads, ...mapbox, ...tiles],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

const BAD_REQUEST: HttpRefusal = { status: 400, code: 'BAD_REQUEST', messageZh: '请求不对', messageEn: 'Bad request' };
const REFUSALS: Readonly<Record<number, Omit<HttpRefusal, 'status'>>> = {
  403: { code: 'FORBIDDEN', messageZh: '不允许', messageEn: 'Not permitted' },
  404: { code: 'NOT_FOUND', messageZh: '没有这个地址', messageEn: 'No such address' },
  405: { code: 'METHOD_NOT_ALLOWED', messageZh: '这个地址不接受这种请求', messageEn: 'Method not allowed' },
  413: { code: 'REQUEST_TOO_LARGE', messageZh: '请求太大', messageEn: 'The request is too large' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', messageZh: '不接受这种内容', messageEn: 'Unsupported media type or encoding' },
};
const refusalOf = (status: number): HttpRefusal => ({ ...BAD_REQUEST, ...REFUSALS[status], status });

/** Whatever was not handled: what the client can mend in words, everything else only by its id. */
function lastResort(platform: Platform): express.ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) return refuse(request, response, refusalOf(status));
    const requestId = requestIdOf(request);
    platform.log.error({ err: error, requestId }, 'unexpected error');
    return refuse(request, response, {
      status: 500,
      code: 'INTERNAL',
      messageZh: `出了意外（编号 ${requestId.slice(0, 8)}）`,
      messageEn: `Something went wrong (ref ${requestId.slice(0, 8)})`,
    });
  };
}
