import type { RequestListener, Server } from 'node:http';
import { type FileStore, UploadTooLargeError } from '../../media/file-store.ts';

/** The smallest server around `FileStore.verifyUpload` and `receive`; the gateway's own route is tested with the gateway. */
export function serveUploads(store: FileStore, maxBytes: number): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = url.pathname.replace('/store/', '');
    const permitted = request.method === 'PUT' && store.verifyUpload(key, Object.fromEntries(url.searchParams));
    const answer = (status: number) => response.writeHead(status, { connection: 'close' }).end();
    if (!permitted) answer(403);
    else {
      store.receive(key, request, maxBytes).then(
        () => answer(204),
        (error: unknown) => answer(error instanceof UploadTooLargeError ? 413 : 503),
      );
    }
  };
}

export function originOfUploads(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP address');
  return `http://127.0.0.1:${address.port}`;
}
