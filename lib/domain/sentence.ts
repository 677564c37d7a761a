/**
 * Where the sentence around a place of a text begins and ends. Cautious: a full stop before a small letter, after an
 * abbreviation or after a number of one or two digits ("1. Diet cures MS") ends nothing.
 */

import type { SentenceRules } from '../../content/language-schema.ts';

/** A longer sentence is read this far on either side, so that the work at one place is bounded. */
export const reach = 400;

export interface SentenceSpan {
  /** UTF-16 offsets; `end` is exclusive and includes the closing mark. */
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

const boundary = /([.!?…])["'”’)\]]*(?=\s|$)|\n[^\S\n]*\n/g;

/** The sentence that holds `[start, end)` of `text`. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  { abbreviation }: SentenceRules,
): SentenceSpan {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const passage = text.slice(from, to);
  let sentenceStart = from;
  for (const match of passage.matchAll(boundary)) {
    const markAt = from + match.index;
    if (!endsSentence(passage, match, abbreviation)) continue;
    if (markAt >= end)
      return { start: sentenceStart, end: markAt + match[0].length, isQuestion: match[1] === '?' };
    if (markAt < start) sentenceStart = markAt + match[0].length;
  }
  return { start: sentenceStart, end: to, isQuestion: false };
}

function endsSentence(passage: string, match: RegExpExecArray, abbreviation: RegExp): boolean {
  if (match[1] !== '.') return true;
  if (abbreviation.test(passage.slice(Math.max(0, match.index - 8), match.index))) return false;
  const next = /\S/.exec(passage.slice(match.index + match[0].length, match.index + match[0].length + 8));
  return next === null || !/\p{Ll}/u.test(next[0]);
}
