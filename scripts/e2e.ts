/**
 * The end-to-end tests, in each browser beside the other: where one waits, the other works. Takes what vitest takes, names of
 * files for one. Exits with 1 where any fails.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type BrowserName, browserNames } from '../tests/e2e/browsers/driver.ts';

const codes = await Promise.all(browserNames.map(runIn));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

async function runIn(name: BrowserName): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.e2e.config.ts', ...process.argv.slice(2)],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, E2E_BROWSER: name } },
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${name.padEnd(8)} ${line}`));
  return new Promise((resolve) => child.on('close', resolve));
}
