/** Sentences in which the real finder must find a claim of the content, and sober ones which it must leave alone. */
import { expect, test } from 'vitest';
import * as content from '../../content/index.ts';
import { claimsIn } from './claim-finder.ts';

const found = (text: string): string[] => claimsIn(text, content);

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
