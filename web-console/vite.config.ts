import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Where `vite` (development) finds the gateway. */
const gateway = process.env['KC_PROXY'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [
    react(),
    {
      // In development the gateway's routing of the two pages is imitated; in production it serves them itself.
      name: 'two-pages',
      configureServer(server) {
        server.middlewares.use((request, _response, next) => {
          const path = request.url?.split('?')[0] ?? '/';
          if (
            request.method === 'GET' &&
            !/[.@]|^\/(src|node_modules|graphql|evidence|documents|dev|health)/.test(path)
          ) {
            request.url = path.startsWith('/console') ? '/console.html' : '/phone.html';
          }
          next();
        });
      },
    },
  ],
  // Without the alias the bundle carries a second, dead UMD copy of mapbox-gl (517 kB gz).
  resolve: { alias: [{ find: /^mapbox-gl$/, replacement: 'mapbox-gl/esm' }] },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows scripts and styles from our own origin only; data: URLs are for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    rollupOptions: { input: { phone: here('./phone.html'), console: here('./console.html') } },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/config.json', '/evidence', '/documents', '/recordings', '/dev', '/health'].map((path) => [
        path,
        gateway,
      ]),
    ),
  },
});
