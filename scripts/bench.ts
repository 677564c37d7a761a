/**
 * How fast pages are marked, measured side by side in one run in real browsers: the production modules run as a page
 * script on a generated article of 1 MB, each run on a fresh page.
 *
 *   npm run bench                 five runs a browser
 *   npm run bench -- --quick      three
 *   npm run bench -- --json       JSON alone on standard output
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { contentModules } from '../content-modules.ts';
import { terms } from '../content/index.ts';
import { type BrowserName, browserNames, until } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { makeArticle } from './bench/article.ts';
import type { Measured } from './bench/in-page.ts';

const isJson = process.argv.includes('--json');
const runs = process.argv.includes('--quick') ? 3 : 5;
const root = join(import.meta.dirname, '..');

const article = makeArticle(
  5000,
  terms.flatMap(({ plain }) => plain.slice(0, 3)),
);
const server = await servePages({ '/article-1mb.html': article.html });
const work = mkdtempSync(join(tmpdir(), 'bench-'));

const results: Partial<Record<BrowserName, { version: string; raw: Measured[] }>> = {};
for (const name of browserNames) results[name] = await measureIn(name);
await server.close();
rmSync(work, { recursive: true });
report();

async function measureIn(name: BrowserName): Promise<{ version: string; raw: Measured[] }> {
  const extension = join(work, name);
  const built = join(root, builtExtension[name]);
  if (!readdirSync(built).includes('reader.js')) throw new Error(`Nothing is built in ${built}`);
  cpSync(built, extension, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [contentModules()],
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'scripts/bench/in-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'reader.js',
      },
    },
  });
  const browser = await launchBrowser[name]({ extension });
  const raw: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.open(`${server.origin}/article-1mb.html`);
    const json = await until('the measurement', () =>
      page.evaluate(() => document.documentElement.dataset['measured'] ?? null),
    );
    raw.push(JSON.parse(json) as Measured);
    await page.close();
  }
  await browser.close();
  return { version: browser.version, raw };
}

function report(): void {
  const byBrowser = Object.entries(results).map(([name, { version, raw }]) => {
    const middle = (key: keyof Measured): number => median(raw.map((run) => run[key]));
    const counts = new Set(raw.map(({ matches }) => matches));
    if (counts.size !== 1)
      throw new Error(
        `${name}: runs on one page found different numbers of matches: ${[...counts].join(', ')}`,
      );
    return {
      name,
      version,
      raw,
      ratios: {
        scanToBareRead: middle('scan') / middle('bareRead'),
        mutation: middle('mutationMarked') / middle('mutationBare'),
      },
    };
  });
  if (isJson) {
    const ratio = (key: 'scanToBareRead' | 'mutation'): Record<string, number> =>
      Object.fromEntries(byBrowser.map(({ name, ratios }) => [name, ratios[key]]));
    const output = {
      characters: article.length,
      browsers: byBrowser,
      ratios: { scanToBareRead: ratio('scanToBareRead'), mutation: ratio('mutation') },
    };
    console.log(JSON.stringify(output, null, 2));
    return;
  }
  console.log(
    `Article: ${article.length} characters, ${terms.length} terms; medians of ${runs} fresh pages, ms\n`,
  );
  for (const { version, raw, ratios } of byBrowser) {
    console.log(version);
    for (const key of Object.keys(raw[0] ?? {}) as (keyof Measured)[]) {
      const values = raw.map((run) => run[key]);
      console.log(
        `  ${key.padEnd(16)}${median(values).toFixed(2).padStart(9)}   ${values.map((value) => value.toFixed(2)).join('  ')}`,
      );
    }
    console.log(
      `  scan to bare read ${ratios.scanToBareRead.toFixed(2)}, mutation with marks to without ${ratios.mutation.toFixed(2)}\n`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
