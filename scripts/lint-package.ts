/**
 * Holds the built Firefox package to Mozilla's linter: no error, no warning, and just the notices that
 * docs/store/lint-notices.md explains. Run after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

const root = join(import.meta.dirname, '..');
const lint = [
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--output',
  'json',
  '--no-config-discovery',
];
const { errors, warnings, notices } = JSON.parse(outputOf(lint)) as Report;

/** A heading is the code of a notice; what stands under it is the explanation. */
const explained = [
  ...readFileSync(join(root, 'docs/store/lint-notices.md'), 'utf8').matchAll(/^## `(\w+)`\n\n(?=[^#\s])/gm),
].map(([, code = '']) => code);

const faults = [
  ...[...errors, ...warnings].map(inWords),
  ...notices.filter(({ code }) => !explained.includes(code)).map((one) => `not explained: ${inWords(one)}`),
  ...explained
    .filter((code) => !notices.some((notice) => notice.code === code))
    .map((code) => `explained, and not found any more: ${code}`),
];
console.log(`${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

function inWords({ code, message, file }: Finding): string {
  return `${code} in ${file ?? 'the package'}: ${message}`;
}

/** The linter ends with 1 where it has found an error, and says all the same what it has found. */
function outputOf([command = '', ...options]: readonly string[]): string {
  try {
    return execFileSync(command, options, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}
