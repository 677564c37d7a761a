/** What a language brings: its content, and the rules by which its words are found. Rules are data; lib/domain applies them. */
import type {
  Claim,
  Habit,
  RedFlag,
  RetiredId,
  SafetyRule,
  Source,
  Term,
  Tip,
  UnderstandPage,
} from './schema.ts';

/** What a language's `index.ts` exports. Ids name the same entry in every language, since readers' records hold them. */
export interface Content {
  readonly terms: readonly Term[];
  readonly tips: readonly Tip[];
  readonly habits: readonly Habit[];
  /** Ids of the habits that a reader begins with. */
  readonly startingHabits: readonly string[];
  readonly claims: readonly Claim[];
  readonly safetyRules: readonly SafetyRule[];
  readonly redFlags: readonly RedFlag[];
  readonly understandPages: readonly UnderstandPage[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly retired: readonly RetiredId[];
  /** What each version has brought, the newest first. */
  readonly releases: readonly Release[];
}

export interface Release {
  readonly version: string;
  /** Sentences for readers, not for programmers. */
  readonly news: readonly [string, ...string[]];
}

/** What a language's `language.ts` exports. */
export interface Language {
  readonly recognition: Recognition;
  readonly inflection: Inflection;
  readonly sentences: SentenceRules;
  readonly denial: Denial;
}

/** How a text of a language is known, and what surrounds the texts of ours. */
export interface Recognition {
  /** BCP 47: "en". */
  readonly tag: string;
  /** Words that no text of some length is without, parted by spaces. */
  readonly functionWords: string;
  /** The least share of them among the words of a text of this language. */
  readonly leastShare: number;
  /** Characters of an average word with its space. */
  readonly wordLength: number;
  /** A sentence that could stand on the cover of the glossary: it shows what "MS" means inside. */
  readonly cover: string;
}

/** Which other writings a word of a form may take on a page. Words are folded: small letters without accents. */
export interface Inflection {
  /** Other spellings: all that fit are applied one after another, and together make the second spelling of a word. */
  readonly spellings: readonly (readonly [pattern: RegExp, replacement: string])[];
  /** Endings: the first that fits gives the inflected words, none where it has no replacement. */
  readonly endings: readonly (readonly [pattern: RegExp, ...replacements: string[]])[];
  /** What an acronym takes at its end as it stands: "s" in "DMTs". */
  readonly acronymEndings: readonly string[];
  /** Which words of a form inflect: "gut microbiomes", "enfermedades autoinmunes". */
  readonly inflects: 'last-word' | 'every-word';
}

/** Where sentences do not end. */
export interface SentenceRules {
  /** The end of a text that a full stop after it does not close: "e.g". */
  readonly abbreviation: RegExp;
}

/** How a sentence denies, doubts or asks what it quotes. Lists are folded phrases parted by commas. */
export interface Denial {
  /** Words that deny or doubt what comes after them, or what they follow. */
  readonly denials: string;
  /** Phrases with a denying word that deny nothing of the kind. */
  readonly affirmations: string;
  /** After one of these, what was denied before is left behind: "no drug helps, but …". Global. */
  readonly turn: RegExp;
  /** Words after which several are read, and not only the next: "is simply not true". */
  readonly begins: string;
  /** Beginnings of questions that take the answer for granted: "Ready to …?". */
  readonly hooks: RegExp;
}
