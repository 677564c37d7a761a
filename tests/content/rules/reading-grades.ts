import { gradeMax, measureGrades, tipTextsOf } from '../grades.ts';
import { sentencesOf, smogGrade } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';

const tipsSmogMax = 8;
/** Below this many sentences the formula says nothing. */
const smogSentencesMin = 30;

/** Texts can be read by those they are for. */
export const rule: Rule = {
  name: 'reading-grades',
  check: (content) => {
    const tipTexts = content.tips.flatMap(tipTextsOf);
    const smog = smogGrade(tipTexts);
    return [
      ...measureGrades(content)
        .filter(({ kind, grade }) => grade > gradeMax[kind])
        .map(
          ({ name, field, kind, grade }) =>
            `${name}: ${field} has reading grade ${grade.toFixed(1)}, at most ${gradeMax[kind]}`,
        ),
      ...(tipTexts.flatMap(sentencesOf).length >= smogSentencesMin && smog > tipsSmogMax
        ? [`tips: SMOG grade ${smog.toFixed(1)} together, at most ${tipsSmogMax}`]
        : []),
    ];
  },
};
