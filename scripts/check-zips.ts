/**
 * Proves that the packages for the stores can be made again, byte for byte: in two folders from the project, and in a third
 * from the source package alone, by the words of its README. Takes the project as git has it, with what is not yet committed.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';

type Packages = ReadonlyMap<string, Buffer>;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const [one, two, rebuilt] = ['one', 'two', 'rebuilt'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

await Promise.all([one, two].map(copyAndZip));
const made = packagesIn(one);
unpackSources(made, rebuilt);
await run(commandOf(join(rebuilt, 'README.md')), rebuilt);

const faults = [
  ...faultsOf(made, packagesIn(two), 'in a second folder'),
  ...faultsOf(made, packagesIn(rebuilt), 'from the source package'),
];
for (const [name, bytes] of made) console.log(`${name}  ${(bytes.length / 1024).toFixed(0)} kB`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log('The same, byte for byte, in a second folder and from the source package.');
}
rmSync(folder, { recursive: true });

async function copyAndZip(to: string): Promise<void> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of listed.toString().split('\0')) {
    if (file !== '' && file !== 'node_modules') cpSync(join(root, file), join(to, file));
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  await run('npm run zip', to);
}

function packagesIn(project: string): Packages {
  const names = globSync('*.zip', { cwd: join(project, '.output') }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(project, '.output', name))]));
}

function unpackSources(packages: Packages, to: string): void {
  for (const [name, bytes] of packages) {
    if (!name.endsWith('-sources.zip')) continue;
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      writeFileSync(join(to, path), content);
    }
  }
}

/** The first block of commands under the README's heading on packages. */
function commandOf(readme: string): string {
  const [, command] = /^## Packages\n[^]*?```sh\n([^]*?)```/m.exec(readFileSync(readme, 'utf8')) ?? [];
  if (command === undefined) throw new Error('The README does not say how the packages are made');
  return command;
}

/** Runs it as on a machine that has Node and npm, and nothing of this project's. */
function run(command: string, cwd: string): Promise<void> {
  const environment = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE|INIT_CWD)/i.test(name));
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((one) => !one.includes('node_modules'));
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd,
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...Object.fromEntries(environment),
        PATH: path.join(delimiter),
        npm_config_prefer_offline: 'true',
      },
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`"${command.trim()}" ended with ${code}`)),
    );
  });
}

/** Packages that are not there, or hold something else, and which of their entries do. */
function faultsOf(wanted: Packages, found: Packages, where: string): string[] {
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  const missing = ['chrome', 'firefox', 'sources'].filter(
    (kind) => !names.some((name) => name.endsWith(`-${kind}.zip`)),
  );
  return [
    ...missing.map((kind) => `There is no package of the kind "${kind}"`),
    ...names.flatMap((name) => {
      const [ours, theirs] = [wanted.get(name), found.get(name)];
      if (!ours || !theirs) return [`${name} is not made everywhere: ${where}`];
      return ours.equals(theirs)
        ? []
        : [`${name} is another ${where}: ${changedEntries(ours, theirs).join(', ')}`];
    }),
  ];
}

function changedEntries(a: Buffer, b: Buffer): string[] {
  const [ours, theirs]: [Unzipped, Unzipped] = [unzipSync(a), unzipSync(b)];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const isSame = (name: string): boolean =>
    Buffer.compare(ours[name] ?? Buffer.of(), theirs[name] ?? Buffer.of()) === 0;
  return [...names].filter((name) => !isSame(name));
}
