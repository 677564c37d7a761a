/**
 * English inflection and spelling: which other spellings a form may take on a page. Content is written in UK spelling.
 * A variant that no page ever uses costs nothing, so the rules may be generous ("exercize" harms nobody), as long as no
 * variant is an ordinary word with another meaning.
 */

const toAmerican: readonly (readonly [uk: RegExp, us: string])[] = [
  [/fibre/, 'fiber'],
  [/centre/, 'center'],
  [/litre/, 'liter'],
  [/^grey$/, 'gray'],
  [/oesoph/, 'esoph'],
  [/oedem/, 'edem'],
  [/oestr/, 'estr'],
  [/coeliac/, 'celiac'],
  [/rrhoea/, 'rrhea'],
  [/ae(?=[cm])/, 'e'],
  [/paed/, 'ped'],
  [/aesth/, 'esth'],
  [/aetio/, 'etio'],
  [/isation/, 'ization'],
  [/is(?=e[ds]?$|ing$)/, 'iz'],
  [/(?<=..)our(?=s?$|al)/, 'or'],
  [/sulph/, 'sulf'],
  // Only after two vowels: "signalling" loses an l, "filling" does not.
  [/(?<=[aeiou].*[aeiou])ll(?=ing$|ed$)/, 'l'],
  [/programme/, 'program'],
  [/leucocyte/, 'leukocyte'],
];

/** Most words are spelled one way: one test tells, where twenty replacements would find nothing. */
const hasTwoSpellings = new RegExp(toAmerican.map(([uk]) => uk.source).join('|'));

/** The spellings of one folded word, itself first. */
export function spellings(word: string): string[] {
  if (!hasTwoSpellings.test(word)) return [word];
  const american = toAmerican.reduce((spelled, [uk, us]) => spelled.replace(uk, us), word);
  return american === word ? [word] : [word, american];
}

/** The plural of one folded word, or `null` where it looks like one already or has none. */
export function plural(word: string): string | null {
  if (/sis$/.test(word)) return word.replace(/is$/, 'es');
  if (/(?:ss|sh|ch|x|z)$/.test(word)) return `${word}es`;
  if (/(?:s|ae|\d)$/.test(word)) return null;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return `${word}s`;
}
