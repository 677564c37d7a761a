/** What a page shows in all its frames: terms and claims in reading order, and the forms that were left out in doubt. */
import type { Doubtful } from './decide.ts';
import type { QuietKind } from './quiet-pages.ts';

/** What one frame says of itself. */
export interface FrameReport {
  /** Host of the frame's own address, empty where it has none. */
  readonly host: string;
  /** What kind of page it looks like, of those that are left alone. */
  readonly kind: QuietKind | null;
  /** Its place among the frames of the frame around it, from the top down; empty for the page itself. */
  readonly path: readonly number[];
  /** Marks on or off, as the reader asked of this page alone, until it is loaded again; `null`: not asked. */
  readonly asked: boolean | null;
  /** The terms marked in text that shows, each once, in reading order, with the number of their mentions. */
  readonly terms: readonly { readonly termId: string; readonly count: number }[];
  /** The same of the claims. */
  readonly claims: readonly { readonly claimId: string; readonly count: number }[];
  readonly doubts: readonly Doubtful[];
  /** The term, or the claim, that is explained now. */
  readonly currentId: string | null;
  /** Whether it changes so fast that marks come a little later. */
  readonly isResting: boolean;
}

export const nothingFound: Omit<FrameReport, 'host' | 'kind' | 'path' | 'asked'> = {
  terms: [],
  claims: [],
  doubts: [],
  currentId: null,
  isResting: false,
};

export interface PageTerms extends Omit<FrameReport, 'path' | 'terms' | 'claims'> {
  readonly terms: readonly (FrameReport['terms'][number] & InFrame)[];
  readonly claims: readonly (FrameReport['claims'][number] & InFrame)[];
}
interface InFrame {
  /** The first frame in which it stands. */
  readonly frame: string;
}

/** All frames together: the page first, then its frames in their order, each followed by those within it. */
export function pageTermsOf(reports: ReadonlyMap<string, FrameReport>): PageTerms {
  const inOrder = [...reports].sort(([, a], [, b]) => comparePaths(a.path, b.path));
  const all = inOrder.map(([, report]) => report);
  const doubts = new Map(
    all
      .flatMap((report) => report.doubts)
      .map((doubt) => [`${doubt.written} ${doubt.reason.because}`, doubt]),
  );
  return {
    host: all.find(({ path }) => path.length === 0)?.host ?? '',
    kind: all.find(({ path }) => path.length === 0)?.kind ?? null,
    asked: all.find(({ path }) => path.length === 0)?.asked ?? null,
    terms: together(
      inOrder.map(([frame, { terms }]) => terms.map((one) => ({ ...one, frame }))),
      ({ termId }) => termId,
    ),
    claims: together(
      inOrder.map(([frame, { claims }]) => claims.map((one) => ({ ...one, frame }))),
      ({ claimId }) => claimId,
    ),
    doubts: [...doubts.values()],
    currentId: all.find(({ currentId }) => currentId !== null)?.currentId ?? null,
    isResting: all.some(({ isResting }) => isResting),
  };
}

/** What stands in several frames is counted in all of them, and stands in the first. */
function together<T extends { readonly count: number }>(
  frames: readonly (readonly T[])[],
  idOf: (one: T) => string,
): readonly T[] {
  const found = new Map<string, T>();
  for (const one of frames.flat()) {
    const before = found.get(idOf(one));
    found.set(idOf(one), before ? { ...before, count: before.count + one.count } : one);
  }
  return [...found.values()];
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
