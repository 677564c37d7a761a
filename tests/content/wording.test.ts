import { expect, test } from 'vitest';
import { habits, terms, tips, understandPages } from '../../content/index.ts';

/** Words that promise more than any gut step in MS has shown, and words that meddle with medicine. */
const forbidden: readonly RegExp[] = [
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bheal(?:s|ed|ing)?\b/i,
  /\brevers(?:e|es|ed|ing)\b/i,
  /\bprevent(?:s|ed|ing)?\b/i,
  /\bdetox/i,
  /\bmiracle/i,
  /\bsuperfood/i,
  /\bboost(?:s|ing)? (?:your )?immun/i,
  /\byou should stop\b/i,
  /\bstop (?:taking )?your (?:medicine|medication|drug|DMT)\b/i,
];

/** Letters, digits and ordinary punctuation; nothing that cannot be seen. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** An entry whose subject is the word itself, such as the detox diet. Each must still need its exception. */
const quotations: ReadonlyMap<string, RegExp> = new Map([['detox-diet', /\bdetox/i]]);

const texts = [
  ...terms.flatMap((term) =>
    [term.name, term.meaning, term.inMs, term.more, term.risk].map((text) => [term.id, text ?? ''] as const),
  ),
  ...tips.flatMap((tip) =>
    [tip.action, tip.why, tip.caution, tip.lowEnergy].map((text) => [tip.id, text] as const),
  ),
  ...habits.flatMap((habit) =>
    [habit.name, habit.smallest, habit.frequency, habit.why, habit.caution].map(
      (text) => [habit.id, text] as const,
    ),
  ),
  ...understandPages.flatMap(({ id, title, paragraphs }) =>
    [title, ...paragraphs].map((text) => [id, text] as const),
  ),
];

test.each(forbidden)('no text says %s', (pattern) => {
  const guilty = texts.filter(
    ([id, text]) => pattern.test(text) && quotations.get(id)?.source !== pattern.source,
  );
  expect(guilty).toEqual([]);
});

test('no text holds an invisible character', () => {
  expect(texts.filter(([, text]) => invisible.test(text))).toEqual([]);
});

test('every exception is still needed', () => {
  for (const [id, pattern] of quotations) {
    if (!terms.some((term) => term.id === id)) continue;
    expect(texts.some(([textId, text]) => textId === id && pattern.test(text))).toBe(true);
  }
});
