/** Editorial content cut to what one bundle needs, as modules `virtual:…` for Vite (typed in lib/virtual-modules.d.ts). */
import type { Plugin } from 'vite';
import { redFlags, safetyRules, sources, terms, tips } from './content/index.ts';
import { topics } from './content/schema.ts';
import { citationOf } from './lib/domain/explanation.ts';
import { packTerms } from './lib/domain/pack-lexicon.ts';
import { safetyNotesFor } from './lib/domain/safety-notes.ts';
import { shownTip, tipToChoose } from './lib/domain/shown-tip.ts';
import { type LexiconTerm, spreadTerms } from './lib/domain/spread-forms.ts';

/**
 * The tips of one topic, whole with what the popup shows beside them. It loads one topic and not all, and none of the
 * sources of the glossary.
 */
const tipsByTopic = topics.map((topic) => {
  const shown = tips
    .filter((tip) => tip.topic === topic)
    .map((tip) => {
      const citations = tip.sources.map((id) => citationOf(sources[id]));
      return [tip.id, shownTip(tip, citations, safetyNotesFor(tip.safety ?? [], safetyRules, redFlags))];
    });
  return [`virtual:tips/${topic}`, Object.fromEntries(shown)] as const;
});

/** @param lexiconTerms whose forms the page script finds */
export function contentModules(lexiconTerms: readonly LexiconTerm[] = terms): Plugin {
  const modules = {
    // The forms without their texts: what a page script needs to find words, and no more.
    'virtual:lexicon': packTerms(spreadTerms(lexiconTerms)),
    'virtual:tips': tips.map(tipToChoose),
    ...Object.fromEntries(tipsByTopic),
  };
  const code = new Map(
    Object.entries(modules).map(([id, value]) => [
      `\0${id}`,
      // A long object is read faster as JSON than as a program.
      typeof value === 'string'
        ? `export default ${JSON.stringify(value)};`
        : `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
    ]),
  );
  return {
    name: 'content-modules',
    resolveId: (source) => (code.has(`\0${source}`) ? `\0${source}` : undefined),
    load: (id) => code.get(id),
  };
}
