/**
 * Finding surface forms in text, in one pass and without building a folded copy: the longest whole-word form at each
 * place, by a rolling hash of folded words that is then verified. Which of them are marked is decided
 * elsewhere (`decide.ts`).
 */
import { type Folding, expands, ignored, separator } from './fold.ts';
import {
  type Lexicon,
  type LexiconForm,
  first,
  hashMask,
  hashSeed,
  hashStep,
  pairHash,
  slotOf,
} from './lexicon.ts';

/** A surface form found in a text. Offsets are UTF-16 code units of the raw text; `end` is exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: LexiconForm;
  /** As the glossary writes it: no text of the page. */
  readonly written: string;
}

/** No word of a form is longer. */
const longestWord = 64;
/** White space of indented source counts; anything longer is no gap between two words of one form. */
const longestGap = 64;

/**
 * All surface forms in `text`, in order, never overlapping. Linear in the length of the text. Many short texts are read
 * fastest as one: the browser compiles the loop while it runs, and a page is long read before it is done.
 */
export function findForms(text: string, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const places = placesToLook(text, lexicon);
  let after = 0;
  for (let k = 0; k < places.length; k += 2) {
    const start = places[k] ?? 0;
    if (start < after) continue;
    const candidate = longestAt(text, start, places[k + 1] ?? 0, lexicon);
    if (!candidate) continue;
    found.push(candidate);
    after = candidate.end;
  }
  return found;
}

/**
 * Where words stand with which a form may begin, as pairs of offset and hash. A word that only begins longer forms ("a",
 * of "A. muciniphila") counts where the next word may follow it. One flat loop with its steps written out, and within it
 * the least that a letter can cost: it is run for every letter of a page, most of them before the browser has compiled it.
 */
function placesToLook(text: string, { folding, firsts, pairs }: Lexicon): readonly number[] {
  const { classes, classOf } = folding;
  const { hashes, says } = firsts;
  const mask = hashes.length - 1;
  const places: number[] = [];
  // A space after the last word, so that no letter need ask whether it is the last. Written with `+` or in a template, V8 may
  // join the two anew for every letter, which is minutes for a megabyte.
  const ended = text.padEnd(text.length + 1);
  const { length } = ended;
  /** The word before, where longer forms begin with it. */
  let beforeStart = -1;
  let beforeHash = 0;
  for (let i = 0; i < length; i++) {
    let folded = classes[ended.charCodeAt(i)] || classOf(ended.charCodeAt(i));
    if (folded <= ignored) continue;
    const start = i;
    let hash = hashSeed;
    for (;;) {
      while (folded > expands) {
        // As hashStep.
        hash = (hash * 31 + folded) & hashMask;
        folded = classes[ended.charCodeAt(++i)] ?? 0;
      }
      if (folded === separator) break;
      const unit = ended.charCodeAt(i);
      if (folded === 0) folded = classOf(unit);
      else {
        if (folded === expands)
          for (const letter of folding.expand(unit)) hash = hashStep(hash, letter.charCodeAt(0));
        folded = classes[ended.charCodeAt(++i)] ?? 0;
      }
    }
    if (beforeStart >= 0) {
      if (pairs[slotOf(pairHash(beforeHash, hash))] === 1) places.push(beforeStart, beforeHash);
      beforeStart = -1;
    }
    // As saysOf.
    let place = hash & mask;
    while (hashes[place] !== 0 && hashes[place] !== hash + 1) place = (place + 1) & mask;
    const bits = says[place] ?? 0;
    if (bits === 0) continue;
    if ((bits & first.isForm) !== 0) places.push(start, hash);
    else if ((bits & first.isCapitalForm) !== 0 && isCapital(text.charCodeAt(start)))
      places.push(start, hash);
    else if ((bits & first.begins) !== 0) {
      beforeStart = start;
      beforeHash = hash;
    }
  }
  return places;
}

function longestAt(text: string, start: number, hash: number, lexicon: Lexicon): Candidate | null {
  const variants = lexicon.variantsOf(hash);
  const ahead = wordsAhead(text, start, variants[0]?.words ?? 0, lexicon.folding);
  for (const { written, spelled, exact, words, form } of variants) {
    const last = ahead.words[words - 1];
    if (last?.length !== spelled.length || !ahead.spelled.startsWith(spelled)) continue;
    if (!exact || isWrittenSo(exact, text, ahead.words, lexicon.folding))
      return { start, end: last.end, form, written };
  }
  return null;
}

interface WordsAhead {
  /** Folded, with single spaces between: as a {@link Variant} is spelled. */
  readonly spelled: string;
  /** Where each stands in the text, and how long `spelled` is up to its end. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly length: number }[];
}

/** The words from `start` on, as many as one form may have, each where a form may have its next word. */
function wordsAhead(text: string, start: number, most: number, folding: Folding): WordsAhead {
  const words: { start: number; end: number; length: number }[] = [];
  let spelled = '';
  for (let at = start; at >= 0 && words.length < most;) {
    const end = endOfWord(text, at, folding);
    if (words.length > 0 && end - at > longestWord) break;
    spelled += `${words.length > 0 ? ' ' : ''}${foldedWord(text.slice(at, end), folding)}`;
    words.push({ start: at, end, length: spelled.length });
    at = words.length < most ? startOfNextWord(text, end, end - at === 1, folding) : -1;
  }
  return { spelled, words };
}

function endOfWord(text: string, start: number, { classes, classOf }: Folding): number {
  let i = start;
  while (i < text.length && (classes[text.charCodeAt(i)] || classOf(text.charCodeAt(i))) !== separator) i++;
  return i;
}

function foldedWord(word: string, folding: Folding): string {
  if (/^\w*$/.test(word)) return word.toLowerCase();
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const letter = folding.classOf(unit);
    if (letter === expands) folded += folding.expand(unit);
    else if (letter !== ignored) folded += String.fromCharCode(letter);
  }
  return folded;
}

/** Whether the words stand there just as they must be written, but for characters that nobody sees. */
function isWrittenSo(
  exact: readonly (string | null)[],
  text: string,
  words: WordsAhead['words'],
  folding: Folding,
): boolean {
  return exact.every((word, k) => {
    const place = words[k];
    if (word === null || !place) return word === null;
    let raw = '';
    for (let i = place.start; i < place.end; i++) {
      const unit = text.charCodeAt(i);
      if (folding.classOf(unit) !== ignored) raw += String.fromCharCode(unit);
    }
    return raw === word || raw.normalize('NFKC') === word;
  });
}

/** After a word, where nothing but a space, a hyphen, an apostrophe or an initial's full stop lies between; else -1. */
function startOfNextWord(text: string, from: number, afterInitial: boolean, folding: Folding): number {
  let joiners = 0;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = folding.classOf(unit);
    if (folded !== separator && folded !== ignored) return i;
    if (isDash(unit) || isApostrophe(unit) || (unit === 0x2e && afterInitial)) joiners++;
    else if (folded === separator && !isSpace(unit)) return -1;
    if (i - from > longestGap || joiners > 1) return -1;
  }
  return -1;
}

/** Any letter beyond ASCII may be one: full-width ones are. */
const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || unit >= 0x80;

const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xff0d;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}
