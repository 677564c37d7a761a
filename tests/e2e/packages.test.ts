/** What is really shipped: the built packages, letter by letter where it matters. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { justifiedIn } from '../listing.ts';
import { browsersHere, extensionFolder } from './with-browser.ts';

const root = join(import.meta.dirname, '../..');
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

/** Every way in which something could be set in motion, or said to be without it; a frame asked for moves nothing. */
const moving = [
  /(?<![\w-])(animation|transition)(-[a-z]+)*\s*:/,
  /@keyframes\b/,
  /(?<!over)scroll-behavior/,
  /\bview-transition|startViewTransition/,
  /\.animate\s*\(/,
  /\bstyle\.(animation|transition|scrollBehavior)/,
  /setProperty\(\s*[`'"](animation|transition|scroll-behavior)/,
  /behavior:\s*[`'"](smooth|auto)/,
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
  const table = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  return [...table.matchAll(/^\| `([^`]+)` *\| `(\w+)` *\| ([\w, ]+?) *\| (.{20,}) \|$/gm)]
    .filter(([, , , browsers = '']) => browsers.split(', ').includes(browser))
    .map(([, permission, place]) => `${place}: ${permission}`)
    .sort();
}

describe.each(browsersHere)('for %s', (name) => {
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
    // None of the browser's own pages is ours.
    expect(manifest['chrome_url_overrides']).toBeUndefined();
  });

  test('its listing in the store justifies each permission, and none that is not asked for', () => {
    const asked = new Set(askedFor(manifest).map((one) => one.replace(/^\w+: /, '')));
    const listing = { chromium: 'chrome-web-store', firefox: 'addons-mozilla' }[name];
    expect(justifiedIn(listing)).toEqual([...asked].sort());
  });

  test('it takes over no page of the browser, and declares nothing else that is not known here', () => {
    const ofBrowser = {
      chromium: ['minimum_chrome_version', 'side_panel'],
      firefox: ['browser_specific_settings', 'sidebar_action'],
    };
    expect(Object.keys(manifest).sort()).toEqual(
      [
        ...[
          'action',
          'background',
          'commands',
          'content_scripts',
          'content_security_policy',
          'default_locale',
          'description',
        ],
        ...[
          'host_permissions',
          'icons',
          'manifest_version',
          'name',
          'optional_permissions',
          'options_ui',
          'permissions',
          'version',
        ],
        ...ofBrowser[name],
      ].sort(),
    );
  });

  test('its version is that of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['version']).toBe(version);
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

  test('the popup opens with three scripts, since it waits for each', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const asked = Array.from(page.matchAll(/(?:src|href)="\/chunks\/(\w+)-[^"]+\.js"/g), ([, part]) => part);
    expect(asked).toEqual(['popup', 'common', 'pages']);
    const found = asked.flatMap((part) => globSync(`chunks/${part}-*.js`, { cwd: folder }));
    expect(found).toHaveLength(3);
    const imports = found.flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/(\w+)-/g),
    ]);
    expect(new Set(imports.map(([, part]) => part))).toEqual(new Set(['common', 'pages']));
  });

  test('nothing that is for development alone is in it', () => {
    const files = globSync('**/*.{html,js,css}', { cwd: folder });
    expect(files).toContain('popup.html');
    const found = files.filter(
      (file) =>
        /gallery/i.test(file) ||
        /every state|reload:content-script/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('nothing in a style sheet, a script or a page moves, and nothing says so', () => {
    const files = globSync('**/*.{css,js,html}', { cwd: folder });
    for (const extension of ['.css', '.js', '.html'])
      expect(files.some((file) => file.endsWith(extension))).toBe(true);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return moving.filter((way) => way.test(text)).map((way) => `${file}: ${way.source}`);
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

  test('licences.txt names every package of which code is in a bundle, by the maps of a build of its own', () => {
    const outDir = mkdtempSync(join(tmpdir(), 'mapped-'));
    const builtFor = { chromium: 'chrome', firefox: 'firefox' };
    const options = `{ browser: ${JSON.stringify(builtFor[name])}, outDir: ${JSON.stringify(outDir)}, vite: () => ({ build: { sourcemap: true } }) }`;
    const program = `import { build } from 'wxt'; await build(${options});`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      stdio: 'ignore',
    });
    const maps = globSync('**/*.map', { cwd: outDir });
    const sources = maps.flatMap(
      (map) =>
        (JSON.parse(readFileSync(join(outDir, map), 'utf8')) as { readonly sources: string[] }).sources,
    );
    rmSync(outDir, { recursive: true });
    const bundled = [
      ...new Set(sources.flatMap((one) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(one)?.[1] ?? [])),
    ];
    expect(bundled.length).toBeGreaterThanOrEqual(6);
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map(([, one]) => one);
    expect(named).toEqual(expect.arrayContaining(bundled));
  });
});
