/** The parts of a visit summary as text, to be printed as it is or changed before. */
import { countsInWords } from '../history/words.ts';
import { presetMessages } from '../PresetChooser.tsx';
import type { CivilDay } from '../../lib/domain/civil-day.ts';
import { listInWords } from '../../lib/domain/list-in-words.ts';
import type { MessageKey, Translate } from '../../lib/domain/text.ts';
import type { VisitSummary } from '../../lib/domain/visit-summary.ts';
import { spanInWords } from '../span-in-words.ts';

/** In the order on paper, after the questions. */
export const visitParts = ['did', 'rests', 'presets', 'notes', 'words'] as const;
export type VisitPart = (typeof visitParts)[number];

export const partMessages = {
  did: 'visitDid',
  rests: 'visitRests',
  presets: 'visitPresets',
  notes: 'visitNotes',
  words: 'visitWords',
} as const satisfies Record<VisitPart, MessageKey>;

interface Names {
  readonly habit: (id: string) => string;
  readonly term: (id: string) => string;
  readonly day: (day: CivilDay) => string;
}

/** One line a fact, and what is short on one line together: it has to fit a page. A part of which there is nothing to say is empty. */
export function partsInWords(t: Translate, summary: VisitSummary, names: Names): Record<VisitPart, string> {
  const { habits, spans, presets, notes, termIds } = summary;
  const lines = {
    did: habits.map(({ habitId, counts }) =>
      t('visitDidLine', [names.habit(habitId), countsInWords(t, counts)]),
    ),
    rests: spans.map((span) => spanInWords(t, span, names.day)),
    notes: notes.map(({ day, note }) => t('labelled', [names.day(day), note])),
  };
  return {
    did: lines.did.join('\n'),
    rests: lines.rests.join('\n'),
    presets: listInWords(
      t,
      presets.map(({ preset, days }) => t('visitPreset', [t(presetMessages[preset]), String(days)], days)),
    ),
    notes: lines.notes.join('\n'),
    words: listInWords(t, termIds.map(names.term)),
  };
}
