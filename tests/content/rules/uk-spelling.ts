import { createFolding, foldedWords } from '../../../lib/domain/fold.ts';
import { passagesOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { spellingPairs } from '../spelling-pairs.ts';

/** Our own sentences are spelled as in the UK. A name keeps its spelling: "Centers for Disease Control". */
export const rule: Rule = {
  name: 'uk-spelling',
  check: (content) => {
    const { toUk } = spellingPairs(content);
    const folding = createFolding();
    return passagesOf(content).flatMap(({ name, field, text }) =>
      foldedWords(withoutNames(text), folding).flatMap((word) => {
        const uk = toUk.get(word);
        return uk === undefined ? [] : [`${name}: ${field} says ${word}, in UK spelling ${uk}`];
      }),
    );
  },
};

/** A capital that begins no sentence begins a name. */
const withoutNames = (text: string): string => text.replace(/(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}'’-]*/gu, '');
