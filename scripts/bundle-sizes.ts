/** Prints the size of each bundle and of the whole package as it travels (gzip), and fails where one is over its budget. Run after `npm run build`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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
    files: (folder) => scriptsOf(folder, 'popup.html'),
    most: 40 * kB,
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

/**
 * The scripts that a page loads when it opens, with all that they import. Of parts that are loaded when they are needed, one
 * at a time (the tips of one topic), the largest counts.
 */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const parts = new Set<string>();
  const pending = [...html.matchAll(/src="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    pending.push(...namesIn(source, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g));
    for (const part of namesIn(source, /import\s*\(\s*["'`]\.\/([^"'`]+\.js)/g)) parts.add(part);
  }
  const largest = [...parts]
    .filter((part) => !found.has(part))
    .sort((a, b) => sizeOf(join(folder, b)) - sizeOf(join(folder, a)))[0];
  return [...found, ...(largest === undefined ? [] : [largest])];
}

function namesIn(source: string, imported: RegExp): string[] {
  return [...source.matchAll(imported)].map(([, name = '']) => `chunks/${name}`);
}
