/** What docs/store/ hands to the stores: within their limits, honest in its words, its pictures of the right size. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from './components/english.ts';
import { withoutQuotations } from './content/prose.ts';
import { forbiddenIn } from './content/rules/forbidden-words.ts';
import { listingNames, readListing } from './listing.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Limit {
  readonly listing: string;
  readonly part: string;
  readonly most: number;
}

const limits: readonly Limit[] = [
  ...read('docs/store/limits.md').matchAll(/^\| `([\w-]+)` *\| ([\w ]+?) *\| (\d+) *\|/gm),
].map(([, listing = '', part = '', most]) => ({ listing, part, most: Number(most) }));

/** What a part puts into a field of the form: itself, or each justification by itself. */
const fieldsOf = ({ listing, part }: Limit): string[] => {
  const text = readListing(listing).get(part) ?? '';
  return part === 'Permissions' ? text.split(/^### .*$/m).slice(1) : [text];
};

describe.each(listingNames)('the listing for %s', (listing) => {
  const ours = limits.filter((limit) => limit.listing === listing);

  test('has a limit for its name, summary and description', () => {
    expect(ours.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['Name', 'Summary', 'Description', 'Permissions']),
    );
  });

  test.each(ours)('fills $part with $most characters at most', (limit) => {
    const fields = fieldsOf(limit).map((field) => field.trim());
    expect(fields.filter((field) => field === '')).toEqual([]);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => field.length > limit.most)).toEqual([]);
  });

  test('bears the name of the product', () => {
    expect(readListing(listing).get('Name')).toBe(catalogue.extensionName);
  });
});

test('the Chrome Web Store takes the summary from the manifest, where it is within its limit', () => {
  expect(readListing('chrome-web-store').get('Summary')).toBe(catalogue.extensionDescription);
});

test('the summary for addons.mozilla.org holds no address, which its form refuses', () => {
  expect(readListing('addons-mozilla').get('Summary')).not.toMatch(/https?:|www\.|\w\.(?:com|org)/);
});

test('neither the interface nor the documents promise more than the content may', () => {
  const documents = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md', { cwd: root })];
  const texts = [...Object.entries(catalogue), ...documents.map((file) => [file, read(file)] as const)];
  expect(texts.length).toBeGreaterThan(500);
  expect(
    texts.flatMap(([where, text]) =>
      forbiddenIn(withoutQuotations(text)).map((word) => `${where} says “${word}”`),
    ),
  ).toEqual([]);
});

describe('the pictures', () => {
  const pictures = globSync('docs/store/pictures/*.png', { cwd: root }).sort();
  const tile = 'docs/store/pictures/tile.png';

  test('are five screenshots and the small tile', () => {
    expect(pictures).toHaveLength(6);
    expect(pictures).toContain(tile);
  });

  test.each(pictures)('%s has the size and the kind that the stores take, and is no burden', (file) => {
    const png = readFileSync(join(root, file));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([width, height]).toEqual(file === tile ? [440, 280] : [1280, 800]);
    const [bitDepth, colourType] = [png.readUInt8(24), png.readUInt8(25)];
    expect([bitDepth, colourType], 'eight bits each of red, green and blue').toEqual([8, 2]);
    expect(png.length).toBeLessThan(300 * 1024);
  });
});

test('the version stands in package.json alone', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const files = globSync(
    [
      '*.{ts,md}',
      'docs/**/*.md',
      '{components,content,entrypoints,lib,locales,public,scripts}/**/*.{ts,tsx,json,html,css}',
    ],
    { cwd: root },
  );
  expect(files.length).toBeGreaterThan(200);
  const said = files
    .flatMap((file) =>
      read(file)
        .split('\n')
        .map((line) => `${file}: ${line}`),
    )
    .filter((line) => new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`).test(line));
  // The news of each version are told under its number.
  expect(
    said.filter(
      (line) => !line.startsWith('content/releases.ts: ') && !line.startsWith(`CHANGELOG.md: ## ${version} `),
    ),
  ).toEqual([]);
});
