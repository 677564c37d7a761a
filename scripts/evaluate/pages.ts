/** How whole pages fare: those that are about MS or the gut, those that are not, and pages taken at random. */
import { type MatchText, countWords, inContext, isTrap, share } from './counting.ts';
import type { Page, RandomPage } from './sets.ts';

export interface PageFigures {
  readonly pages: number;
  readonly marksPerThousandWords: number;
  readonly pagesWithMark: number;
  readonly trapMarksPerThousandWords: number;
  readonly pagesWithTrapMark: number;
  /** Marks met most often, with how many pages they stand on. */
  readonly marks: readonly (readonly [text: string, pages: number, example: string])[];
}

function scorePages(pages: readonly { readonly text: string }[], match: MatchText): PageFigures {
  let [words, marks, trapMarks, withMark, withTrap] = [0, 0, 0, 0, 0];
  const seen = new Map<string, [pages: number, example: string]>();
  for (const { text } of pages) {
    const matches = match(text);
    const traps = matches.filter(({ start, end }) => isTrap(text.slice(start, end)));
    words += countWords(text);
    marks += matches.length;
    trapMarks += traps.length;
    if (matches.length > 0) withMark++;
    if (traps.length > 0) withTrap++;
    for (const surface of new Set(matches.map(({ start, end }) => text.slice(start, end).toLowerCase()))) {
      const first = matches.find(({ start, end }) => text.slice(start, end).toLowerCase() === surface);
      const [count, example] = seen.get(surface) ?? [0, first ? inContext(text, first) : ''];
      seen.set(surface, [count + 1, example]);
    }
  }
  return {
    pages: pages.length,
    marksPerThousandWords: share(marks * 1000, words),
    pagesWithMark: share(withMark, pages.length),
    trapMarksPerThousandWords: share(trapMarks * 1000, words),
    pagesWithTrapMark: share(withTrap, pages.length),
    marks: [...seen]
      .map(([text, [count, example]]) => [text, count, example] as const)
      .sort((a, b) => b[1] - a[1]),
  };
}

export interface AllPageFigures {
  readonly off: PageFigures;
  readonly offByTrapGroup: Readonly<Record<string, PageFigures>>;
  readonly on: PageFigures;
  /** Marks per 1,000 words of on-topic pages at each density. */
  readonly onByDensity: Readonly<Record<'first-per-page' | 'first-per-section' | 'every', number>>;
  readonly onWithoutMark: readonly string[];
}

export function scoreAllPages(pages: readonly Page[], match: MatchText): AllPageFigures {
  const on = pages.filter(({ kind }) => kind === 'on');
  const off = pages.filter(({ kind }) => kind === 'off');
  const at = (density: Parameters<MatchText>[1]): number =>
    scorePages(on, (text) => match(text, density)).marksPerThousandWords;
  return {
    off: scorePages(off, match),
    offByTrapGroup: Object.fromEntries(
      [...Map.groupBy(off, ({ trapGroup }) => trapGroup ?? 'none')]
        .sort()
        .map(([group, some]) => [group, scorePages(some, match)]),
    ),
    on: scorePages(on, match),
    onByDensity: {
      'first-per-page': at('first-per-page'),
      'first-per-section': at('first-per-section'),
      every: at('every'),
    },
    onWithoutMark: on.filter(({ text }) => match(text).length === 0).map(({ id }) => id),
  };
}

export const scoreRandom = (pages: readonly RandomPage[], match: MatchText): PageFigures =>
  scorePages(pages, match);
