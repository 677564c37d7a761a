/**
 * The evaluation sets beside the project (`../shared/evalsets`): third-party text with gold annotations. They are for
 * measuring; none of their text is part of the project. Offsets are UTF-16 code units.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/evalsets');

export interface Abstract {
  readonly id: string;
  readonly quality: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly types: readonly string[];
    /** About MS, the gut or a neighbouring field. */
    readonly domain: boolean;
  }[];
}

export interface AcronymRow {
  readonly set: string;
  readonly acronym: string;
  readonly sense: string;
  /** Whether the true sense is ours; `null` where nobody knows. */
  readonly domain_sense: boolean | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Page {
  readonly id: string;
  readonly kind: 'on' | 'off';
  readonly lang: string;
  readonly trapGroup: string | null;
  readonly text: string;
}

export interface RandomPage {
  readonly title: string;
  readonly text: string;
}

/** A spelling that abstracts use, and how often. */
export interface Surface {
  /** As it is usually written, capitals and all. */
  readonly text: string;
  /** How often experts annotated it. */
  readonly expertCount: number;
}

export const areSetsThere = (): boolean => existsSync(folder);

export const readAbstracts = (name: 'gutbrainie.train' | 'medmentions.train'): Abstract[] =>
  readLines(`${name}.jsonl`);
export const readAcronyms = (): AcronymRow[] => readLines('acronyms.jsonl');
export const readPages = (): Page[] => readLines('pages.jsonl');
export const readRandomPages = (): RandomPage[] => readLines('wikipedia-random.jsonl');

/** `null` where the table is not there. */
export function readSurfaces(): Surface[] | null {
  const file = join(folder, 'term-frequencies.csv');
  if (!existsSync(file)) return null;
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  const [text, count] = [header.indexOf('usual_casing'), header.indexOf('gutbrainie_expert')];
  if (text < 0 || count < 0) throw new Error(`${file} has no column usual_casing or gutbrainie_expert.`);
  return rows.map((row) => ({ text: row[text] ?? '', expertCount: Number(row[count]) }));
}

/** The cells of a CSV line; a cell in quotation marks may hold commas, and doubled marks. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  );

function readLines<T>(file: string): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
