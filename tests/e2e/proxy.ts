/** A proxy that answers for the test pages, refuses everything else, and writes all of it down. */
import { createServer, request as forward } from 'node:http';
import { listen, portOf, shut } from './serve.ts';

export interface LoggingProxy {
  /** `host:port` */
  readonly address: string;
  /** Addresses asked for that are not the test pages' own: a URL, or `host:port` of an encrypted connection. */
  readonly foreign: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param origin of the test pages, the only address that is served */
export async function startProxy(origin: string): Promise<LoggingProxy> {
  const foreign: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith(`${origin}/`)) {
      foreign.push(url);
      response.writeHead(502).end();
      return;
    }
    forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  server.on('connect', (request, socket) => {
    foreign.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await listen(server);
  return { address: `127.0.0.1:${portOf(server)}`, foreign, close: () => shut(server) };
}
