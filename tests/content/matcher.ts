/** The real matcher over the terms of a content, whose lexicon is compiled once. */
import type { Term } from '../../content/schema.ts';
import type { Lexicon } from '../../lib/domain/lexicon.ts';
import { matchText } from '../../lib/domain/match-text.ts';
import { findForms } from '../../lib/domain/match.ts';
import type { Content } from './content.ts';
import { compileLexicon } from '../in-english.ts';

export interface Found {
  readonly termId: string;
  readonly text: string;
}

const lexicons = new WeakMap<readonly Term[], Lexicon>();

function lexiconOf({ terms }: Content): Lexicon {
  const lexicon = lexicons.get(terms) ?? compileLexicon(terms);
  lexicons.set(terms, lexicon);
  return lexicon;
}

/** What is marked on a page that holds just this text. */
export const marksIn = (text: string, content: Content): Found[] =>
  matchText(text, lexiconOf(content), 'every').map(({ termId, start, end }) => ({
    termId,
    text: text.slice(start, end),
  }));

/** What would be marked on a page that had earned every word of it. */
export const formsIn = (text: string, content: Content): Found[] =>
  findForms(text, lexiconOf(content)).map(({ form, start, end }) => ({
    termId: form.termId,
    text: text.slice(start, end),
  }));
