import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that hands everything on to another one and notes what was asked for. */
export type CountingServer = {
  readonly url: string;
  /** Paths of all requests so far, in order. */
  readonly paths: readonly string[];
  readonly close: () => void;
};

/** Starts one before a server. Requests of workers pass here too, which a page's own events do not all tell. */
export async function startCountingServer(target: string): Promise<CountingServer> {
  const paths: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    paths.push(path);
    const asked = request(new URL(path, target), { headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    paths,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
