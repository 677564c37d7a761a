/**
 * Paints marks with the CSS Custom Highlight API over static ranges. The page's DOM is never touched; whatever is
 * painted can be unpainted, and everything goes when the signal aborts.
 */
import type { Match } from '../domain/decide.ts';
import { type Ink, inkOn } from '../domain/ink.ts';
import { backgroundBehind } from './background-color.ts';
import { type Owner, elementOf } from './flows.ts';

/** A mark on the page. The range is in document coordinates of text nodes and does not follow the page's edits. */
export interface Mark {
  readonly termId: string;
  /** Where it stands in `text`, and why it is shown. */
  readonly match: Match;
  /** The run of text that it stands in. */
  readonly text: string;
  readonly range: StaticRange;
  readonly owner: Owner;
}

export interface Painter {
  /** Paints marks, and those that are painted already in another ink where their ground asks for it now. */
  readonly paint: (marks: readonly Mark[]) => void;
  readonly unpaint: (marks: readonly Mark[]) => void;
  /** Shows which mark the explanation belongs to; `null` for none. */
  readonly setCurrent: (mark: Mark | null) => void;
  /** Number of marks painted now. */
  readonly size: () => number;
}

/** `text`: the text's own colour, where the background cannot be known. */
type MarkInk = Ink | 'text';

/** Short and neutral: a page can read the registry. The same names stand in `public/marks.css`. */
export const highlightNames: Readonly<Record<MarkInk | 'current', string>> = {
  dark: 'rc-dark',
  light: 'rc-light',
  text: 'rc-text',
  current: 'rc-current',
};

export function createPainter(signal: AbortSignal): Painter {
  const highlights: Readonly<Record<MarkInk | 'current', Highlight>> = {
    dark: new Highlight(),
    light: new Highlight(),
    text: new Highlight(),
    current: new Highlight(),
  };
  highlights.current.priority = 1;
  const inkOf = new Map<Mark, MarkInk>();
  const register = (): void => {
    for (const [ink, name] of Object.entries(highlightNames))
      CSS.highlights.set(name, highlights[ink as MarkInk | 'current']); // keys of one record
  };
  register();

  signal.addEventListener('abort', () => {
    for (const highlight of Object.values(highlights)) highlight.clear();
    for (const [ink, name] of Object.entries(highlightNames)) {
      // A newer page script may have registered its own under the same name.
      if (CSS.highlights.get(name) === highlights[ink as MarkInk | 'current']) CSS.highlights.delete(name);
    }
    inkOf.clear();
  });

  return {
    paint: (marks) => {
      // A page may clear the registry, which is its own too.
      if (!CSS.highlights.has(highlightNames.dark)) register();
      let owner: Owner | null = null;
      let ink: MarkInk = 'text';
      for (const mark of marks) {
        if (mark.owner !== owner) {
          owner = mark.owner;
          const background = backgroundBehind(elementOf(owner));
          ink = background ? inkOn(background) : 'text';
        }
        const before = inkOf.get(mark);
        if (before === ink) continue;
        if (before) highlights[before].delete(mark.range);
        inkOf.set(mark, ink);
        highlights[ink].add(mark.range);
      }
    },
    unpaint: (marks) => {
      for (const mark of marks) {
        const ink = inkOf.get(mark);
        if (ink) highlights[ink].delete(mark.range);
        inkOf.delete(mark);
      }
    },
    setCurrent: (mark) => {
      highlights.current.clear();
      if (mark) highlights.current.add(mark.range);
    },
    size: () => inkOf.size,
  };
}
