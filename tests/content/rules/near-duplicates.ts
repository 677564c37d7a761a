import type { Rule } from '../rule.ts';
import { type LabelledText, alikePairs } from '../similarity.ts';

/**
 * Set where the content itself parts: tips on one subject ("one spoon of lentils", "one spoon of a soft food") stay below
 * 0.4, and definitions of neighbours and opposites (eubiosis, dysbiosis) below 0.85; a copy with a word or two changed is
 * above.
 */
const tipsAlikeFrom = 0.6;
const definitionsAlikeFrom = 0.85;

/** No tip says what another says, and no two terms are explained in the same words. Cautions are alike on purpose. */
export const rule: Rule = {
  name: 'near-duplicates',
  check: ({ terms, tips, habits }) => [
    ...alike(
      tips.map(({ id, action }) => ({ label: `tip ${id}`, text: action })),
      'action',
      tipsAlikeFrom,
    ),
    ...alike(
      habits.map(({ id, name, smallest }) => ({ label: `habit ${id}`, text: `${name} ${smallest}` })),
      'name',
      tipsAlikeFrom,
    ),
    ...alike(
      terms.map(({ id, meaning }) => ({ label: `term ${id}`, text: meaning })),
      'meaning',
      definitionsAlikeFrom,
    ),
    ...alike(
      terms.map(({ id, meaning, inMs }) => ({ label: `term ${id}`, text: `${meaning} ${inMs}` })),
      'meaning and inMs',
      definitionsAlikeFrom,
    ),
  ],
};

const alike = (texts: readonly LabelledText[], field: string, least: number): string[] =>
  alikePairs(texts, least).map(
    ({ a, b, similarity }) => `${b.label}: ${field} is ${similarity.toFixed(2)} like that of ${a.label}`,
  );
