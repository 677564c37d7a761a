/** Editorial content cut to what one bundle needs, as modules `virtual:…` for Vite (typed in lib/virtual-modules.d.ts). */
import type { Plugin } from 'vite';
import { habits, redFlags, safetyRules, sources, terms, tips } from './content/index.ts';
import { topics } from './content/schema.ts';
import { citationOf, shownSource } from './lib/domain/explanation.ts';
import { packTerms } from './lib/domain/pack-lexicon.ts';
import { safetyNotesFor } from './lib/domain/safety-notes.ts';
import { tipNotes, tipText, tipToChoose } from './lib/domain/shown-tip.ts';
import { type LexiconTerm, spreadTerms } from './lib/domain/spread-forms.ts';

/** What the popup shows beside the tips of one topic, so that it need not carry the sources of the whole glossary. */
const besideTips = topics.map((topic) => {
  const beside = tipNotes(
    tips.filter((tip) => tip.topic === topic),
    (id) => citationOf(sources[id]),
    (safety) => safetyNotesFor(safety, safetyRules, redFlags),
  );
  return [`virtual:beside-tips/${topic}`, beside] as const;
});

/** What the popup draws of a tip at once, topic by topic. */
const tipTexts = topics.map((topic) => {
  const ofTopic = tips.filter((tip) => tip.topic === topic);
  return [`virtual:tip-texts/${topic}`, ofTopic.map(tipText)] as const;
});

/** Each source with the one address that it is shown with. How they were checked is said in the same words of many. */
function sourcesModule(): string {
  const words = [...new Set(Object.values(sources).map(({ checked }) => checked))];
  const shown = Object.entries(sources).map(([id, source]) => {
    const { checked, ...rest } = shownSource(source);
    return `${JSON.stringify(id)}:{${JSON.stringify(rest).slice(1, -1)},checked:words[${words.indexOf(checked)}]}`;
  });
  return `const words=${JSON.stringify(words)};export default {${shown.join(',')}};`;
}

/** The glossary without the sentences that only its tests read. */
const shownTerms = terms.map(({ example: _, ambiguous, ...term }) => ({
  ...term,
  ...(ambiguous && {
    ambiguous: ambiguous.map(({ example: __, counterExample: ___, ...senses }) => senses),
  }),
}));

/** @param lexiconTerms whose forms the page script finds */
export function contentModules(lexiconTerms: readonly LexiconTerm[] = terms): Plugin {
  const modules = {
    // The forms without their texts: what a page script needs to find words, and no more.
    'virtual:lexicon': packTerms(spreadTerms(lexiconTerms)),
    'virtual:terms': shownTerms,
    'virtual:tips': tips.map(tipToChoose),
    'virtual:habits': habits.map(({ id, name, smallest }) => ({ id, name, smallest })),
    'virtual:habit-cautions': Object.fromEntries(habits.map(({ id, caution }) => [id, caution])),
    // During a pause, for whatever reason: when to call.
    'virtual:pause-signs': safetyNotesFor(['relapse', 'infection'], safetyRules, redFlags).signs,
    ...Object.fromEntries(tipTexts),
    ...Object.fromEntries(besideTips),
  };
  const code = new Map(
    Object.entries(modules).map(([id, value]) => [`\0${id}`, `export default ${JSON.stringify(value)};`]),
  );
  code.set('\0virtual:sources', sourcesModule());
  return {
    name: 'content-modules',
    resolveId: (source) => (code.has(`\0${source}`) ? `\0${source}` : undefined),
    load: (id) => code.get(id),
  };
}
