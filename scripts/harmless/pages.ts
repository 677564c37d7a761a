/** The pages to visit: third-party documents where they are there, the demo pages, and generated ones. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '../../content/index.ts';
import { generatePage } from './generate.ts';
import { startProbe } from './probe.ts';

export type PageSet = 'documents' | 'demo' | 'generated';

export interface VisitedPage {
  readonly set: PageSet;
  readonly path: string;
  /** Whether words of ours stand in its view for sure. */
  readonly isMarked: boolean;
}

/** Kept beside the project and not in it. */
const documents = join(import.meta.dirname, '../../../shared/evalsets/html');
const demoPages = join(import.meta.dirname, '../../tests/pages');
/** Breaks what a visit is made of. That it is marked, and that nothing is thrown, is held by tests/e2e/own-ways.test.ts. */
export const notVisited = 'replaced-globals.html';
const probe = '<script src="/probe.js"></script>';

export const areDocumentsThere = (): boolean => existsSync(documents);

/** Their own scripts would draw a page of their own each time, and what they fetch is not here. */
const still =
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:">`; // prettier-ignore

export interface PagesToVisit {
  readonly pages: readonly VisitedPage[];
  /** What a server has to give, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export function pagesToVisit(generatedCount: number, documentCount = Infinity): PagesToVisit {
  const files: Record<string, string> = { '/probe.js': `(${startProbe.toString()})();` };
  const pages: VisitedPage[] = [];
  const take = (set: PageSet, path: string, html: string, isMarked: boolean): void => {
    files[path] = html;
    pages.push({ set, path, isMarked });
  };
  if (areDocumentsThere())
    for (const name of htmlIn(documents).slice(0, documentCount))
      take('documents', `/documents/${name}`, probed(readFileSync(join(documents, name), 'utf8'), still), false); // prettier-ignore
  for (const name of htmlIn(demoPages).filter((name) => name !== notVisited))
    take('demo', `/${name}`, probed(readFileSync(join(demoPages, name), 'utf8')), false);
  const words = terms.flatMap(({ plain }) => plain.slice(0, 2));
  for (let number = 1; number <= generatedCount; number++)
    take('generated', `/generated/${number}.html`, generatePage(number, words, probe), true);
  return { pages, files };
}

const htmlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();

/** With the probe before anything else of the page. */
function probed(html: string, head = ''): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}${head}${probe}${html.slice(doctype.length)}`;
}
