/** Editorial content cut to what one bundle needs, as modules `virtual:…` for Vite (typed in lib/virtual-modules.d.ts). */
import type { Plugin } from 'vite';
import { sources, terms, tips } from './content/index.ts';
import { citationOf } from './lib/domain/explanation.ts';
import { packTerms } from './lib/domain/pack-lexicon.ts';
import { type LexiconTerm, spreadTerms } from './lib/domain/spread-forms.ts';

/** The citations of each tip, so that the popup need not carry the sources of the whole glossary. */
const tipCitations = Object.fromEntries(
  tips.map((tip) => [tip.id, tip.sources.map((id) => citationOf(sources[id]))]),
);

/** @param lexiconTerms whose forms the page script finds */
export function contentModules(lexiconTerms: readonly LexiconTerm[] = terms): Plugin {
  const modules = {
    // The forms without their texts: what a page script needs to find words, and no more.
    'virtual:lexicon': packTerms(spreadTerms(lexiconTerms)),
    'virtual:tip-citations': tipCitations,
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
