/**
 * Whether a page can tell that we were there: every page is visited with the built extension and without any, in both
 * browsers, and what its own scripts can see is compared, but for the highlight registry, and the host of an open card.
 *
 *   npm run harmless                    all pages: third-party documents, demo pages, 1,000 generated ones
 *   npm run harmless -- --quick         fewer of them
 *   npm run harmless -- --json          JSON alone on standard output
 *   npm run harmless -- --plant         with a script that adds an attribute: has to be found, and exit with 1
 *   npm run harmless -- --plant=NAME    with another one of scripts/harmless/plants.ts; `all` for one after the other
 *   npm run harmless -- --page=42,7     these generated pages alone
 *   npm run harmless -- --all           every difference, and not the first one alone
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, browserNames } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import { servePages } from '../tests/e2e/serve.ts';
import { type Difference, firstDifference } from './harmless/compare.ts';
import {
  type PageSet,
  type VisitedPage,
  areDocumentsThere,
  notVisited,
  pagesToVisit,
} from './harmless/pages.ts';
import { type PlantName, plant, plantNames } from './harmless/plants.ts';
import { visit } from './harmless/visit.ts';

interface Found extends Difference {
  readonly browser: BrowserName;
  readonly path: string;
  readonly when: 'at rest' | 'after use';
}

interface Row {
  readonly browser: BrowserName;
  readonly set: PageSet;
  pages: number;
  marks: number;
  /** Pages that were not the same with us as without. */
  different: number;
  /** Pages that were different at the first visit, and not at a longer one. */
  seenOnce: number;
}

const options = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
const isJson = options.includes('--json');
const isQuick = options.includes('--quick');
const onlyPages = valueOf('page')?.split(',') ?? [];
const planted = options.includes('--plant') ? 'attribute' : valueOf('plant');
const plantsToTry: readonly PlantName[] =
  planted === 'all' ? plantNames : plantNames.filter((name) => name === planted);
if (planted !== undefined && plantsToTry.length === 0)
  throw new Error(`No plant "${planted}". There are: ${plantNames.join(', ')}, all.`);

/** A page that shows the difference is shown before the run ends; with a planted fault a few pages are enough. */
const generatedCount = planted !== undefined ? 12 : isQuick ? 50 : 1000;
/** For the watcher to have settled and read, and for a card to have gone, ms. */
const restMs = 140;
const say = (text: string): void => void (isJson || console.log(text));
const { pages: allPages, files } = pagesToVisit(
  Math.max(generatedCount, ...onlyPages.map(Number)),
  isQuick ? 2 : Infinity,
);
const pages = allPages.filter(({ set, path }) =>
  onlyPages.length > 0
    ? onlyPages.some((number) => path === `/generated/${number}.html`)
    : planted === undefined || set === 'generated',
);
if (!areDocumentsThere())
  say('The third-party documents (../shared/evalsets/html) are not there, so they are left out.');
if (pages.some(({ set }) => set === 'demo'))
  say(`Not visited: ${notVisited}, which breaks what a visit is made of.`);

const root = join(import.meta.dirname, '..');
const server = await servePages(files);
const work = mkdtempSync(join(tmpdir(), 'harmless-'));
try {
  if (plantsToTry.length > 0) await tryPlants();
  else {
    const began = performance.now();
    const rows: Row[] = [];
    let first: Found | null = null;
    for (const name of browserNames) {
      const found = await compareIn(name, join(root, builtExtension[name]), rows);
      first ??= found;
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    if (isJson) console.log(JSON.stringify({ rows, first, seconds }, null, 2));
    else printTable(rows, first, seconds);
    if (first) process.exitCode = 1;
  }
} finally {
  await server.close();
  rmSync(work, { recursive: true });
}

/** Visits all pages in two browsers side by side, one of them without us. Returns the first difference. */
async function compareIn(
  name: BrowserName,
  extension: string,
  rows: Row[],
  isFirstEnough = false,
): Promise<Found | null> {
  const [withUs, without] = await Promise.all([
    launchBrowser[name]({ extension }),
    launchBrowser[name]({ extension: null }),
  ]);
  const [tab, bareTab] = await Promise.all([
    withUs.open(`${server.origin}/blank.html`),
    without.open(`${server.origin}/blank.html`),
  ]);
  let first: Found | null = null;
  const look = async ({ path, isMarked }: VisitedPage, restMs: number): Promise<[number, Found | null]> => {
    const address = `${server.origin}${path}`;
    const [ours, bare] = await Promise.all([
      visit(tab, address, { isMarked, hasExtension: true, restMs }),
      visit(bareTab, address, { isMarked, hasExtension: false, restMs }),
    ]);
    const found = (when: Found['when'], difference: Difference | null): Found | null =>
      difference && { ...difference, browser: name, path, when };
    const unmarked = { part: 'marks', line: 1, without: 'some to be painted', with: 'none is' };
    return [
      ours.marks,
      found('at rest', firstDifference(bare.atRest, ours.atRest)) ??
        found('after use', firstDifference(bare.afterUse, ours.afterUse)) ??
        found('at rest', isMarked && ours.marks === 0 ? unmarked : null),
    ];
  };
  for (const page of pages) {
    let row = rows.find((each) => each.browser === name && each.set === page.set);
    if (!row)
      rows.push((row = { browser: name, set: page.set, pages: 0, marks: 0, different: 0, seenOnce: 0 }));
    const [marks, difference] = await look(page, restMs);
    row.pages++;
    row.marks += marks;
    if (!difference) continue;
    // A busy machine is late with scrolling, whoever is there. What we do to a page, we do each time.
    const [, again] = await look(page, 10 * restMs);
    if (again) row.different++;
    else row.seenOnce++;
    if (options.includes('--all'))
      say(`${again ? 'Different' : 'Seen once'}: ${inWords(again ?? difference)}`);
    first ??= again;
    if (first && isFirstEnough) break;
  }
  await Promise.all([withUs.close(), without.close()]);
  return first;
}

async function tryPlants(): Promise<void> {
  const missed: string[] = [];
  const found: Found[] = [];
  for (const browser of browserNames)
    for (const name of plantsToTry) {
      const folder = plant(name, join(root, builtExtension[browser]), join(work, `${browser}-${name}`));
      const first = await compareIn(browser, folder, [], true);
      if (first) found.push(first);
      else missed.push(`${name} in ${browser}`);
      say(first ? `Planted ${name}: ${inWords(first)}` : `Planted ${name} in ${browser}: NOT FOUND`);
    }
  if (isJson) console.log(JSON.stringify({ found, missed }, null, 2));
  // A fault was planted, so the run fails as it would with a fault of ours; none found would be worse.
  process.exitCode = missed.length > 0 ? 2 : 1;
}

function printTable(rows: readonly Row[], first: Found | null, seconds: number): void {
  console.log('browser    pages       visited   marks  different  seen once');
  for (const { browser, set, pages: count, marks, different, seenOnce } of rows)
    console.log(
      `${browser.padEnd(11)}${set.padEnd(10)}${cell(count, 9)}${cell(marks, 8)}${cell(different, 11)}${cell(seenOnce, 11)}`,
    );
  console.log(first ? `\nFirst difference: ${inWords(first)}` : '\nNo page is different with us.');
  console.log(`${seconds} s`);
}

function inWords({ browser, path, when, part, line, without, with: withUs }: Found): string {
  return `${path} in ${browser}, ${when}, ${part}, line ${line}\n  without: ${without}\n  with:    ${withUs}`;
}

function cell(value: number, width: number): string {
  return String(value).padStart(width);
}
