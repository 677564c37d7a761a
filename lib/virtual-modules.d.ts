declare module 'virtual:lexicon' {
  const terms: readonly import('./domain/spread-forms.ts').SpreadTerm[];
  export default terms;
}

declare module 'virtual:tip-citations' {
  const byTipId: Readonly<Record<string, readonly import('./domain/explanation.ts').Citation[]>>;
  export default byTipId;
}
