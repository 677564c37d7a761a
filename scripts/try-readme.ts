/**
 * Runs what README says can be typed, and finds what is said of no command, and commands of which nothing is said.
 *
 *   npm run try-readme              every command, the long ones in their quick form: needs both browsers, ten minutes
 *   npm run try-readme -- --quick   those that need no browser
 *
 * `--readme=FILE` reads another file in its place.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const options = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
const readme = readFileSync(valueOf('readme') ?? join(root, 'README.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

type Way =
  /** Run as it stands here, which is quick. */
  | { readonly quick: string }
  /** Run as it stands here, which takes minutes. */
  | { readonly long: string }
  /** Never ends by itself: run until it writes this. */
  | { readonly long: string; readonly until: string }
  /** Would run this script again, so another file has to run it: one that says these words. */
  | { readonly elsewhere: string; readonly words: string };

const ways: Readonly<Record<string, Way>> = {
  'npm ci && npm start': { long: 'npm start -- --headless' },
  'npm ci && npm test': { elsewhere: '.ci/run', words: '\nnpm ci && npm test &&' },
  'npm ci && npm run zip': { long: 'npm run zip' },
  'npm run zip:check': { elsewhere: '.ci/run', words: 'npm run zip:check' },
  'npm start -- firefox': { long: 'npm start -- firefox --headless' },
  'npm run dev': { long: 'npm run dev -- --headless', until: 'Demo pages: ' },
  'npm run check': { elsewhere: 'package.json', words: '"test": "npm run check && ' },
  'npm run match -- FILE': { quick: 'npm run match -- README.md' },
  'npm run bench': { long: 'npm run bench -- --quick' },
  'npm run harmless': { long: 'npm run harmless -- --quick' },
  'npm run soak': { long: 'npm run soak -- --quick' },
  'npm run faults': { long: 'npm run faults -- --quick' },
  'npm run content:report': { quick: 'npm run content:report' },
  'npm run content:new -- term ID --category X': {
    quick:
      'npm run content:new -- term tried-word --category symptoms --file symptoms-movement-and-safety --content SCRATCH/content',
  },
  'npm run evaluate': { long: 'npm run evaluate' },
  'npm run screenshots': { long: 'npm run screenshots -- --only=popup' },
  'npm run try-readme': { elsewhere: 'tests/scripts/try-readme.test.ts', words: 'scripts/try-readme.ts' },
};

const blocks = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const rows = [...readme.matchAll(/^\| `(npm [^`]+)` *\| (.+?) *\|$/gm)].map(
  ([, command = '', does = '']) => ({
    command,
    optionsNamed: [...does.matchAll(/`(--[a-z-]+)`/g)].map(([, option = '']) => option),
  }),
);
const said = [...blocks, ...rows.map(({ command }) => command)];

const faults = [
  ...said.filter((command) => !Object.hasOwn(ways, command)).map((command) => `Nothing tries: ${command}`),
  ...Object.keys(ways)
    .filter((command) => !said.includes(command))
    .map((command) => `README no longer says: ${command}`),
  ...rows.flatMap(({ command, optionsNamed }) =>
    optionsNamed
      .filter((option) => !sourceOf(command).includes(option))
      .map((option) => `${command} does not know ${option}`),
  ),
];

if (faults.length === 0) {
  const scratch = mkdtempSync(join(tmpdir(), 'try-readme-'));
  cpSync(join(root, 'content'), join(scratch, 'content'), { recursive: true });
  for (const command of said) faults.push(...(await tried(command, ways[command], scratch)));
  rmSync(scratch, { recursive: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The text of the script that a command starts. */
function sourceOf(command: string): string {
  const name = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? '';
  const file = /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? '')?.[0];
  return file ? readFileSync(join(root, file), 'utf8') : '';
}

/** @param scratch a folder for what is written, in the place of `SCRATCH` */
async function tried(command: string, way: Way | undefined, scratch: string): Promise<readonly string[]> {
  if (!way) return [];
  if ('elsewhere' in way) {
    const isThere = readFileSync(join(root, way.elsewhere), 'utf8').includes(way.words);
    return isThere ? [] : [`${way.elsewhere} no longer runs: ${command}`];
  }
  if ('long' in way && options.includes('--quick')) return [];
  const line = ('quick' in way ? way.quick : way.long).replace('SCRATCH', scratch);
  console.log(`$ ${line}`);
  if ('until' in way) return (await says(line, way.until)) ? [] : [`Ended without "${way.until}": ${line}`];
  const { status, stderr } = spawnSync(line, { cwd: root, shell: true, encoding: 'utf8', stdio: 'pipe' });
  return status === 0 ? [] : [`Ended with ${status}: ${line}\n${stderr}`];
}

/** Whether it writes these words before it ends; it is stopped then, with all that it has started. */
async function says(line: string, words: string): Promise<boolean> {
  const child = spawn(line, { cwd: root, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let written = '';
  for await (const chunk of child.stdout) {
    written += String(chunk);
    if (!written.includes(words)) continue;
    // The whole group: npm, node and the browser.
    if (child.pid !== undefined) process.kill(-child.pid);
    return true;
  }
  return false;
}
