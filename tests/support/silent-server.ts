import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface TestServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A server that takes every connection and never says a word: what a frozen machine or a dropped packet looks like. */
export async function openSilentServer(): Promise<TestServer> {
  return open((socket) => socket.resume());
}

/** A port on which nobody listens. */
export async function unusedPort(): Promise<number> {
  const server = await openSilentServer();
  await server.close();
  return server.port;
}

export interface TestProxy extends TestServer {
  /** Cuts every connection and takes no new one, as when the server behind is killed. */
  cut(): Promise<void>;
  /** Lets no byte through any more, without closing anything. */
  freeze(): void;
  /** Takes connections again on the same port. */
  restore(): Promise<void>;
}

/** Stands between a client and a real server, so that a test can take the network away. */
export async function openProxy(target: { readonly host: string; readonly port: number }): Promise<TestProxy> {
  let frozen = false;
  const accept = (client: Socket) => {
    const server = connect(target);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('data', (bytes) => {
        if (!frozen) to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  };
  let server = await open(accept);
  const { port } = server;
  return {
    port,
    cut: () => server.close(),
    freeze: () => {
      frozen = true;
    },
    async restore() {
      frozen = false;
      server = await open(accept, port);
    },
    close: () => server.close(),
  };
}

async function open(accept: (socket: Socket) => void, port = 0): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    accept(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP address');
  return {
    port: address.port,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
