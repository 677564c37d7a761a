declare module 'virtual:lexicon' {
  const terms: readonly import('./domain/spread-forms.ts').SpreadTerm[];
  export default terms;
}

declare module 'virtual:tips' {
  const tips: readonly import('./domain/shown-tip.ts').TipToChoose[];
  export default tips;
}

declare module 'virtual:tips/*' {
  const byId: Readonly<Record<string, import('./domain/shown-tip.ts').ShownTip>>;
  export default byId;
}
