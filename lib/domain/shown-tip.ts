/** A tip as the popup shows it: outlook and risks are no part of it, which no tip of the day has. */
import type { SafetyTopic, Tip } from '../../content/schema.ts';
import type { Citation } from './explanation.ts';
import { type SafetyNotes, noSafetyNotes } from './safety-notes.ts';

export type ShownTip = Pick<
  Tip,
  'action' | 'caution' | 'lowEnergy' | 'why' | 'grade' | 'reviewed' | 'reviewedBy'
> & {
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
};

/** What is needed to choose the tip of a day, without its text. */
export type TipToChoose = Pick<Tip, 'id' | 'topic' | 'avoidIf' | 'energy'> & {
  /** Tens of letters of what to do and its caution together: with its action, and with its low-energy version. */
  readonly tens: readonly [whole: number, short: number];
};

export const tipToChoose = ({
  id,
  topic,
  avoidIf,
  energy,
  action,
  caution,
  lowEnergy,
}: Tip): TipToChoose => ({
  ...{ id, topic, avoidIf, energy },
  tens: [tensOf(action + caution), tensOf(lowEnergy + caution)],
});

const tensOf = (words: string): number => Math.ceil(words.length / 10);

/** What is in view of a tip before More is pressed. */
export type TipText = Pick<Tip, 'id' | 'topic' | 'action' | 'caution' | 'lowEnergy' | 'grade'>;

export const tipText = ({ id, topic, action, caution, lowEnergy, grade }: Tip): TipText => ({
  ...{ id, topic, action, caution, lowEnergy, grade },
});

/** What several tips of one topic show beside them, written once. */
export interface BesideTips {
  readonly citations: Readonly<Record<string, Citation>>;
  /** By the safety topics that bring them along, as {@link keyOf} joins them. */
  readonly notes: Readonly<Record<string, SafetyNotes>>;
}

/** The tips of one topic, with all that they show. */
export interface WholeTips {
  readonly tips: readonly Tip[];
  readonly beside: BesideTips;
}

const keyOf = (topics: readonly SafetyTopic[]): string => [...topics].sort().join(' ');

/**
 * @param citationFor what a source looks like when it is shown
 * @param notesFor what safety topics bring along
 */
export function tipNotes(
  tips: readonly Tip[],
  citationFor: (source: Tip['sources'][number]) => Citation,
  notesFor: (topics: readonly SafetyTopic[]) => SafetyNotes,
): BesideTips {
  const citations: Record<string, Citation> = {};
  const notes: Record<string, SafetyNotes> = {};
  for (const { sources, safety = [] } of tips) {
    for (const source of sources) citations[source] ??= citationFor(source);
    notes[keyOf(safety)] ??= notesFor(safety);
  }
  return { citations, notes };
}

export function shownTip(tip: Tip, { citations, notes }: BesideTips): ShownTip {
  const { action, caution, lowEnergy, why, grade, reviewed, reviewedBy, sources, safety = [] } = tip;
  return {
    ...{ action, caution, lowEnergy, why, grade, reviewed },
    ...(reviewedBy && { reviewedBy }),
    citations: sources.flatMap((source) => citations[source] ?? []),
    safety: notes[keyOf(safety)] ?? noSafetyNotes,
  };
}
