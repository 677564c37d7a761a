/** The listings of docs/store/, by their parts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const listingNames = ['chrome-web-store', 'addons-mozilla'] as const;

/** @returns the text of each part by its heading */
export function readListing(name: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(import.meta.dirname, `../docs/store/${name}.md`), 'utf8');
  const [, ...parts] = text.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()] as const;
    }),
  );
}

/** The permissions that a listing justifies, sorted. */
export const justifiedIn = (name: string): string[] =>
  [...(readListing(name).get('Permissions') ?? '').matchAll(/^### `([^`]+)`\n\n(?=[^#\s].{20})/gm)]
    .map(([, permission = '']) => permission)
    .sort();
