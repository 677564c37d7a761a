/** One language's content cut to what one bundle needs, as modules `virtual:…` for Vite (typed in lib/virtual-modules.d.ts). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Content, Language } from './content/language-schema.ts';
import { topics } from './content/schema.ts';
import { type SpreadClaim, spreadClaims } from './lib/domain/claim-patterns.ts';
import { citationOf, shownSource } from './lib/domain/explanation.ts';
import { packTerms } from './lib/domain/pack-lexicon.ts';
import { packTips } from './lib/domain/pack-tips.ts';
import { safetyNotesFor } from './lib/domain/safety-notes.ts';
import { tipNotes, tipText, tipToChoose } from './lib/domain/shown-tip.ts';
import { type LexiconTerm, spreadTerms } from './lib/domain/spread-forms.ts';

/** What entrypoints import of the language that is built: `index.ts` and `language.ts` of its folder. */
const door = '#content/';

/**
 * @param folder of the language's content: `content`
 * @param lexiconTerms whose forms the page script finds; all where none are given
 * @throws Error naming a source that is cited and not there
 */
export async function contentModules(folder: string, lexiconTerms?: readonly LexiconTerm[]): Promise<Plugin> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
  const content = (await load('index.ts')) as Content; // as its own tests and types say
  const { inflection } = (await load('language.ts')) as Language; // likewise
  checkSources(content);
  const modules = modulesOf(
    content,
    packTerms(spreadTerms(lexiconTerms ?? content.terms, inflection)),
    spreadClaims(content.claims, inflection),
  );
  return {
    name: 'content-modules',
    enforce: 'pre',
    resolveId: (source) =>
      source.startsWith(door)
        ? join(folder, source.slice(door.length))
        : modules.has(source)
          ? `\0${source}`
          : undefined,
    load: (id) => modules.get(id.replace(/^\0/, '')),
  };
}

/** Code by the name of its module. */
function modulesOf(
  content: Content,
  packedLexicon: string,
  claimWordings: readonly SpreadClaim[],
): ReadonlyMap<string, string> {
  const { terms, tips, habits, startingHabits, safetyRules, redFlags, sources } = content;
  const values = {
    // The forms without their texts: what a page script needs to find words, and no more.
    'virtual:lexicon': packedLexicon,
    'virtual:claim-wordings': claimWordings,
    'virtual:checked': lastChecked(content),
    'virtual:terms': shownTerms(terms),
    'virtual:tips': packTips(tips.map(tipToChoose)),
    'virtual:habits': habits.map(({ id, name, smallest }) => ({ id, name, smallest })),
    'virtual:starting-habits': startingHabits,
    'virtual:habit-cautions': Object.fromEntries(habits.map(({ id, caution }) => [id, caution])),
    // During a pause, for whatever reason: when to call.
    'virtual:pause-signs': safetyNotesFor(['relapse', 'infection'], safetyRules, redFlags).signs,
    ...Object.fromEntries(topics.flatMap((topic) => topicModules(topic, content))),
  };
  return new Map([
    ...Object.entries(values).map(([id, value]) => [id, `export default ${JSON.stringify(value)};`] as const),
    ['virtual:sources', sourcesModule(sources)],
  ]);
}

/** The tips of one topic: what the popup draws of them at once, and what it shows behind More. */
function topicModules(
  topic: (typeof topics)[number],
  { tips, sources, safetyRules, redFlags }: Content,
): readonly (readonly [name: string, value: unknown])[] {
  const ofTopic = tips.filter((tip) => tip.topic === topic);
  const beside = tipNotes(
    ofTopic,
    (id) => citationOf(found(sources, id)),
    (safety) => safetyNotesFor(safety, safetyRules, redFlags),
  );
  return [
    [`virtual:tip-texts/${topic}`, ofTopic.map(tipText)],
    [`virtual:whole-tips/${topic}`, { tips: ofTopic, beside }],
  ];
}

/** Each source with the one address that it is shown with. How they were checked is said in the same words of many. */
function sourcesModule(sources: Content['sources']): string {
  const words = [...new Set(Object.values(sources).map(({ checked }) => checked))];
  const shown = Object.entries(sources).map(([id, source]) => {
    const { checked, ...rest } = shownSource(source);
    return `${JSON.stringify(id)}:{${JSON.stringify(rest).slice(1, -1)},checked:words[${words.indexOf(checked)}]}`;
  });
  return `const words=${JSON.stringify(words)};export default {${shown.join(',')}};`;
}

/** The glossary without the sentences that only its tests read. */
const shownTerms = (terms: Content['terms']) =>
  terms.map(({ example: _, ambiguous, ...term }) => ({
    ...term,
    ...(ambiguous && {
      ambiguous: ambiguous.map(({ example: __, counterExample: ___, ...senses }) => senses),
    }),
  }));

/** The last day on which any of the content was read against its sources. */
const lastChecked = (content: Content): string =>
  entriesOf(content).reduce((last, { reviewed }) => (reviewed > last ? reviewed : last), '');

const entriesOf = ({ terms, tips, habits, claims, safetyRules, redFlags, understandPages }: Content) =>
  [terms, tips, habits, claims, safetyRules, redFlags, understandPages].flat();

/** No entry may lose a citation on its way. */
function checkSources(content: Content): void {
  for (const entry of entriesOf(content)) for (const id of entry.sources) found(content.sources, id);
}

function found(sources: Content['sources'], id: string): Content['sources'][string] {
  const source = sources[id];
  if (!source) throw new Error(`There is no source ${id}`);
  return source;
}
