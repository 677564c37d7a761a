/** The gallery on a development server of its own, which reloads it on save. Nothing of it is ever built. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

export interface GalleryServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveGallery(): Promise<GalleryServer> {
  const page = 'tests/gallery/index.html';
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    plugins: [preact()],
    optimizeDeps: { entries: [page] },
    logLevel: 'warn',
    // A free port.
    server: { port: 0 },
  });
  await server.listen();
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return { url: `${origin}${page}`, close: () => server.close() };
}
