/** The entries of every kind, named as findings name them: "term fatigue". */
import type {
  Claim,
  Habit,
  RedFlag,
  SafetyRule,
  SafetyTopic,
  Term,
  Tip,
  UnderstandPage,
} from '../../content/schema.ts';
import type { Entries } from './content.ts';

export type Entry = Term | Tip | Habit | Claim | RedFlag | SafetyRule | UnderstandPage;

export interface NamedEntry {
  readonly name: string;
  readonly entry: Entry & { readonly safety?: readonly SafetyTopic[] };
}

/** The lists of entries, by the kind of entry they hold. */
export const kindsOf = ({
  terms,
  tips,
  habits,
  claims,
  redFlags,
  safetyRules,
  understandPages,
}: Entries): Readonly<Record<string, readonly Entry[]>> => ({
  term: terms,
  tip: tips,
  habit: habits,
  claim: claims,
  'red flag': redFlags,
  'safety rule': safetyRules,
  'understand page': understandPages,
});

export const idOf = (entry: Entry): string => ('id' in entry ? entry.id : entry.topic);

export const entriesOf = (content: Entries): NamedEntry[] =>
  Object.entries(kindsOf(content)).flatMap(([kind, entries]) =>
    entries.map((entry) => ({ name: `${kind} ${idOf(entry)}`, entry })),
  );

/** The term's own spellings. */
export const formsOf = ({ plain, everyday = [], ambiguous = [], medicine }: Term): string[] => [
  ...plain,
  ...everyday,
  ...ambiguous.map(({ form }) => form),
  ...(medicine?.brands ?? []),
];
