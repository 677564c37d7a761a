import { formsOf } from '../entries.ts';
import { passagesOf } from '../prose.ts';
import { sentencesOf, withoutPhrases } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';

const outlook =
  /\b(?:PML|progressive multifocal|leuka?emias?|sepsis|septic|deaths?|die[ds]?|fatal(?:ly|ity)?|life-threatening|mortality|life expectancy)\b/i;

/** How MS goes on: frightening beside a rate or a span of years. The names of types of MS only say who was studied. */
const course =
  /\b(?:progress(?!ive (?:MS|multiple sclerosis))\w*|disab\w+|worsen\w*|wheelchairs?|walking (?:aids?|sticks?))\b/i;
const rate =
  /\d\s?%|\bper cent\b|\b(?:\d+|one|two|three|half) (?:in|out of) (?:every )?(?:\d\d?|100)\b|\b\d+ (?:times|years?)\b/i;

/** Long-term outlook, and risks to life, stand in `risk`, which is shown only on request. */
export const rule: Rule = {
  name: 'outlook-in-risk',
  check: (content) => {
    const forms = new Map(content.terms.map((term) => [`term ${term.id}`, formsOf(term)]));
    return passagesOf(content)
      .filter(({ field }) => field !== 'risk' && field !== 'name')
      .flatMap(({ name, field, text }) => {
        const told = withoutPhrases(text, forms.get(name) ?? []);
        const [word] = outlook.exec(told) ?? [];
        const figure = sentencesOf(told).find((sentence) => course.test(sentence) && rate.test(sentence));
        return [
          ...(word === undefined ? [] : [`${name}: ${field} says “${word}”, which belongs in risk`]),
          ...(figure === undefined ? [] : [`${name}: ${field} tells how MS goes on in figures: ${figure}`]),
        ];
      });
  },
};
