/** A tip as the popup shows it: what is asked first is not part of it, nor are outlook and risks, which no tip of the day has. */
import type { Tip } from '../../content/schema.ts';
import type { Citation } from './explanation.ts';
import type { SafetyNotes } from './safety-notes.ts';

export type ShownTip = Pick<
  Tip,
  'action' | 'caution' | 'lowEnergy' | 'why' | 'grade' | 'reviewed' | 'reviewedBy'
> & {
  readonly citations: readonly Citation[];
  readonly safety: SafetyNotes;
};

/** What is needed to choose the tip of a day, without its text. */
export type TipToChoose = Pick<Tip, 'id' | 'topic' | 'avoidIf'>;

export const tipToChoose = ({ id, topic, avoidIf }: Tip): TipToChoose => ({ id, topic, avoidIf });

export function shownTip(tip: Tip, citations: readonly Citation[], safety: SafetyNotes): ShownTip {
  const { action, caution, lowEnergy, why, grade, reviewed, reviewedBy } = tip;
  return {
    ...{ action, caution, lowEnergy, why, grade, reviewed, citations, safety },
    ...(reviewedBy && { reviewedBy }),
  };
}
