/**
 * The store under faults: random sequences in memory, and the real browsers killed, stopped, updated and crowded. Exits
 * with 1 where anything that was acknowledged is lost.
 *
 *   npm run faults                          100,000 sequences, 50 kills and 10,000 ticks in each browser
 *   npm run faults -- --quick               a tenth of it
 *   npm run faults -- --seed=7              other chances
 *   npm run faults -- --break=no-lock       a promise broken on purpose: has to be seen to lose
 *                     clear-then-set, write-after-failed-read
 *   npm run faults -- --json                JSON alone on standard output
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserNames } from '../tests/e2e/browsers/driver.ts';
import { builtExtension, launchBrowser } from '../tests/e2e/browsers/index.ts';
import {
  type Survival,
  brokenExtension,
  kills,
  manyTicks,
  stops,
  updates,
  updatesUnderImport,
} from '../tests/e2e/storage-faults.ts';
import { fuzz } from './faults/fuzz.ts';
import { breaks } from './faults/memory-browser.ts';
import type { Outcome } from './faults/outcome.ts';
import { chanceFrom } from './faults/random.ts';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const isJson = process.argv.includes('--json');
const share = process.argv.includes('--quick') ? 10 : 1;
const seed = Number(option('seed') ?? 20261126);
const broken = breaks.find((one) => one === option('break')) ?? null;
if (broken === null && option('break') !== undefined)
  throw new Error(`--break is one of ${breaks.join(', ')}`);

const sequences = 100_000 / share;
const killCount = 50 / share;
const tickCount = 10_000 / share;
const outcomes: Outcome[] = [];
const tell = (outcome: Outcome): void => {
  outcomes.push(outcome);
  if (!isJson) print(outcome);
};
const survived = (fault: string, tried: number, { lost }: Survival): Outcome => ({
  fault,
  tried,
  survived: Math.max(0, tried - lost),
  lost,
});

if (!isJson) console.log(`${'fault'.padEnd(52)}   tried   survived   lost`);
for (const name of browserNames) {
  const whole = join(import.meta.dirname, '..', builtExtension[name]);
  const extension = broken ? brokenExtension(whole, broken) : whole;
  const chance = chanceFrom(seed);
  const browser = await launchBrowser[name]({ extension });
  tell(survived(`${name}: ticks from four windows at once`, tickCount, await manyTicks(browser, tickCount)));
  tell(survived(`${name}: background stopped with ticks under way`, 10, await stops(browser, 10)));
  tell(survived(`${name}: updated under open pages`, 5, await updates(browser, 5)));
  const { tried, torn } = await updatesUnderImport(browser, 10, chance.below);
  tell({ fault: `${name}: updated under an import`, tried, survived: tried - torn, lost: torn });
  await browser.close();
  tell(
    survived(
      `${name}: killed with ticks under way`,
      killCount,
      await kills(name, extension, killCount, chance.below),
    ),
  );
  if (broken) rmSync(extension, { recursive: true, force: true });
}
const random = await fuzz(sequences, seed, broken);
tell(random);

const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost, 0);
if (isJson) {
  // Each fault of the random sequences, and each fault of the browsers, once.
  const kinds = [
    ...(random.kinds ?? []),
    ...new Set(outcomes.filter((one) => one !== random).map(({ fault }) => fault.replace(/^\w+: /, ''))),
  ];
  const counts = {
    sequences,
    kills: killCount * browserNames.length,
    ticks: tickCount * browserNames.length,
  };
  console.log(
    JSON.stringify({ kinds: kinds.length, ...counts, lost, seed, broken, names: kinds, outcomes }, null, 2),
  );
} else console.log(lost === 0 ? 'Nothing was lost.' : `Lost: ${lost}.`);
process.exit(lost === 0 ? 0 : 1);

function print({ fault, tried, survived, lost: gone, kinds = [] }: Outcome): void {
  console.log(
    `${fault.padEnd(52)}${String(tried).padStart(8)}${String(survived).padStart(11)}${String(gone).padStart(7)}`,
  );
  for (const kind of kinds) console.log(`  with ${kind}`);
}
