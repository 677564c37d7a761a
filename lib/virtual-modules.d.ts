declare module 'virtual:lexicon' {
  /** As `packTerms` made it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:claim-wordings' {
  const wordings: readonly import('./domain/claim-patterns.ts').SpreadClaim[];
  export default wordings;
}

declare module 'virtual:checked' {
  /** When any of the content was last read against its sources. */
  const checked: import('./domain/civil-day.ts').CivilDay;
  export default checked;
}

declare module 'virtual:terms' {
  const terms: readonly import('./domain/spread-forms.ts').ShownTerm[];
  export default terms;
}

declare module 'virtual:sources' {
  /** By id. */
  const sources: Readonly<Record<string, import('./domain/explanation.ts').ShownSource>>;
  export default sources;
}

declare module 'virtual:tips' {
  const tips: import('./domain/pack-tips.ts').PackedTips;
  export default tips;
}

declare module 'virtual:habits' {
  /** What the popup draws at once. */
  const habits: readonly Pick<import('../content/schema.ts').Habit, 'id' | 'name' | 'smallest'>[];
  export default habits;
}

declare module 'virtual:starting-habits' {
  /** Ids. */
  const ids: readonly string[];
  export default ids;
}

declare module 'virtual:pause-signs' {
  const signs: readonly import('./domain/safety-notes.ts').Sign[];
  export default signs;
}

declare module 'virtual:habit-cautions' {
  /** By habit id. */
  const cautions: Readonly<Record<string, string>>;
  export default cautions;
}

declare module 'virtual:tip-texts/*' {
  const texts: readonly import('./domain/shown-tip.ts').TipText[];
  export default texts;
}

declare module 'virtual:whole-tips/*' {
  const whole: import('./domain/shown-tip.ts').WholeTips;
  export default whole;
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
