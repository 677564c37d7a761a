/**
 * Where the page script and the explainer meet: one object, under one name of the isolated world that both run in and
 * that no page can look into. The page script, which is in every page, puts it there; the explainer comes to frames
 * that have a mark, and takes it up.
 */
import type { ReadingSettings } from '../domain/reading-settings.ts';
import type { Settings } from '../domain/settings.ts';
import type { Marker } from './marker.ts';

/** A page as it is read now, for the explainer. */
export interface ReadPage {
  /** Another one after each change of what is marked. */
  readonly marker: () => Marker;
  readonly settings: () => ReadingSettings & Pick<Settings, 'theme'>;
  /** Takes the marks of this page away until it is loaded again. */
  readonly hideMarks: () => void;
  /** To be called when another mark, or none, is explained. */
  readonly onExplained: () => void;
  /** The pointer's last move since there were marks: it may have come to rest on one. */
  readonly pointer: PointerEvent | null;
  /** Aborts when marks are off here. */
  readonly signal: AbortSignal;
}

export interface Explaining {
  readonly currentTermId: () => string | null;
  /** Brings the next mention of a term into view, and explains it. */
  readonly showMention: (termId: string) => void;
  readonly marksChanged: () => void;
  readonly settingsChanged: () => void;
}

export type Explain = (page: ReadPage) => Explaining;

interface Seam {
  readonly takeUp: (explain: Explain) => void;
}

/** The world's own global object: in Firefox `window` is the page's, seen from outside. */
const world = globalThis as { readingSeam?: Seam };

/**
 * The page script's side. Returns what calls back with the explainer, once it is here.
 *
 * @param bring has the explainer brought to this frame; resolves to whether that went well
 */
export function openSeam(bring: () => Promise<boolean>): (then: (explain: Explain) => void) => void {
  let explainer: Explain | null = null;
  let isComing = false;
  let waiting: ((explain: Explain) => void)[] = [];
  world.readingSeam = {
    takeUp: (explain) => {
      if (explainer) return;
      explainer = explain;
      for (const then of waiting) then(explain);
      waiting = [];
    },
  };
  return (then) => {
    if (explainer) {
      then(explainer);
      return;
    }
    waiting.push(then);
    if (isComing) return;
    isComing = true;
    void bring().then((isBrought) => (isComing = isBrought));
  };
}

/** The explainer's side. Where no page script of ours is (the document has changed meanwhile), nothing happens. */
export const takeUpSeam = (explain: Explain): void => world.readingSeam?.takeUp(explain);
