import http from 'node:http';
import https from 'node:https';

/**
 * Requests that are given up when nothing moves for `silenceMs`: while connecting, while waiting for the answer, and in the middle of
 * a body. The S3 client itself would wait for ever.
 */
export function impatientTransport(secure: boolean, silenceMs: number): Pick<typeof http, 'request'> {
  const agent = secure ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
  const send = secure ? https.request : http.request;
  const request = (options: http.RequestOptions, onResponse?: (response: http.IncomingMessage) => void) => {
    const outgoing = send({ ...options, agent, timeout: silenceMs }, onResponse);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`Nothing came for ${silenceMs} ms`)));
    return outgoing;
  };
  return { request: request as typeof http.request };
}
