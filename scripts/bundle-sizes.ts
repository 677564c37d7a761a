/** Prints the size of each bundle and of the whole package as it travels (gzip), and fails where one is over its budget. Run after `npm run build`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { topics } from '../content/schema.ts';

const kB = 1024;

interface Budget {
  readonly name: string;
  readonly files: (folder: string) => readonly string[];
  readonly most: number;
}

const budgets: readonly Budget[] = [
  { name: 'page script', files: () => ['reader.js'], most: 45 * kB },
  { name: 'explainer', files: () => ['explainer.js'], most: 45 * kB },
  {
    name: 'popup scripts',
    files: (folder) => [...scriptsOf(folder, 'popup.html'), largestText(folder)],
    most: 40 * kB,
  },
  {
    name: 'rare parts',
    files: rareParts,
    most: 2.5 * kB,
  },
  {
    name: 'whole package',
    files: (folder) => globSync('**/*.*', { cwd: folder }),
    most: 1024 * kB,
  },
];

let isOver = false;
for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  for (const { name, files, most } of budgets) {
    const size = files(folder).reduce((sum, file) => sum + sizeOf(join(folder, file)), 0);
    const verdict = size === 0 ? 'missing' : size > most ? 'over' : 'within';
    if (verdict !== 'within') isOver = true;
    console.log(
      `${folder}  ${name.padEnd(14)}${(size / kB).toFixed(1).padStart(8)} kB gzip  ${verdict} ${most / kB} kB`,
    );
  }
}
if (isOver) process.exitCode = 1;

function sizeOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** The scripts that a page loads when it opens, with all that they import. */
function scriptsOf(folder: string, page: string): string[] {
  const scripts = readFileSync(join(folder, page), 'utf8').matchAll(/src="\/([^"]+\.js)"/g);
  return withImports(
    folder,
    Array.from(scripts, ([, file = '']) => file),
  );
}

function withImports(folder: string, files: readonly string[]): string[] {
  const found = new Set<string>();
  const pending = [...files];
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g,
    );
    pending.push(...Array.from(imports, ([, name = '']) => `chunks/${name}`));
  }
  return [...found];
}

/** The popup is drawn with the tip texts of one topic, which it asks for by name: here the largest. */
function largestText(folder: string): string {
  const asked = scriptsOf(folder, 'popup.html').flatMap((file) =>
    Array.from(
      readFileSync(join(folder, file), 'utf8').matchAll(/import\s*\(\s*["'`]\.\/([^"'`]+\.js)/g),
      ([, name = '']) => `chunks/${name}`,
    ),
  );
  const texts = asked.filter((file) => topics.some((topic) => file.startsWith(`chunks/${topic}-`)));
  const [largest = ''] = texts.sort((a, b) => sizeOf(join(folder, b)) - sizeOf(join(folder, a)));
  return largest;
}

/** What else the popup reads before it is drawn, on the days that need it: after a time away, in a pause. */
function rareParts(folder: string): string[] {
  const always = new Set(scriptsOf(folder, 'popup.html'));
  const parts = globSync('chunks/rare-parts-*.js', { cwd: folder });
  return withImports(folder, parts).filter((file) => !always.has(file));
}
