/** The reading grade of every text that has a limit, measured as a reader meets it. */
import type { Habit, Tip } from '../../content/schema.ts';
import type { Entries } from './content.ts';
import { formsOf } from './entries.ts';
import { readingGrade } from './reading-grade.ts';

/** Highest Flesch-Kincaid grades: a card for a 13-year-old, a tip for a tired reader of 11. */
export const gradeMax = {
  definition: 8,
  /** Read only by who presses More. */
  deeper: 10,
  tip: 6,
  habit: 6,
  claim: 8,
  question: 7,
  safety: 7,
  understand: 8,
} as const;

export interface Measured {
  /** "term fatigue". */
  readonly name: string;
  /** What was measured: a field, or "as a whole". */
  readonly field: string;
  readonly kind: keyof typeof gradeMax;
  readonly grade: number;
}

export const tipTextsOf = ({ action, why, caution, lowEnergy }: Tip): string[] => [
  action,
  why,
  caution,
  lowEnergy,
];
export const habitTextsOf = ({ smallest, why, caution }: Habit): string[] => [smallest, why, caution];

export function measureGrades(content: Entries): Measured[] {
  const { terms, tips, habits, claims, redFlags, safetyRules, understandPages } = content;
  const whole = (name: string, kind: Measured['kind'], texts: readonly string[]): Measured => ({
    name,
    field: 'as a whole',
    kind,
    grade: readingGrade(texts.join(' ')),
  });
  return [
    ...terms.flatMap((term) => {
      const { id, name, meaning, inMs, more } = term;
      const forms = [name, ...formsOf(term)];
      const field = (fieldName: string, kind: Measured['kind'], text: string): Measured => ({
        name: `term ${id}`,
        field: fieldName,
        kind,
        // The term itself is exempt: it is what its text explains.
        grade: readingGrade(text, forms),
      });
      return [
        field('meaning', 'definition', meaning),
        field('inMs', 'definition', inMs),
        ...(more ? [field('more', 'deeper', more)] : []),
      ];
    }),
    ...tips.map((tip) => whole(`tip ${tip.id}`, 'tip', tipTextsOf(tip))),
    ...habits.map((habit) => whole(`habit ${habit.id}`, 'habit', habitTextsOf(habit))),
    ...claims.flatMap(({ id, answer, ask, risk }) => [
      whole(`claim ${id}`, 'claim', [answer]),
      { name: `claim ${id}`, field: 'ask', kind: 'question' as const, grade: readingGrade(ask.join(' ')) },
      ...(risk
        ? [{ name: `claim ${id}`, field: 'risk', kind: 'claim' as const, grade: readingGrade(risk) }]
        : []),
    ]),
    ...redFlags.map(({ id, sign }) => whole(`red flag ${id}`, 'safety', [sign])),
    ...safetyRules.map(({ topic, text }) => whole(`safety rule ${topic}`, 'safety', [text])),
    ...understandPages.map(({ id, paragraphs }) => whole(`understand page ${id}`, 'understand', paragraphs)),
  ];
}
