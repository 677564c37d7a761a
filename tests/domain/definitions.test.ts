import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionAt } from '../../lib/domain/definitions.ts';

/** The long form given for the first place where `short` stands as a word. */
function longForm(text: string, short: string): string | null {
  const start = text.search(new RegExp(`\\b${short}\\b`));
  if (start < 0) throw new Error(`No ${short} in the row`);
  return definitionAt(text, start, start + short.length)?.longForm ?? null;
}

describe('the long form stands before the bracket', () => {
  test.each([
    ['People with multiple sclerosis (MS) tire.', 'MS', 'multiple sclerosis'],
    ['by mass spectrometry (MS) of stool', 'MS', 'mass spectrometry'],
    ['Multiple Sclerosis [MS] and', 'MS', 'Multiple Sclerosis'],
    ['multiple sclerosis (“MS”) and', 'MS', 'multiple sclerosis'],
    ['multiple sclerosis ( MS ) and', 'MS', 'multiple sclerosis'],
    ['multiple sclerosis (MS; see below)', 'MS', 'multiple sclerosis'],
    ['multiple sclerosis (MS, a disease)', 'MS', 'multiple sclerosis'],
    ['disease-modifying therapies (DMTs) help', 'DMTs', 'disease-modifying therapies'],
    ['optical coherence tomography (OCT)', 'OCT', 'optical coherence tomography'],
    ['the blood–brain barrier (BBB)', 'BBB', 'blood–brain barrier'],
    ['the blood brain barrier (BBB)', 'BBB', 'blood brain barrier'],
    ['short-chain fatty acids (SCFAs)', 'SCFAs', 'short-chain fatty acids'],
  ])('"%s"', (text, short, expected) => {
    expect(longForm(text, short)).toBe(expected);
  });
});

describe('the long form stands in the bracket', () => {
  test.each([
    ['MS (multiple sclerosis) is', 'MS', 'multiple sclerosis'],
    ['MS [mass spectrometry] is', 'MS', 'mass spectrometry'],
    ['DMTs (disease-modifying therapies) are', 'DMTs', 'disease-modifying therapies'],
    ['OCT(optical coherence tomography)', 'OCT', 'optical coherence tomography'],
  ])('"%s"', (text, short, expected) => {
    expect(longForm(text, short)).toBe(expected);
  });
});

describe('there is no definition', () => {
  test.each([
    ['the patients (MS) were', 'MS'],
    ['MS is common', 'MS'],
    ['MS (see Table 2)', 'MS'],
    ['MS (MS)', 'MS'],
    ['MS (2021)', 'MS'],
    ['MS ()', 'MS'],
    ['(MS)', 'MS'],
    ['MS (many of those who live with it have symptoms)', 'MS'],
    ['It was multiple. Sclerosis (MS) came', 'MS'],
    ['multiple sclerosis (MS lesions)', 'MS'],
    ['some of many unrelated and quite different ways to see (MS)', 'MS'],
  ])('in "%s"', (text, short) => {
    expect(longForm(text, short)).toBeNull();
  });
});

test('names the short form without its plural s, and where it stands', () => {
  const text = 'disease-modifying therapies (DMTs)';
  expect(definitionAt(text, 29, 33)).toEqual({
    shortForm: 'DMT',
    longForm: 'disease-modifying therapies',
    at: 29,
  });
});

test('a long form that is named always begins with the first letter of the short one, and lies in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('multiple', 'sclerosis', 'mass', 'of', 'the', 's', 'M', '–', 'x.'), {
        maxLength: 8,
      }),
      fc.constantFrom('MS', 'MSs', 'M', 'SM'),
      (words, short) => {
        const head = `${words.join(' ')} (`;
        const definition = definitionAt(`${head}${short})`, head.length, head.length + short.length);
        if (!definition) return;
        expect(head).toContain(definition.longForm);
        expect(definition.longForm[0]?.toLowerCase()).toBe(short[0]?.toLowerCase());
      },
    ),
  );
});
