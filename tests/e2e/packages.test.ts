/** What is really shipped: the built packages, letter by letter where it matters. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames } from './browsers/driver.ts';
import { extensionFolder } from './with-browser.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Every way in which a script could reach the network, or run what it was not shipped with. */
const reaching = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\.innerHTML\s*=[^=]/,
];

const places = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

/** Every permission with the place where it is asked for, sorted. */
function askedFor(manifest: Readonly<Record<string, unknown>>): string[] {
  const scripts = (manifest['content_scripts'] ?? []) as readonly { readonly matches: readonly string[] }[];
  return [
    ...places.flatMap((place) =>
      ((manifest[place] ?? []) as readonly string[]).map((one) => `${place}: ${one}`),
    ),
    ...scripts.flatMap(({ matches }) => matches.map((one) => `content_scripts: ${one}`)),
  ].sort();
}

/** The same, as the table in docs/permissions.md has it; a row without a reason is none. */
function reasoned(browser: string): string[] {
  const table = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');
  return [...table.matchAll(/^\| `([^`]+)` *\| `(\w+)` *\| ([\w, ]+?) *\| (.{20,}) \|$/gm)]
    .filter(([, , , browsers = '']) => browsers.split(', ').includes(browser))
    .map(([, permission, place]) => `${place}: ${permission}`)
    .sort();
}

describe.each(browserNames)('for %s', (name) => {
  const folder = extensionFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('the manifest asks for what docs/permissions.md gives a reason for, and for nothing else', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(askedFor(manifest)).toEqual(reasoned(name));
    // No access beyond the page script's own.
    const [script] = manifest['content_scripts'] as readonly [{ readonly matches: readonly string[] }];
    expect(manifest['host_permissions']).toEqual(script.matches);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('its pages can connect to nothing', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  test('no script can reach the network or run foreign code', () => {
    const scripts = globSync('**/*.js', { cwd: folder });
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    const found = scripts.flatMap((script) => {
      const code = readFileSync(join(folder, script), 'utf8');
      return reaching.filter((way) => way.test(code)).map((way) => `${script}: ${way.source}`);
    });
    expect(found).toEqual([]);
  });

  test('a page script carries no explanation, only forms, and nothing of the card', () => {
    expect(readFileSync(join(folder, 'explainer.js'), 'utf8')).toContain('attachShadow');
    const code = readFileSync(join(folder, 'reader.js'), 'utf8');
    expect(code).toContain('akkermansia');
    expect(code).not.toContain('attachShadow');
    expect(code).not.toContain('lives in the slimy mucus');
  });
});
