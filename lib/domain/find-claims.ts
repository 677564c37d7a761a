/**
 * Finding overclaims in text: the longest wording of a claim at each place, unless its sentence denies it, doubts it or
 * asks about it. What a claim says, and what is true, it does not know.
 */
import type { Language, SentenceRules } from '../../content/language-schema.ts';
import { type ClaimPatterns, type SpreadClaim, spreadClaims } from './claim-patterns.ts';
import { type Denier, createDenier } from './denial.ts';
import { type Folding, createFolding, foldedWords } from './fold.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { findForms } from './match.ts';
import { sentenceAround } from './sentence.ts';

export interface ClaimLexicon {
  readonly lexicon: Lexicon;
  readonly folding: Folding;
  readonly denier: Denier;
  readonly sentences: SentenceRules;
  /** By the id of the group of forms. */
  readonly wordings: ReadonlyMap<string, Wording>;
}

interface Wording {
  readonly claimId: string;
  /** Phrases, folded, of which one must stand earlier in the sentence; none where nothing is asked. */
  readonly before: readonly string[];
}

/** A claim that a text makes. Offsets are UTF-16 code units of the text; `end` is exclusive. */
export interface ClaimMatch {
  readonly start: number;
  readonly end: number;
  readonly claimId: string;
}

/** What of a language it takes to find claims that are spread already. */
export type ClaimRules = Omit<Language, 'inflection'>;

/** @throws Error naming the claim, where a pattern is malformed */
export const compileClaims = (claims: readonly ClaimPatterns[], language: Language): ClaimLexicon =>
  openClaims(spreadClaims(claims, language.inflection), language);

export function openClaims(
  spread: readonly SpreadClaim[],
  { recognition, sentences, denial }: ClaimRules,
): ClaimLexicon {
  const folding = createFolding();
  const fold = (phrase: string): string => foldedWords(phrase, folding).join(' ');
  return {
    folding,
    denier: createDenier(denial),
    sentences,
    lexicon: openLexicon(
      spread.map(({ forms }) => forms),
      recognition,
    ),
    wordings: new Map(
      spread.map(({ claimId, before, forms }) => [forms.id, { claimId, before: before.map(fold) }]),
    ),
  };
}

/** The claims that `text` makes, in order, never overlapping. Linear in the length of the text. */
export function findClaims(text: string, claimLexicon: ClaimLexicon): readonly ClaimMatch[] {
  return findForms(text, claimLexicon.lexicon).flatMap(({ start, end, form }) => {
    const wording = claimLexicon.wordings.get(form.termId);
    return wording && isClaimed(text, start, end, wording, claimLexicon)
      ? [{ start, end, claimId: wording.claimId }]
      : [];
  });
}

function isClaimed(
  text: string,
  start: number,
  end: number,
  wording: Wording,
  { folding, denier, sentences }: ClaimLexicon,
): boolean {
  const sentence = sentenceAround(text, start, end, sentences);
  const before = text.slice(sentence.start, start);
  return (
    standsIn(before, wording.before, folding) &&
    !(sentence.isQuestion && denier.asksWhether(before + text.slice(start, end))) &&
    !denier.deniesNext(before, folding) &&
    !denier.deniesLast(text.slice(end, sentence.end), folding)
  );
}

function standsIn(before: string, phrases: readonly string[], folding: Folding): boolean {
  if (phrases.length === 0) return true;
  const text = ` ${foldedWords(before, folding).join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
