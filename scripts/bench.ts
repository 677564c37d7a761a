/**
 * How fast pages are marked, measured side by side in one run in real browsers: the production modules run as a page
 * script, each method on a fresh page of its own, since reading a page once makes the next reading cheaper.
 *
 *   npm run bench                 five runs of each, all pages
 *   npm run bench -- --quick      fewer runs and pages
 *   npm run bench -- --json       JSON alone on standard output
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin, build } from 'vite';
import { contentModules } from '../content-modules.ts';
import { terms } from '../content/index.ts';
import { type BrowserName, type TestBrowser, browserNames, until } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { manyTerms, measuredPages, sameForms } from './bench/pages.ts';
import { type HeldReport, measureHeld } from './bench/held.ts';
import { printReport } from './bench/report.ts';
import { type Shipped, measureShipped } from './bench/shipped.ts';
import type { Measured } from './bench/in-page.ts';

const isJson = process.argv.includes('--json');
const isQuick = process.argv.includes('--quick');
const root = join(import.meta.dirname, '..');

/** One method on one page: what each fresh page said. */
export interface Row {
  readonly page: string;
  readonly method: string;
  readonly raw: readonly Measured[];
}
export interface BrowserReport {
  readonly name: BrowserName;
  readonly version: string;
  readonly rows: readonly Row[];
  readonly shipped: Shipped;
  /** `null` where the browser does not tell what is held. */
  readonly held: HeldReport | null;
}

const pages = measuredPages(isQuick);
const server = await servePages(Object.fromEntries(pages.map(({ path, html }) => [path, html])));
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const reports: BrowserReport[] = [];
try {
  for (const name of browserNames) reports.push(await measureIn(name));
} finally {
  await server.close();
  rmSync(work, { recursive: true });
}
const script = readFileSync(join(root, builtExtension.chromium, 'reader.js'));
printReport(reports, { script: script.length, gzip: gzipSync(script, { level: 9 }).length }, isJson);

async function measureIn(name: BrowserName): Promise<BrowserReport> {
  const rows: Row[] = [];
  let version = '';
  for (const termCount of isQuick ? [null] : [null, ...manyTerms]) {
    const browser = await launchWith(name, termCount);
    version = browser.version;
    for (const { path, label, methods } of pages.filter((page) => page.termCount === termCount)) {
      for (const { method, runs } of methods) {
        const raw: Measured[] = [];
        for (let run = 0; run < runs; run++) raw.push(await measure(browser, `${path}?bench=${method}`));
        rows.push({ page: label, method, raw });
        if (!isJson) console.log(`  ${name}  ${label}  ${method}`);
      }
    }
    await browser.close();
  }
  const [article, other] = ['/article-1mb.html', '/off-topic-1mb.html'].map((path) => server.origin + path);
  const addresses = { onTopic: article ?? '', offTopic: other ?? '' };
  const shipped = await measureShipped(name, root, join(work, `${name}-shipped`), addresses, isQuick ? 3 : 5);
  const held =
    name === 'chromium'
      ? await measureHeld(join(root, builtExtension.chromium), addresses.onTopic, isQuick ? 2 : 10)
      : null;
  return { name, version, rows, shipped, held };
}

async function measure(browser: TestBrowser, address: string): Promise<Measured> {
  const page = await browser.open(`${server.origin}${address}`);
  const json = await until(
    `the measurement of ${address}`,
    // A page that is held answers nobody: in Firefox mark.js holds its page longer than the driver waits for an answer.
    () => page.evaluate(() => document.documentElement.dataset['measured'] ?? null).catch(() => null),
    600_000,
  );
  await page.close();
  return JSON.parse(json) as Measured;
}

/** The built extension with the benchmark in the place of its page script, over our glossary or over a made-up one. */
async function launchWith(name: BrowserName, termCount: number | null): Promise<TestBrowser> {
  const extension = join(work, `${name}-${termCount ?? 'ours'}`);
  cpSync(join(root, builtExtension[name]), extension, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      benchModules(),
      await contentModules(join(root, 'content'), termCount === null ? terms : sameForms.termsOf(termCount)),
    ],
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
  return launchBrowser[name]({ extension });
}

function benchModules(): Plugin {
  return {
    name: 'bench-modules',
    resolveId: (source) => (source === 'virtual:bench-forms' ? `\0${source}` : undefined),
    load: (id) =>
      id === '\0virtual:bench-forms' ? `export default ${JSON.stringify(sameForms.forms)};` : undefined,
  };
}
