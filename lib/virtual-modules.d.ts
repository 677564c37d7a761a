declare module 'virtual:lexicon' {
  /** As `packTerms` made it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:tip-citations' {
  const byTipId: Readonly<Record<string, readonly import('./domain/explanation.ts').Citation[]>>;
  export default byTipId;
}

/** Of the benchmark alone. */
declare module 'virtual:bench-forms' {
  const forms: readonly string[];
  export default forms;
}
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      forms: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; done: () => void },
    ): void;
  }
}
