/** Finds the system's browsers; a browser that is missing is an error that says how to get it. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const debianPackages: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The path of the browser, or `null` where it is not installed. `CHROMIUM` and `FIREFOX` in the environment win. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = programs[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...(named ? [named] : []), ...candidates].find(isProgram) ?? null;
}

/** @throws Error with the one line to type, where the browser is missing */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(`${name} is not installed. Type: ${installLine([name])}`);
  return path;
}

export const installLine = (names: readonly BrowserName[]): string =>
  `sudo apt-get update && sudo apt-get install -y ${names.map((name) => debianPackages[name]).join(' ')}`;

/** Installs what is missing, where this is Debian and the user may; otherwise changes nothing. */
export function installMissing(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return;
  const run = (...args: string[]): unknown =>
    execFileSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', ...missing.map((name) => debianPackages[name]));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
