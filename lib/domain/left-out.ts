/** What the reader does not want marked: terms that they know, and forms that mean something else on a page. */
import type { FlowForms, PageDecision } from './decide.ts';

export interface LeftOut {
  readonly termIds: ReadonlySet<string>;
  /** Forms, as the glossary writes them, that were said to be wrong on a page, which is named by host and path. */
  readonly formsOf: (page: string) => ReadonlySet<string>;
}

export const nothingLeftOut: LeftOut = { termIds: new Set(), formsOf: () => new Set() };

/**
 * Forms with a wrong meaning say nothing of what the page is about, so they go before it is judged. Earlier versions kept
 * them as the page spells them.
 */
export function withoutForms<F extends FlowForms>(
  flows: readonly F[],
  forms: ReadonlySet<string>,
): readonly F[] {
  if (forms.size === 0) return flows;
  return flows.map((flow) => ({
    ...flow,
    candidates: flow.candidates.filter(
      ({ start, end, written }) => !forms.has(written) && !forms.has(flow.text.slice(start, end)),
    ),
  }));
}

/** Known terms speak for what a page is about as others do; they are only not shown. */
export function withoutTerms(
  matches: PageDecision['matches'],
  termIds: ReadonlySet<string>,
): PageDecision['matches'] {
  if (termIds.size === 0) return matches;
  return matches.map((own) => own.filter(({ termId }) => !termIds.has(termId)));
}
