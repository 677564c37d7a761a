declare module 'virtual:lexicon' {
  /** As `packTerms` made it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:tips' {
  const tips: readonly import('./domain/shown-tip.ts').TipToChoose[];
  export default tips;
}

declare module 'virtual:tips/*' {
  const byId: Readonly<Record<string, import('./domain/shown-tip.ts').ShownTip>>;
  export default byId;
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
