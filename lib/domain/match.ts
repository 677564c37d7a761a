/**
 * Finding surface forms in text, in one pass and without building a folded copy: the longest whole-word form at each
 * place, by a rolling hash of folded words that is then verified letter by letter. Which of them are marked is decided
 * elsewhere (`decide.ts`).
 */
import { type Folding, expands, ignored, separator } from './fold.ts';
import { type Lexicon, type LexiconForm, filterSlot, hashSeed, hashStep } from './lexicon.ts';

/** A surface form found in a text. Offsets are UTF-16 code units of the raw text; `end` is exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: LexiconForm;
}

/** No word of a form is longer; a longer word of a page is read, but compared with nothing. */
const longestWord = 64;
/** White space of indented source counts; anything longer is no gap between two words of one form. */
const longestGap = 64;

/** All surface forms in `text`, in order, never overlapping. Linear in the length of the text. */
export function findForms(text: string, lexicon: Lexicon): Candidate[] {
  const { folding, filter } = lexicon;
  const { classOf } = folding;
  const found: Candidate[] = [];
  const length = text.length;
  let wordStart = -1;
  let hash = hashSeed;

  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 32;
    const folded = classOf(unit);
    if (folded > expands) {
      if (wordStart < 0) {
        wordStart = i;
        hash = hashSeed;
      }
      hash = hashStep(hash, folded);
    } else if (folded === separator) {
      if (wordStart < 0) continue;
      if (filter[filterSlot(hash)] === 1) {
        const candidate = longestAt(text, wordStart, i, hash, lexicon);
        if (candidate) {
          found.push(candidate);
          i = Math.max(i, candidate.end) - 1;
        }
      }
      wordStart = -1;
    } else if (folded === expands) {
      if (wordStart < 0) {
        wordStart = i;
        hash = hashSeed;
      }
      for (const letter of folding.expand(unit)) hash = hashStep(hash, letter.charCodeAt(0));
    }
  }
  return found;
}

function longestAt(
  text: string,
  start: number,
  firstEnd: number,
  firstHash: number,
  lexicon: Lexicon,
): Candidate | null {
  const forms = lexicon.byFirstWord.get(firstHash);
  if (!forms) return null;
  const words: Word[] = [{ start, end: firstEnd, hash: firstHash }];
  const form = forms.find((candidate) => fits(candidate, words, text, lexicon.folding));
  const end = form && words[form.words.length - 1]?.end;
  return form && end !== undefined ? { start, end, form } : null;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Whether `form` stands at the first of `words`; reads as many further words of the text as it needs. */
function fits(form: LexiconForm, words: Word[], text: string, folding: Folding): boolean {
  for (let k = 0; k < form.words.length; k++) {
    let word = words[k];
    if (!word) {
      const previous = words[k - 1];
      const next = previous && nextWord(text, previous.end, previous.end - previous.start === 1, folding);
      if (!next) return false;
      words.push(next);
      word = next;
    }
    if (word.hash !== form.hashes[k]) return false;
  }
  return form.words.every((expected, k) => {
    const word = words[k];
    return word !== undefined && spells(text, word, expected, form.exact[k] ?? null, folding);
  });
}

/** The word after `from`, where nothing but a space, a hyphen, an apostrophe or an initial's full stop lies between. */
function nextWord(text: string, from: number, afterInitial: boolean, folding: Folding): Word | null {
  let i = from;
  let joiners = 0;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = folding.classOf(unit);
    if (folded !== separator && folded !== ignored) break;
    if (isDash(unit) || isApostrophe(unit) || (unit === 0x2e && afterInitial)) joiners++;
    else if (folded === separator && !isSpace(unit)) return null;
    if (i - from > longestGap || joiners > 1) return null;
  }
  const start = i;
  let hash = hashSeed;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = folding.classOf(unit);
    if (folded === separator) break;
    if (i - start > longestWord) return null;
    if (folded === expands)
      for (const letter of folding.expand(unit)) hash = hashStep(hash, letter.charCodeAt(0));
    else if (folded !== ignored) hash = hashStep(hash, folded);
  }
  return i > start ? { start, end: i, hash } : null;
}

/** Letter by letter, so that two words with one hash are never taken for each other. */
function spells(text: string, word: Word, expected: string, exact: string | null, folding: Folding): boolean {
  let k = 0;
  let raw = '';
  for (let i = word.start; i < word.end; i++) {
    const unit = text.charCodeAt(i);
    const folded = folding.classOf(unit);
    if (folded === ignored) continue;
    raw += String.fromCharCode(unit);
    const letters = folded === expands ? folding.expand(unit) : String.fromCharCode(folded);
    if (!expected.startsWith(letters, k)) return false;
    k += letters.length;
  }
  return k === expected.length && (exact === null || exact === raw || exact === raw.normalize('NFKC'));
}

const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xff0d;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}
