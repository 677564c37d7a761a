/** What stands beside a text because of what it is about: rules for its subjects, and signs that need a clinician. */
import type { RedFlag, SafetyRule, SafetyTopic } from '../../content/schema.ts';

export interface SafetyNotes {
  readonly rules: readonly string[];
  readonly signs: readonly Sign[];
}

export type Sign = Pick<RedFlag, 'urgency' | 'sign'>;

export const noSafetyNotes: SafetyNotes = { rules: [], signs: [] };

/** In the order of `rules` and `redFlags`, each once, whichever of the topics brings it along. */
export function safetyNotesFor(
  topics: readonly SafetyTopic[],
  rules: readonly Pick<SafetyRule, 'topic' | 'text'>[],
  redFlags: readonly Pick<RedFlag, 'topics' | 'urgency' | 'sign'>[],
): SafetyNotes {
  return {
    rules: rules.filter(({ topic }) => topics.includes(topic)).map(({ text }) => text),
    signs: redFlags
      .filter((flag) => flag.topics.some((topic) => topics.includes(topic)))
      .map(({ urgency, sign }) => ({ urgency, sign })),
  };
}
