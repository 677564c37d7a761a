/**
 * Folding: how a UTF-16 code unit of a page is compared with one of a glossary form. Case, width, accents, ligatures,
 * Greek letters and invisible characters make no difference; offsets of the raw text are never lost, because text is
 * folded one unit at a time while it is read.
 */

/** Between words: spaces, punctuation, symbols. */
export const separator = 1;
/** Not there at all: soft hyphens, zero-width characters, combining marks. */
export const ignored = 2;
/** Stands for several letters: see {@link Folding.expand}. */
export const expands = 3;

export interface Folding {
  /**
   * Per code unit `separator`, `ignored`, `expands`, or the folded letter or digit (a code unit above 47); 0 where nobody
   * has asked yet. A bare table, since it is read once for each character of a page: `classes[unit] || classOf(unit)`.
   */
  readonly classes: Readonly<Record<number, number>>;
  readonly classOf: (unit: number) => number;
  /** The folded letters of a unit whose class is `expands`. */
  readonly expand: (unit: number) => string;
}

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  ω: 'omega',
};

const wordCharacter = /[\p{L}\p{N}_]/u;
const invisible = /[\p{M}\p{Cf}]/u;

/** Latin letters that have no decomposition. */
const undecomposed: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i' };

/** U+02BC is a letter to Unicode, and an apostrophe to everyone who writes it. */
const letterApostrophe = 0x02bc;

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * High surrogates of emoji (U+1F000 to U+1FBFF) part words: "fibre🌾". All others stand for letters, so that "𝐱fibre" is
 * another word than "fibre". Low ones add nothing, since alone they cannot tell which of the two they belong to.
 */
function surrogateClass(unit: number): number {
  if (unit >= 0xdc00) return ignored;
  return unit >= 0xd83c && unit <= 0xd83e ? separator : unit;
}

function asciiClass(unit: number): number {
  const isUpper = unit >= 0x41 && unit <= 0x5a;
  const isWord = isUpper || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
  return isWord ? (isUpper ? unit + 0x20 : unit) : separator;
}

export function createFolding(): Folding {
  const classes = new Uint16Array(0x10000);
  // Nearly all text is ASCII, for which no table of Unicode need be asked.
  for (let unit = 0; unit < 0x80; unit++) classes[unit] = asciiClass(unit);
  const expansions = new Map<number, string>();

  const classify = (unit: number): number => {
    const character = String.fromCharCode(unit);
    if (isSurrogate(unit)) return surrogateClass(unit);
    if (unit === letterApostrophe) return separator;
    if (invisible.test(character)) return ignored;
    const folded = foldCharacter(character);
    if (folded.length === 0 || !wordCharacter.test(folded)) return separator;
    if (folded.length === 1) return folded.charCodeAt(0);
    // A compatibility ideograph: no form is written with one, and half of a pair is no letter.
    if (/[\ud800-\udfff]/.test(folded)) return unit;
    expansions.set(unit, folded);
    return expands;
  };

  return {
    classes,
    classOf: (unit) => classes[unit] || (classes[unit] = classify(unit)),
    expand: (unit) => expansions.get(unit) ?? '',
  };
}

function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Lower-casing may decompose again: "İ" becomes "i" and a combining dot.
    .replace(/\p{M}/gu, '');
  const letters = Array.from(plain, (letter) => greek[letter] ?? undecomposed[letter] ?? letter).join('');
  return wordCharacter.test(letters) ? letters.replace(/[^\p{L}\p{N}_]/gu, '') : '';
}

/** The folded words of a text, in order: `"Gut–brain axis"` → `["gut", "brain", "axis"]`. */
export function foldedWords(text: string, folding: Folding): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = folding.classOf(unit);
    if (folded === separator) {
      if (word !== '') words.push(word);
      word = '';
    } else if (folded === expands) word += folding.expand(unit);
    else if (folded !== ignored) word += String.fromCharCode(folded);
  }
  if (word !== '') words.push(word);
  return words;
}
