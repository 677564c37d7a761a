/** Sentences in which the real finder must find a claim of the content, and sober ones which it must leave alone. */
import { expect, test } from 'vitest';
import * as content from '../../content/index.ts';
import { findForms } from '../../lib/domain/match.ts';
import { compileLexicon } from '../in-english.ts';
import { claimsIn } from './claim-finder.ts';

const lexicon = compileLexicon(content.terms);
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

/** Each overclaim that the evidence of this product speaks of, in its words there. */
test.each([
  ['Heal your gut and MS heals', 'heal-your-gut-in-ms'],
  ['Leaky gut causes MS', 'leaky-gut-causes-ms'],
  ['Detox your gut for MS', 'detox-your-gut'],
  ['Candida overgrowth causes MS', 'candida-causes-ms'],
  ['Alkaline diet/water treats MS', 'alkaline-diet-treats-ms'],
  ['Gluten causes MS - go gluten free', 'gluten-causes-ms'],
  ['Stop your DMT and treat MS with diet', 'stop-your-dmt'],
  ['Probiotics cure or reverse MS', 'probiotics-cure-ms'],
  ['Faecal transplant cures MS', 'faecal-transplant-cures-ms'],
  ['A stool test will show what is wrong with your MS', 'stool-test-shows-what-is-wrong'],
  ['Low Akkermansia is your problem', 'low-akkermansia-and-ms'],
  ['Bacteria caused your MS', 'bacteria-caused-your-ms'],
  ['Propionate capsules slow MS', 'propionate-slows-ms'],
  ['Keto or fasting treats MS', 'keto-or-fasting-treats-ms'],
  ['The Wahls/paleo diet reverses disability', 'wahls-or-paleo-reverses-disability'],
  ['Mediterranean diet stops progression', 'mediterranean-diet-stops-progression'],
  ['High-dose vitamin D is an MS treatment for everyone', 'vitamin-d-for-everyone-with-ms'],
  ['Salt makes MS worse', 'salt-makes-ms-worse'],
  ['Eat 30 plants a week for a healthy microbiome', 'thirty-plants-a-week'],
  ['You have ten times more bacteria than human cells', 'ten-times-more-bacteria'],
  ['Your gut makes the serotonin your brain uses', 'gut-makes-the-brains-serotonin'],
  ['Hack your vagus nerve to calm MS', 'hack-your-vagus-nerve'],
  ['Fermented foods are probiotics', 'fermented-foods-are-probiotics'],
  ['Natural probiotics are safe for everyone', 'probiotics-safe-for-everyone'],
  ['Sweeteners and emulsifiers wreck your MS gut', 'sweeteners-and-emulsifiers-wreck-the-gut'],
  ['How to heal your gut in MS', 'heal-your-gut-in-ms'],
  ['The microbiome plays a crucial role in MS', 'microbiome-plays-a-crucial-role'],
  ['The delicate balance of your gut', 'delicate-balance-of-the-gut'],
  ['Dysbiosis triggers MS', 'dysbiosis-triggers-ms'],
  ['Probiotic supplements restore balance', 'probiotics-restore-balance'],
  ['Yoga and meditation fix the gut-brain axis', 'yoga-fixes-the-gut-brain-axis'],
])('the overclaim "%s" is found, where a page looks for claims', (overclaim, id) => {
  expect(found(overclaim)).toEqual([id]);
  // Pages look where a word of the glossary stands.
  expect(findForms(overclaim, lexicon)).not.toEqual([]);
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
