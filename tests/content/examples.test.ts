/** The real matcher finds every term in its own example, and leaves every counter-example alone. */
import { describe, expect, test } from 'vitest';
import { terms } from '../../content/index.ts';
import { compileLexicon } from '../../lib/domain/lexicon.ts';
import { matchText } from '../../lib/domain/match-text.ts';

const lexicon = compileLexicon(terms);
const found = (text: string) =>
  matchText(text, lexicon, 'every').map(({ start, end, termId }) => ({
    termId,
    text: text.slice(start, end),
  }));

test.each(terms.map((term) => [term.id, term.example] as const))('%s is found in "%s"', (id, example) => {
  expect(found(example).map(({ termId }) => termId)).toContain(id);
});

describe.each(
  terms.flatMap((term) => (term.ambiguous ?? []).map((form) => [form.form, term.id, form] as const)),
)('%s (%s)', (short, id, { example, counterExample }) => {
  const isOurs = (match: { termId: string; text: string }) =>
    match.termId === id && match.text.replace(/s$/, '') === short.replace(/s$/, '');

  test('is marked in its example', () => {
    expect(found(example).filter(isOurs), example).not.toEqual([]);
  });

  test('is left alone in its counter-example', () => {
    expect(counterExample).toContain(short);
    expect(found(counterExample).filter(isOurs), counterExample).toEqual([]);
  });
});
