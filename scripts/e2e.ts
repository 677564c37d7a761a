/**
 * The end-to-end tests, in each browser beside the other: where one waits, the other works. Takes what vitest takes, names of
 * files for one. A file that is red is run once more by itself, in a browser of its own: what is red again fails the run, and
 * what was red once is named at its end, since a race is a fault too.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserName, browserNames } from '../tests/e2e/browsers/driver.ts';

const reports = mkdtempSync(join(tmpdir(), 'e2e-'));
const lanes = await Promise.all(browserNames.map(runIn));
rmSync(reports, { recursive: true });
for (const name of lanes.flatMap(({ redOnce }) => redOnce)) console.log(`RED ONCE, THEN GREEN: ${name}`);
process.exitCode = lanes.every(({ isGreen }) => isGreen) ? 0 : 1;

interface Lane {
  readonly isGreen: boolean;
  readonly redOnce: readonly string[];
}

async function runIn(name: BrowserName): Promise<Lane> {
  const report = join(reports, `${name}.json`);
  const asked = process.argv.slice(2);
  const isGreen = await vitest(name, [
    ...asked,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const red = isGreen ? [] : redFiles(report);
  if (red.length === 0) return { isGreen, redOnce: [] };
  console.log(`${name}: once more, ${red.join(' ')}`);
  const isGreenNow = await vitest(name, red);
  return { isGreen: isGreenNow, redOnce: isGreenNow ? red.map((file) => `${name} ${file}`) : [] };
}

/** @returns whether all was green */
function vitest(name: BrowserName, options: readonly string[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.e2e.config.ts', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, E2E_BROWSER: name } },
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${name.padEnd(8)} ${line}`));
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** None where the run has ended before it could report. */
function redFiles(report: string): string[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly testResults: readonly { readonly name: string; readonly status: string }[];
    };
    return testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative('', name));
  } catch {
    return [];
  }
}
