declare module 'virtual:lexicon' {
  /** As `packTerms` made it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:tip-citations' {
  const byTipId: Readonly<Record<string, readonly import('./domain/explanation.ts').Citation[]>>;
  export default byTipId;
}
