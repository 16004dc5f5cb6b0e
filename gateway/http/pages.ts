import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** The built pages: phone pages at the root, the console under `/console`. Hashed assets are kept for a year, pages are not. */
export function pageRoutes(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      redirect: false,
      fallthrough: false,
    }),
  );
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  const page =
    (name: string): express.RequestHandler =>
    (_request, response, next) => {
      const file = join(folder, name);
      if (!existsSync(file)) return next();
      // Links carry tokens: no search engine and no other site may learn of them.
      response.set({ 'cache-control': 'no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
      return response.sendFile(file);
    };
  router.get(/^\/console(\/.*)?$/, page('console.html'));
  router.get(['/', '/report', '/join', '/help', /^\/(report|case|j|cases|me)(\/.*)?$/], page('phone.html'));
  return router;
}
