import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { FileStore } from '../media/file-store.ts';
import type { Platform } from '../schema/core/platform.ts';
import type { Config } from './config.ts';
import { buildYoga } from './graphql/yoga.ts';
import { devOutbox } from './http/dev-outbox.ts';
import { fileRoutes } from './http/files.ts';
import { healthRoutes } from './http/health.ts';
import { pageRoutes } from './http/pages.ts';
import { requestIdOf, requestIds } from './http/request-id.ts';
import { authenticate, refuseCrossSite } from './http/session.ts';
import { uploadRoutes } from './http/uploads.ts';

/** Largest GraphQL request: a report with every field is under 10 kB, a signature under 100 kB. */
const MAX_BODY = '256kb';

export interface AppParts {
  readonly platform: Platform;
  readonly config: Pick<Config, 'production' | 'http' | 'map' | 'city' | 'photos'>;
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
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.http.trustedProxies);
  app.set('query parser', 'simple');
  app.use(requestIds(platform.log));
  app.use(securityHeaders(parts));
  app.use(healthRoutes(platform, parts.isServing));
  app.get('/config.json', (_request, response) => {
    response.set('cache-control', 'no-cache').json({
      city: config.city.code,
      production,
      mapboxToken: config.map.mapboxToken,
      baseMap: config.map.base,
      devOutbox: !production,
      maxPhotoBytes: config.photos.maxBytes,
      ...(production ? {} : { demoSignIns: parts.demoSignIns }),
    });
  });
  if (parts.uploads !== null) app.use(uploadRoutes(parts.uploads, config.photos.maxBytes));
  const ownOrigins = new Set([config.http.publicUrl]);
  const known = [authenticate(platform), refuseCrossSite(platform, ownOrigins)];
  const yoga = buildYoga(platform, {
    production,
    secureCookies: config.http.publicUrl.startsWith('https://'),
    persistedOnly: config.http.persistedOnly,
    persistedDocuments: parts.persistedDocuments,
  });
  app.use(
    '/graphql',
    ...known,
    express.raw({ type: () => true, limit: MAX_BODY }),
    (request: Request, response: Response) => yoga.handle(request, response, { req: request, res: response }),
  );
  app.use(['/evidence', '/documents'], ...known);
  app.use(fileRoutes(platform));
  if (!production) app.use(devOutbox(platform));
  app.use(pageRoutes(parts.pagesFolder));
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ code: 'NOT_FOUND', messageZh: '没有这个地址', messageEn: 'No such address' });
  });
  app.use(lastResort(platform));
  return app;
}

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

/** Whatever was not handled: too large a body in words, everything else only by its id. */
function lastResort(platform: Platform): express.ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    const requestId = requestIdOf(request);
    if (status >= 400 && status < 500) {
      const tooLarge = status === 413;
      const messageZh = tooLarge ? '请求太大' : '请求不对';
      const messageEn = tooLarge ? 'The request is too large' : 'Bad request';
      const code = tooLarge ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
      response
        .status(status)
        .json({ errors: [{ message: messageEn, extensions: { code, messageZh, messageEn, requestId } }] });
      return;
    }
    platform.log.error({ err: error, requestId }, 'unexpected error');
    response.status(500).json({
      errors: [
        {
          message: 'Unexpected error',
          extensions: {
            code: 'INTERNAL',
            requestId,
            messageZh: `出了意外（编号 ${requestId.slice(0, 8)}）`,
            messageEn: `Something went wrong (ref ${requestId.slice(0, 8)})`,
          },
        },
      ],
    });
  };
}
