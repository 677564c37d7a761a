/**
 * Whether anything of what we hold grows with the hours: a chat of twenty messages a second, run fast, in Chromium, with
 * the extension and without. Exits with 1 where heap, nodes, listeners or ranges have grown by more than 5 %.
 *
 *   npm run soak                 an hour's worth
 *   npm run soak -- --quick      ten minutes' worth
 *   npm run soak -- --json       JSON alone on standard output
 */
import { join } from 'node:path';
import { builtExtension } from '../tests/e2e/browsers/index.ts';
import { type Soak, soak } from './harmless/soak.ts';

/** What may have come in between: texts of terms, code that was compiled. */
const mostGrowth = 0.05;
const isJson = process.argv.includes('--json');
const minutes = process.argv.includes('--quick') ? 10 : 60;

const extension = join(import.meta.dirname, '..', builtExtension.chromium);
const runs = { without: await soak(null, minutes), with: await soak(extension, minutes) };
const isSteady = runs.with.growth <= mostGrowth;

if (isJson) console.log(JSON.stringify({ ...runs, isSteady }, null, 2));
else {
  for (const [name, run] of Object.entries(runs)) print(`${name} the extension`, run);
  console.log(isSteady ? 'Nothing grows.' : `Grown by more than ${mostGrowth * 100} %.`);
}
if (!isSteady) process.exitCode = 1;

function print(name: string, { afterMinute, afterAll, growth }: Soak): void {
  console.log(
    `${name.padEnd(26)}   heap, MB   nodes   listeners   ranges   (grown ${(growth * 100).toFixed(1)} %)`,
  );
  for (const [when, held] of [
    ['after a minute', afterMinute],
    [`after ${minutes} minutes`, afterAll],
  ] as const)
    console.log(
      `  ${when.padEnd(24)}${(held.heapBytes / 2 ** 20).toFixed(2).padStart(11)}${String(held.nodes).padStart(8)}${String(held.listeners).padStart(12)}${String(held.ranges).padStart(9)}`,
    );
}
