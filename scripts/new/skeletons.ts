/**
 * Entries to be filled in. Each is valid TypeScript, and each gap in square brackets is a finding of the content rules
 * until it is written; `as never` lets the compiler pass what only a rule can explain.
 */
export const kinds = ['term', 'tip', 'habit', 'source', 'claim'] as const;
export type Kind = (typeof kinds)[number];

export interface Subject {
  readonly id: string;
  /** The category of a term, the topic of a tip or habit; `null` is a gap. */
  readonly group: string | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const chosen = (group: string | null): string =>
  group === null ? "'[choose: what it is about]' as never" : `'${group}'`;

/** The lines of an entry, without its braces, at the indentation of a file of content. */
export const skeletons: Readonly<Record<Kind, (subject: Subject) => readonly string[]>> = {
  term: ({ id, group, today }) => [
    `id: '${id}',`,
    `category: ${chosen(group)},`,
    "name: '[write: the name as the card shows it, common name first]',",
    "meaning: '[write: what it is, one plain sentence]',",
    "inMs: '[write: what is known about it in MS, and in whom it was measured]',",
    "grade: '[choose: how strong the evidence for inMs is]' as never,",
    "sources: ['[cite: id of a source]' as never],",
    `reviewed: '${today}',`,
    "plain: ['[write: a spelling with no other meaning]'],",
    "example: '[write: a sentence in which it must be found]',",
  ],
  tip: ({ id, group, today }) => [
    `id: '${id}',`,
    `topic: ${chosen(group)},`,
    "energy: 'little',",
    "action: '[write: one clear action, one sentence]',",
    "why: '[write: why, one sentence, with who was measured]',",
    "caution: '[write: who should ask first, or when not to]',",
    "lowEnergy: '[write: the same on a bad day]',",
    "avoidIf: ['[choose: whom it could harm, or none]' as never],",
    "grade: '[choose: how strong the evidence for why is]' as never,",
    "sources: ['[cite: id of a source]' as never],",
    `reviewed: '${today}',`,
  ],
  habit: ({ id, group, today }) => [
    `id: '${id}',`,
    `topic: ${chosen(group)},`,
    "name: '[write: at most 40 characters]',",
    "smallest: '[write: the smallest version that counts]',",
    "frequency: '[write: how often, in words]',",
    "why: '[write: why, one sentence, with who was measured]',",
    "caution: '[write: who should ask first, or when not to]',",
    "avoidIf: ['[choose: whom it could harm, or none]' as never],",
    "grade: '[choose: how strong the evidence for why is]' as never,",
    "sources: ['[cite: id of a source]' as never],",
    `reviewed: '${today}',`,
  ],
  source: () => [
    "kind: '[choose: what kind of source it is]' as never,",
    "title: '[write: the title as published]',",
    "by: '[write: authors or publisher]',",
    'year: null,',
    "venue: '[write: journal and place in it, or the site]',",
    "url: '[write: its DOI as an address, or the publisher’s page]',",
    "findingSeen: 'no',",
    "checked: '[write: what was seen, and where]',",
  ],
  claim: ({ id, today }) => [
    `id: '${id}',`,
    "says: '[write: the claim in its commonest words]',",
    "patterns: ['[write: a wording of it]'],",
    "answer: '[write: what is known, two plain sentences]',",
    "ask: ['[write: a question]', '[write: a question]', '[write: a question]'],",
    "grade: '[choose: how strong the evidence for the claim is]' as never,",
    "sources: ['[cite: id of a source]' as never],",
    `reviewed: '${today}',`,
    "example: '[write: a sentence that makes the claim]',",
    "counterExample: '[write: a sentence that uses the same words honestly]',",
  ],
};
