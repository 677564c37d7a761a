/** The real finder finds every claim in its own example and leaves its counter-example alone; answers are plain. */
import { describe, expect, test } from 'vitest';
import { claims } from '../../content/index.ts';
import { type Claim, safetyTopics } from '../../content/schema.ts';
import { spreadClaims } from '../../lib/domain/claim-patterns.ts';
import { findClaims, openClaims } from '../../lib/domain/find-claims.ts';
import { findForms } from '../../lib/domain/match.ts';
import { readingGrade, sentencesOf } from './reading-grade.ts';

const answerGradeMax = 8;
const questionsGradeMax = 7;
/** The page script carries them all. */
const formsInAllMax = 2_000;

const spread = spreadClaims(claims);
const lexicon = openClaims(spread);
const found = (text: string): string[] => findClaims(text, lexicon).map(({ claimId }) => claimId);

/** Long words of the claim itself are what the answer explains. */
const subjectOf = ({ says }: Claim): string[] =>
  says.split(' ').flatMap((word) => (word.length > 7 ? [word, word.replace(/s$/, '')] : []));

test('there are enough of them, sorted within their subject', () => {
  expect(claims.length).toBeGreaterThanOrEqual(34);
  expect(claims.map(({ id }) => id).filter((id, i) => id < (claims[i - 1]?.id ?? '')).length).toBeLessThan(5);
});

describe.each(claims.map((claim) => [claim.id, claim] as const))('%s', (id, claim) => {
  test('is found in its example', () => {
    expect(found(claim.example), claim.example).toContain(id);
  });

  test('is left alone in its counter-example, which words it honestly', () => {
    const worded = findForms(claim.counterExample, lexicon.lexicon).map(
      ({ form }) => lexicon.wordings.get(form.termId)?.claimId,
    );
    expect(worded, 'a wording of the claim').toContain(id);
    expect(found(claim.counterExample), claim.counterExample).toEqual([]);
  });

  test('is answered in two plain sentences', () => {
    expect(sentencesOf(claim.answer)).toHaveLength(2);
    expect(readingGrade(claim.answer, subjectOf(claim))).toBeLessThanOrEqual(answerGradeMax);
    if (claim.risk) expect(readingGrade(claim.risk)).toBeLessThanOrEqual(answerGradeMax);
  });

  test('gives three questions of its own to ask', () => {
    expect(claim.ask.filter((question) => !question.endsWith('?'))).toEqual([]);
    expect(readingGrade(claim.ask.join(' '))).toBeLessThanOrEqual(questionsGradeMax);
    const others = claims.filter((other) => other.id !== id).flatMap(({ ask }) => ask);
    expect(claim.ask.filter((question) => others.includes(question))).toEqual([]);
  });
});

test('no two claims share a wording', () => {
  const owners = Map.groupBy(
    spread.flatMap(({ claimId, before, forms }) =>
      forms.plain.split('|').map((form) => ({ claimId, wording: `${before.join('|')}…${form}` })),
    ),
    ({ wording }) => wording,
  );
  const shared = [...owners].filter(([, forms]) => new Set(forms.map(({ claimId }) => claimId)).size > 1);
  expect(shared.map(([wording]) => wording)).toEqual([]);
});

test('all wordings together stay small enough for every page', () => {
  const forms = spread.flatMap(({ forms }) => forms.plain.split('|'));
  expect(forms.length).toBeLessThanOrEqual(formsInAllMax);
});

test('what is eaten or swallowed brings its safety rule along', () => {
  const swallowed = claims.filter(({ says }) =>
    /probiotic|vitamin|biotin|turmeric|propionate|cleanse/i.test(says),
  );
  expect(swallowed.filter(({ safety = [] }) => !safety.includes('supplements')).map(({ id }) => id)).toEqual([
    // A food, whose risk is infection.
    'fermented-foods-are-probiotics',
  ]);
  expect(
    claims.flatMap(({ safety = [] }) => safety).filter((topic) => !safetyTopics.includes(topic)),
  ).toEqual([]);
});

/**
 * Our own sentences with the wordings of the article that this product answers. That the article itself is marked in
 * the same places was read by hand.
 */
test.each([
  ['How To Heal Gut Health In Multiple Sclerosis', 'heal-your-gut-in-ms'],
  [
    'Our gut, some say, plays a crucial role in the development and progression of MS.',
    'microbiome-plays-a-crucial-role',
  ],
  ['Mind the delicate balance of the gut microbiome.', 'delicate-balance-of-the-gut'],
  [
    'Too few friendly microbes mean dysbiosis, potentially triggering or exacerbating MS.',
    'dysbiosis-triggers-ms',
  ],
  ['Such meals promote a diverse and beneficial gut microbiota.', 'fibre-and-ferments-make-a-diverse-gut'],
  ['Soup is good for MS management by supporting gut health.', 'food-manages-ms-through-the-gut'],
  ['Add probiotic drinks, for maintaining a balanced gut microbiome.', 'probiotics-restore-balance'],
  ['A little yoga can positively influence gut health.', 'yoga-fixes-the-gut-brain-axis'],
  ['A walk is exercise, and exercise can promote gut motility.', 'exercise-heals-the-gut'],
])('"%s" is found', (sentence, id) => {
  expect(found(sentence)).toEqual([id]);
});

test.each([
  'The gut microbiome is the community of microbes in the gut.',
  'People with MS have, on average, some other gut bacteria than people without.',
  'Leaky gut is a popular name for a gut lining that lets more through.',
  'Vitamin D levels are often low in people with MS.',
  'Gut health means different things to different people.',
  'A diet rich in fibre is advised for most adults.',
  'T cells play a crucial role in the development and progression of MS.',
  'Talk to your team before you stop taking your medicine.',
])('sober text is left alone: "%s"', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
