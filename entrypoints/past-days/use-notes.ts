import { useState } from 'preact/hooks';
import type { Failure } from '../../components/outcome.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { CivilDay } from '../../lib/domain/civil-day.ts';

export interface UnsavedNote {
  readonly day: CivilDay;
  readonly note: string;
  readonly failed: Failure;
}

/** Writes notes as they are typed, and holds the last one that could not be written. */
export function useNotes(): readonly [UnsavedNote | null, (day: CivilDay, note: string) => Promise<void>] {
  const [unsaved, setUnsaved] = useState<UnsavedNote | null>(null);
  const write = async (day: CivilDay, note: string): Promise<void> => {
    const reply = await ask({ ask: 'set-note', day, note });
    // That another day's note is saved does not save this one.
    setUnsaved((before) =>
      reply.ok ? (before?.day === day ? null : before) : { day, note, failed: reply.failed },
    );
  };
  return [unsaved, write];
}
