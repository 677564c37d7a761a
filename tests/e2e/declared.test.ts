/** What the built packages tell the browser of keys, panels and telephones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsersHere, extensionFolder } from './with-browser.ts';

interface Manifest {
  readonly commands: Readonly<
    Record<string, { readonly suggested_key?: { readonly default: string }; readonly description?: string }>
  >;
  readonly side_panel?: object;
  readonly sidebar_action?: object;
  readonly browser_specific_settings?: { readonly gecko_android?: { readonly strict_min_version: string } };
}

describe.each(browsersHere)('for %s', (name) => {
  const manifest = JSON.parse(readFileSync(join(extensionFolder(name), 'manifest.json'), 'utf8')) as Manifest;

  test('every key can be set in the browser, with a description, and no more than four are set already', () => {
    const { commands } = manifest;
    expect(Object.keys(commands)).toEqual([
      'next-word',
      'previous-word',
      'toggle-card',
      'page-words',
      'look-up',
      'toggle-marks',
      'next-preset',
    ]);
    const described = Object.values(commands).map(({ description }) => description ?? '');
    expect(described.filter((description) => !/^__MSG_\w+__$/.test(description))).toEqual([]);
    const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toHaveLength(3);
    // Of a letter alone nothing is ours.
    expect(keys.filter((key) => !/^(Alt|Ctrl)\+\w+$/.test(key))).toEqual([]);
  });

  test('it has a panel of the browser beside the page', () => {
    expect(name === 'chromium' ? manifest.side_panel : manifest.sidebar_action).toMatchObject({
      [name === 'chromium' ? 'default_path' : 'default_panel']: 'sidepanel.html',
    });
  });
});

test('for Firefox on a telephone it asks for the first version that can hold it', () => {
  const { browser_specific_settings } = JSON.parse(
    readFileSync(join(extensionFolder('firefox'), 'manifest.json'), 'utf8'),
  ) as Manifest;
  expect(Number(browser_specific_settings?.gecko_android?.strict_min_version)).toBeGreaterThanOrEqual(142);
});
