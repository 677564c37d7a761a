/** Matching a text that stands alone, as if it were a page of its own: paragraphs are flows, and there is one section. */
import { type Match, decidePage } from './decide.ts';
import type { Density } from './density.ts';
import type { Lexicon } from './lexicon.ts';
import { findForms } from './match.ts';

/** Offsets of the matches are UTF-16 code units of `text`. */
export function matchText(text: string, lexicon: Lexicon, density: Density): Match[] {
  const paragraphs = paragraphsOf(text);
  const flows = paragraphs.map((paragraph) => ({
    text: paragraph.text,
    candidates: findForms(paragraph.text, lexicon),
    section: 0,
  }));
  return decidePage(flows, text.length, lexicon, density).matches.flatMap((matches, i) => {
    const offset = paragraphs[i]?.start ?? 0;
    return matches.map((match) => ({ ...match, start: match.start + offset, end: match.end + offset }));
  });
}

/** Parted where empty lines are, and not by one expression for a paragraph: a long one would overflow its stack. */
function paragraphsOf(text: string): { start: number; text: string }[] {
  const gaps = [...text.matchAll(/\n[^\S\n]*\n/g)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  return starts.map((start, i) => ({ start, text: text.slice(start, gaps[i]?.index) }));
}
