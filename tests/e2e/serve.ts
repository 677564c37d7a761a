/** A web server on this machine for the pages of tests/pages, with an index of them at `/`; it remembers every request. */
import { globSync, readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PageServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** Paths asked for so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const pages = join(import.meta.dirname, '../pages');

/** Headers that make a page what its name says. */
const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  },
};

/** Everything else is HTML. */
const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
};

/** @param generated pages made up by a test, by path */
export async function servePages(generated: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push(path);
    const body = generated[path] ?? (path === '/' ? pageIndex() : readPage(path));
    response.writeHead(body === null ? 404 : 200, {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8',
      ...headers[path],
    });
    response.end(body ?? 'Not found');
  });
  await listen(server);
  return {
    origin: `http://localhost:${portOf(server)}`,
    requests,
    close: () => shut(server),
  };
}

/** @param others addresses to list first, with what is there */
export function pageIndex(others: Readonly<Record<string, string>> = {}): string {
  const listed = globSync('*.html', { cwd: pages })
    .sort()
    .map((file) => [file, titleOf(readFileSync(join(pages, file), 'utf8'))] as const);
  const links = [...Object.entries(others), ...listed].map(
    ([href, title]) => `<li><a href="${href}">${title}</a></li>`,
  );
  return `<!doctype html><html lang="en"><title>Demo pages</title><h1>Demo pages</h1><ul>${links.join('\n')}</ul></html>`;
}

const titleOf = (html: string): string => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? 'Without a title';

export async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port; // it listens on a port, not a pipe

export async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://localhost').pathname;

function readPage(path: string): string | Buffer | null {
  if (path === '/favicon.ico') return '';
  if (path === '/preact.mjs') return readFileSync(fileURLToPath(import.meta.resolve('preact')));
  try {
    return readFileSync(join(pages, normalize(path)));
  } catch {
    return null;
  }
}
