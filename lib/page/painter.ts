/**
 * Paints marks with the CSS Custom Highlight API over static ranges. The page's DOM is never touched; whatever is
 * painted can be unpainted, and everything goes when the signal aborts.
 */
import type { Match } from '../domain/decide.ts';
import type { ClaimMatch } from '../domain/find-claims.ts';
import { type Ink, inkOn } from '../domain/ink.ts';
import { backgroundBehind } from './background-color.ts';
import { type Owner, elementOf } from './flows.ts';

interface MarkedPlace {
  /** The run of text that it stands in. */
  readonly text: string;
  /** In document coordinates of text nodes; it does not follow the page's edits. */
  readonly range: StaticRange;
  readonly owner: Owner;
}

/** A word that is explained. */
export interface TermMark extends MarkedPlace {
  readonly kind: 'term';
  /** Of the term. */
  readonly id: string;
  /** Where it stands in `text`, and why it is shown. */
  readonly match: Match;
}

/**
 * A claim that is answered. Its words can hold marked terms, whose marks lie within it: there the term is what opens, and
 * the claim does everywhere else.
 */
export interface ClaimMark extends MarkedPlace {
  readonly kind: 'claim';
  /** Of the claim; no term has the same. */
  readonly id: string;
  readonly match: ClaimMatch;
}

/** A mark on the page. */
export type Mark = TermMark | ClaimMark;

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

type Style = MarkInk | `claim-${MarkInk}` | 'current';

/** Short and neutral: a page can read the registry. The same names stand in `public/marks.css`, and with `-thick` but for the current one. */
export const highlightNames: Readonly<Record<Style, string>> = {
  'claim-dark': 'rc-wavy-dark',
  'claim-light': 'rc-wavy-light',
  'claim-text': 'rc-wavy-text',
  dark: 'rc-dark',
  light: 'rc-light',
  text: 'rc-text',
  current: 'rc-current',
};
const styles = Object.keys(highlightNames) as readonly Style[]; // its keys are just these

export type Line = 'usual' | 'thick';

const nameOf = (style: Style, line: Line): string =>
  line === 'thick' && style !== 'current' ? `${highlightNames[style]}-thick` : highlightNames[style];

export function createPainter(signal: AbortSignal, line: Line = 'usual'): Painter {
  const highlights = Object.fromEntries(styles.map((style) => [style, new Highlight()])) as Readonly<
    Record<Style, Highlight> // each of them, just made
  >;
  highlights.current.priority = 1;
  const styleOf = new Map<Mark, Style>();
  const register = (): void => {
    for (const style of styles) CSS.highlights.set(nameOf(style, line), highlights[style]);
  };
  register();

  signal.addEventListener('abort', () => {
    for (const style of styles) {
      const name = nameOf(style, line);
      highlights[style].clear();
      // A newer page script may have registered its own under the same name.
      if (CSS.highlights.get(name) === highlights[style]) CSS.highlights.delete(name);
    }
    styleOf.clear();
  });

  return {
    paint: (marks) => {
      // A page may clear the registry, which is its own too.
      if (!CSS.highlights.has(nameOf('dark', line))) register();
      let owner: Owner | null = null;
      let ink: MarkInk = 'text';
      for (const mark of marks) {
        if (mark.owner !== owner) {
          owner = mark.owner;
          const background = backgroundBehind(elementOf(owner));
          ink = background ? inkOn(background) : 'text';
        }
        const style = mark.kind === 'claim' ? (`claim-${ink}` as const) : ink;
        const before = styleOf.get(mark);
        if (before === style) continue;
        if (before) highlights[before].delete(mark.range);
        styleOf.set(mark, style);
        highlights[style].add(mark.range);
      }
    },
    unpaint: (marks) => {
      for (const mark of marks) {
        const style = styleOf.get(mark);
        if (style) highlights[style].delete(mark.range);
        styleOf.delete(mark);
      }
    },
    setCurrent: (mark) => {
      highlights.current.clear();
      if (mark) highlights.current.add(mark.range);
    },
    size: () => styleOf.size,
  };
}
