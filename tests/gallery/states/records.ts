/** Records of the content itself, so that components are seen with texts as long as readers get. */
import { redFlags, safetyRules, sources, terms, tips } from '../../../content/index.ts';
import type { Source } from '../../../content/schema.ts';
import { civilDay } from '../../../lib/domain/civil-day.ts';
import { dayAndWeekday } from '../../../lib/domain/day-names.ts';
import { type CardExplanation, citationOf, explain } from '../../../lib/domain/explanation.ts';
import { safetyNotesFor } from '../../../lib/domain/safety-notes.ts';
import { type ShownTip, shownTip, tipNotes } from '../../../lib/domain/shown-tip.ts';

export const today = civilDay('2026-11-26');
export const inWords = (day: string): string => dayAndWeekday(civilDay(day), ['en-GB']);

/** The entry of that id, or an error that names it. */
export function entry<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(`The content has no "${id}"`);
  return found;
}

function sourceOf(id: string): Source {
  const found = sources[id];
  if (!found) throw new Error(`The content has no source "${id}"`);
  return found;
}

export function explanationOf(id: string): CardExplanation {
  const term = entry(terms, id);
  const explanation = explain(
    term,
    term.sources.map((source) => citationOf(sourceOf(source))),
    safetyNotesFor(term.safety ?? [], safetyRules, redFlags),
  );
  return { ...explanation, linked: linkedTo(term), otherMeanings: [] };
}

/** The last word of each text leads on. */
function linkedTo({ id, meaning, inMs, more = '' }: (typeof terms)[number]): CardExplanation['linked'] {
  const linked = (text: string) => {
    const at = text.lastIndexOf(' ') + 1;
    return [{ text: text.slice(0, at) }, { text: text.slice(at), termId: id }];
  };
  return { meaning: linked(meaning), inMs: linked(inMs), more: linked(more) };
}

export const shownTips: readonly ShownTip[] = tips.slice(0, 3).map((tip) =>
  shownTip(
    tip,
    tipNotes(
      [tip],
      (source) => citationOf(sourceOf(source)),
      (topics) => safetyNotesFor(topics, safetyRules, redFlags),
    ),
  ),
);

/** For whatever a component may ask of the world: nothing happens. */
export const nothing = (): void => {};
export const saves = (): Promise<boolean> => Promise.resolve(true);
