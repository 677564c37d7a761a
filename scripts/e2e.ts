/**
 * The end-to-end tests, in each browser beside the other: where one waits, the other works. Takes what vitest takes, names of
 * files for one. A file that is red is run once more by itself, in a browser of its own: what is red again fails the run, and
 * what was red once is named at its end with what it said, since a race is a fault too.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { type BrowserName, browserNames } from '../tests/e2e/browsers/driver.ts';

/** What runs beside the others, in one browser after the other, so that each lane takes about as long as the rest. */
const beside = {
  /** For a clock, or for browsers of their own. */
  waits: ['faults', 'persistent', 'presets', 'steady-hand', 'sync'],
  /** At every surface, in many a look. */
  looks: ['accessibility', 'appearance', 'own-audits', 'pseudo'],
} as const;
const fileOf = (name: string): string => `tests/e2e/${name}.test.ts`;
const asked = process.argv.slice(2);

interface Lane {
  readonly name: BrowserName | keyof typeof beside;
  /** In which it runs; in both where none is named. */
  readonly browser?: BrowserName;
  readonly files: readonly string[];
}
const lanes: readonly Lane[] =
  asked.length > 0
    ? browserNames.map((name) => ({ name, browser: name, files: asked }))
    : [
        ...browserNames.map((name) => ({
          ...{ name, browser: name },
          files: Object.values(beside)
            .flat()
            .map((file) => `--exclude=${fileOf(file)}`),
        })),
        { name: 'waits', files: beside.waits.map(fileOf) },
        { name: 'looks', files: beside.looks.map(fileOf) },
      ];

const reports = mkdtempSync(join(tmpdir(), 'e2e-'));
const outcomes = await Promise.all(lanes.map(runIn));
rmSync(reports, { recursive: true });
for (const { isGreen, red } of outcomes)
  for (const row of red) console.log(`${isGreen ? 'RED ONCE, THEN GREEN' : 'RED'}: ${row}`);
process.exitCode = outcomes.every(({ isGreen }) => isGreen) ? 0 : 1;

interface Outcome {
  readonly isGreen: boolean;
  /** Of its first run: a row each, with what it said. */
  readonly red: readonly string[];
}

async function runIn(lane: Lane): Promise<Outcome> {
  const { name } = lane;
  const report = join(reports, `${name}.json`);
  const isGreen = await vitest(lane, [
    ...lane.files,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const redOnes = isGreen ? [] : redFiles(report);
  if (redOnes.length === 0) return { isGreen, red: [] };
  const paths = redOnes.map(({ path }) => path);
  console.log(`${name}: once more, ${paths.join(' ')}`);
  const red = redOnes.flatMap(({ path, rows }) => rows.map((row) => `${name} ${path}: ${row}`));
  return { isGreen: await vitest(lane, paths), red };
}

/** @returns whether all was green */
function vitest({ name, browser }: Lane, options: readonly string[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.e2e.config.ts', ...options],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(browser && { E2E_BROWSER: browser }) },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${name.padEnd(8)} ${line}`));
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

interface RedFile {
  readonly path: string;
  /** Each row's name, and what it said in short. */
  readonly rows: readonly string[];
}

/** None where the run has ended before it could report. */
function redFiles(report: string): RedFile[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message, assertionResults }) => {
      const red = assertionResults.filter(({ status }) => status === 'failed');
      const said = red.map(({ title, failureMessages }) => `${title}: ${failureMessages.join(' ')}`);
      return { path: relative('', name), rows: [message, ...said].filter(Boolean).map(inShort) };
    });
}

/** On one line, without the test runner's own part of the stack. */
function inShort(said: string): string {
  const own = stripVTControlCharacters(said).replaceAll(/^ *at .*node_modules.*$/gm, '');
  return own.replaceAll(/\s+/g, ' ').slice(0, 600);
}

/** Of vitest's reporter `json`, what is read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
