declare module 'virtual:lexicon' {
  import type { LexiconTerm } from './domain/lexicon.ts';

  const terms: readonly LexiconTerm[];
  export default terms;
}

declare module 'virtual:tip-citations' {
  import type { Citation } from './domain/explanation.ts';

  const byTipId: Readonly<Record<string, readonly Citation[]>>;
  export default byTipId;
}
