import { createFolding, foldedWords } from '../../../lib/domain/fold.ts';
import type { Term } from '../../../content/schema.ts';
import { formsIn } from '../matcher.ts';
import type { Rule } from '../rule.ts';
import { spellingPairs } from '../spelling-pairs.ts';

/** A form whose words have a UK and a US spelling is found in both, whichever page it stands on. */
export const rule: Rule = {
  name: 'both-spellings',
  check: (content) => {
    const { toUk, toUs } = spellingPairs(content);
    const folding = createFolding();
    const spelled = (form: string, by: ReadonlyMap<string, string>): string =>
      form.replace(/[\p{L}\p{M}\p{N}_]+/gu, (word) => by.get(foldedWords(word, folding)[0] ?? '') ?? word);
    return content.terms.flatMap((term) =>
      wordForms(term)
        .flatMap((form) => [spelled(form, toUk), spelled(form, toUs)].filter((other) => other !== form))
        .filter(
          (form) => !formsIn(form, content).some(({ termId, text }) => termId === term.id && text === form),
        )
        .map((form) => `term ${term.id}: ${form} is not found`),
    );
  },
};

const wordForms = ({ plain, everyday = [] }: Term): string[] => [...plain, ...everyday];
