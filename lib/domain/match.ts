/**
 * Finding surface forms in text, in one pass and without building a folded copy: the longest whole-word form at each
 * place, by a rolling hash of folded words that is then verified letter by letter. Which of them are marked is decided
 * elsewhere (`decide.ts`).
 */
import { type Folding, expands, ignored, separator } from './fold.ts';
import {
  type Lexicon,
  type LexiconForm,
  type Variant,
  first,
  hashMask,
  hashSeed,
  hashStep,
  lowerCase,
  pairHash,
  slotOf,
} from './lexicon.ts';
import { exactSign } from './spread-forms.ts';

/** A surface form found in a text. Offsets are UTF-16 code units of the raw text; `end` is exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: LexiconForm;
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
 * of "A. muciniphila") counts where the next word may follow it. One flat loop with its steps written out: it is run for
 * every letter of a page, most of them before the browser has compiled it, and this shape is compiled soonest.
 */
function placesToLook(text: string, { folding, firsts, pairs }: Lexicon): readonly number[] {
  const { classes, classOf } = folding;
  const { hashes, says } = firsts;
  const mask = hashes.length - 1;
  const places: number[] = [];
  const length = text.length;
  let start = -1;
  let hash = hashSeed;
  /** The word before, where longer forms begin with it. */
  let beforeStart = -1;
  let beforeHash = 0;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 0x20;
    const folded = classes[unit] || classOf(unit);
    if (folded > expands) {
      if (start < 0) {
        start = i;
        hash = hashSeed;
      }
      // As hashStep.
      hash = (hash * 31 + folded) & hashMask;
    } else if (folded === separator) {
      if (start < 0) continue;
      if (beforeStart >= 0) {
        if (pairs[slotOf(pairHash(beforeHash, hash))] === 1) places.push(beforeStart, beforeHash);
        beforeStart = -1;
      }
      // As saysOf.
      let place = hash & mask;
      while (hashes[place] !== 0 && hashes[place] !== hash + 1) place = (place + 1) & mask;
      const bits = says[place] ?? 0;
      if (bits !== 0) {
        if ((bits & first.isForm) !== 0) places.push(start, hash);
        else if ((bits & first.isCapitalForm) !== 0 && isCapital(text.charCodeAt(start)))
          places.push(start, hash);
        else if ((bits & first.begins) !== 0) {
          beforeStart = start;
          beforeHash = hash;
        }
      }
      start = -1;
    } else if (folded === expands) {
      if (start < 0) {
        start = i;
        hash = hashSeed;
      }
      for (const letter of folding.expand(unit)) hash = hashStep(hash, letter.charCodeAt(0));
    }
  }
  return places;
}

function longestAt(text: string, start: number, hash: number, lexicon: Lexicon): Candidate | null {
  for (const variant of lexicon.variants.get(hash) ?? []) {
    const end = endOf(variant, text, start, lexicon.folding);
    if (end >= 0) return { start, end, form: variant.form };
  }
  return null;
}

/** Where `variant` ends in `text` if it stands at `start`, letter by letter and whole words only; -1 if it does not. */
function endOf(variant: Variant, text: string, start: number, folding: Folding): number {
  const spelled = variant.text;
  let from = variant.start;
  let at = start;
  for (let word = 1; ; word++) {
    const space = word < variant.words ? spelled.indexOf(' ', from) : variant.end;
    const isExact = spelled[from] === exactSign;
    const isPlural = variant.isPlural && word === variant.words;
    const end = endOfWord(spelled, isExact ? from + 1 : from, space, isPlural, text, at, folding);
    if (end < 0 || (word > 1 && end - at > longestWord)) return -1;
    if (
      isExact &&
      !isSpelled(`${spelled.slice(from + 1, space)}${isPlural ? 's' : ''}`, text, at, end, folding)
    )
      return -1;
    if (word === variant.words) return end;
    at = startOfNextWord(text, end, end - at === 1, folding);
    if (at < 0) return -1;
    from = space + 1;
  }
}

/** Where the word at `at` ends, if it folds to `spelled.slice(from, to)`, with an s if `isPlural`; else -1. */
function endOfWord(
  spelled: string,
  from: number,
  to: number,
  isPlural: boolean,
  text: string,
  at: number,
  folding: Folding,
): number {
  const { classes, classOf } = folding;
  const letters = to + (isPlural ? 1 : 0);
  let k = from;
  let i = at;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = classes[unit] || classOf(unit);
    if (folded === separator) break;
    if (folded === ignored) continue;
    if (folded !== expands) {
      if (k >= letters || folded !== (k < to ? lowerCase(spelled.charCodeAt(k)) : smallS)) return -1;
      k++;
      continue;
    }
    for (const letter of folding.expand(unit)) {
      if (k >= letters || letter.charCodeAt(0) !== (k < to ? lowerCase(spelled.charCodeAt(k)) : smallS))
        return -1;
      k++;
    }
  }
  return k === letters ? i : -1;
}

/** Whether a word stands there just as it is spelled, but for characters that nobody sees. */
function isSpelled(exact: string, text: string, start: number, end: number, folding: Folding): boolean {
  let raw = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (folding.classOf(unit) !== ignored) raw += String.fromCharCode(unit);
  }
  return raw === exact || raw.normalize('NFKC') === exact;
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

const smallS = 0x73;

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
