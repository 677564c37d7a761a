/**
 * The sentences that a reader may be shown, as passages that know where they stand. Quotations are not ours: a claim's
 * own words, and what an answer puts in quotation marks.
 */
import type { Content } from './content.ts';

export interface Passage {
  /** "term fatigue". */
  readonly name: string;
  /** "meaning". */
  readonly field: string;
  readonly text: string;
}

export function passagesOf(content: Content): Passage[] {
  const { terms, tips, habits, claims, redFlags, safetyRules, understandPages } = content;
  return [
    ...terms.flatMap(({ id, name, meaning, inMs, more, risk, medicine }) =>
      passages(`term ${id}`, {
        name,
        meaning,
        inMs,
        more,
        risk,
        route: medicine?.route,
        immunity: medicine?.immunity,
        withFood: medicine?.withFood,
      }),
    ),
    ...tips.flatMap(({ id, action, why, caution, lowEnergy, risk }) =>
      passages(`tip ${id}`, { action, why, caution, lowEnergy, risk }),
    ),
    ...habits.flatMap(({ id, name, smallest, frequency, why, caution, risk }) =>
      passages(`habit ${id}`, { name, smallest, frequency, why, caution, risk }),
    ),
    ...claims.flatMap(({ id, answer, ask, risk }) =>
      passages(`claim ${id}`, {
        answer: withoutQuotations(answer),
        ask: ask.map(withoutQuotations).join(' '),
        risk,
      }),
    ),
    ...redFlags.flatMap(({ id, sign }) => passages(`red flag ${id}`, { sign })),
    ...safetyRules.flatMap(({ topic, text }) => passages(`safety rule ${topic}`, { text })),
    ...understandPages.flatMap(({ id, title, paragraphs }) =>
      passages(`understand page ${id}`, { title, paragraphs: paragraphs.join(' ') }),
    ),
  ];
}

const passages = (name: string, fields: Readonly<Record<string, string | null | undefined>>): Passage[] =>
  Object.entries(fields).flatMap(([field, text]) => (text ? [{ name, field, text }] : []));

export const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu, '…');
