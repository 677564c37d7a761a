/**
 * The editorial content as one value, with the files it stands in: what a content rule is given, so that a planted fault
 * can be given in its place.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as content from '../../content/index.ts';
import type { Content as Entries } from '../../content/language-schema.ts';

export type { Entries };

export interface Content extends Entries {
  readonly files: readonly ContentFile[];
}

export interface ContentFile {
  /** Below `content/`: `sources/microbes.ts`. */
  readonly path: string;
  readonly text: string;
  /** For each list of entries that the file itself holds, their ids in the order of the file. */
  readonly lists: readonly (readonly string[])[];
}

const folder = join(import.meta.dirname, '../../content');

export const readContent = async (): Promise<Content> => ({ ...content, files: await readFiles() });

async function readFiles(): Promise<ContentFile[]> {
  const paths = globSync('**/*.ts', { cwd: folder }).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
      lists: gathers(path, paths) ? [] : await listsOf(path),
    })),
  );
}

/** `index.ts`, `glossary.ts` beside `glossary/` and all of `tips-by-topic/` hold entries of other files. */
const gathers = (path: string, paths: readonly string[]): boolean =>
  path === 'index.ts' ||
  path.startsWith('tips-by-topic/') ||
  paths.some((other) => other.startsWith(`${path.slice(0, -'.ts'.length)}/`));

async function listsOf(path: string): Promise<string[][]> {
  const exported = (await import(pathToFileURL(join(folder, path)).href)) as Record<string, unknown>;
  const lists = Object.values(exported).map((value) =>
    Array.isArray(value) ? value.flatMap(idOf) : path.startsWith('sources/') ? keysOf(value) : [],
  );
  return lists.filter((ids) => ids.length > 0);
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** Safety rules have a topic for an id, and stand in the order of the topics. */
function idOf(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? [entry.id]
    : [];
}
