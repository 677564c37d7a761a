/** `npm run dev` builds, opens its browser, and serves what it says it serves. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { browsersHere } from './with-browser.ts';

describe.each(browsersHere)('in %s', (name) => {
  test('the index of the demo pages leads to the gallery', async () => {
    const dev = spawn(process.execPath, ['scripts/dev.ts', name, '--headless'], {
      // A group of its own: its browser ends with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // WXT says less in a test.
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, TEST: undefined },
    });
    try {
      const [pages, gallery] = await new Promise<string[]>((resolve, reject) => {
        let said = '';
        for (const stream of [dev.stdout, dev.stderr])
          createInterface(stream).on('line', (line) => {
            said += `${line}\n`;
            const ready = /Demo pages: (\S+) {2}Gallery: (\S+)/.exec(line);
            if (ready && said.includes('Opened browser')) resolve(ready.slice(1));
          });
        dev.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said.slice(-2000)}`)));
      });
      const index = await (await fetch(pages ?? '')).text();
      expect(index).toContain(gallery);
      expect(index).toContain('article.html');
      expect(await (await fetch(gallery ?? '')).text()).toContain('Components in every state');
    } finally {
      if (dev.pid !== undefined && dev.exitCode === null) process.kill(-dev.pid);
    }
  }, 60_000);
});
