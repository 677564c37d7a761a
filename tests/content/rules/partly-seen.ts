import { entriesOf, formsOf } from '../entries.ts';
import { passagesOf } from '../prose.ts';
import { withoutPhrases } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';

/** Not the digits of a name: "B12", "IL-17", "omega-3". */
const figure = /(?<![\p{L}\p{N}][-.,]?)\d[\d.,]*/u;

/** An entry that rests on nothing but sources seen in part shows no figure. */
export const rule: Rule = {
  name: 'partly-seen',
  check: (content) => {
    const forms = new Map(content.terms.map((term) => [`term ${term.id}`, formsOf(term)]));
    const unsure = new Set(
      entriesOf(content)
        .filter(({ entry }) => entry.sources.every((id) => content.sources[id]?.findingSeen === 'partly'))
        .map(({ name }) => name),
    );
    return passagesOf(content)
      .filter(({ name }) => unsure.has(name))
      .flatMap(({ name, field, text }) => {
        const [shown] = figure.exec(withoutPhrases(text, forms.get(name) ?? [])) ?? [];
        return shown === undefined
          ? []
          : [`${name}: ${field} shows ${shown}, and its sources were seen only in part`];
      });
  },
};
