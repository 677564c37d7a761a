/** Which other spellings and inflected forms a word may take on a page, by the rules of its language. */
import type { Inflection } from '../../content/language-schema.ts';

export interface Inflector {
  /** The spellings of one folded word, itself first. */
  readonly spellings: (word: string) => readonly string[];
  /** The inflected forms of one folded word, without itself. */
  readonly inflected: (word: string) => readonly string[];
}

export function createInflector({ spellings, endings }: Inflection): Inflector {
  // Most words are spelled one way: one test tells, where twenty replacements would find nothing.
  const hasTwoSpellings =
    spellings.length > 0 ? new RegExp(spellings.map(([pattern]) => pattern.source).join('|')) : null;
  return {
    spellings: (word) => {
      if (!hasTwoSpellings?.test(word)) return [word];
      const other = spellings.reduce((spelled, [pattern, to]) => spelled.replace(pattern, to), word);
      return other === word ? [word] : [word, other];
    },
    inflected: (word) => {
      const [pattern, ...replacements] = endings.find(([ending]) => ending.test(word)) ?? [];
      return pattern ? replacements.map((to) => word.replace(pattern, to)) : [];
    },
  };
}
