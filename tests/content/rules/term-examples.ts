import type { AmbiguousForm, Term } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import { type Found, marksIn } from '../matcher.ts';
import type { Rule } from '../rule.ts';

/** The real matcher finds each term in its example, each ambiguous form in its own, and leaves the counter-example alone. */
export const rule: Rule = {
  name: 'term-examples',
  check: (content) =>
    content.terms.flatMap((term) => [
      ...(marksIn(term.example, content).some(({ termId }) => termId === term.id)
        ? []
        : [`term ${term.id}: is not found in its example`]),
      ...(term.ambiguous ?? []).flatMap((form) => [...faultsOf(form, term, content)]),
    ]),
};

function* faultsOf(
  { form, example, counterExample }: AmbiguousForm,
  { id }: Term,
  content: Content,
): Generator<string> {
  const isOurs = ({ termId, text }: Found): boolean =>
    termId === id && text.replace(/s$/, '') === form.replace(/s$/, '');
  if (!marksIn(example, content).some(isOurs)) yield `term ${id}: ${form} is not found in its example`;
  if (!counterExample.includes(form)) yield `term ${id}: ${form} is not in its counter-example`;
  if (marksIn(counterExample, content).some(isOurs))
    yield `term ${id}: ${form} is marked in its counter-example`;
}
