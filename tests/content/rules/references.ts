import { entriesOf, idOf } from '../entries.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Whatever an entry names exists: sources, terms to see also, pages' next steps, the rule of a safety topic. */
export const rule: Rule = {
  name: 'references',
  check: (content) => {
    const terms = new Set(content.terms.map(({ id }) => id));
    return [
      ...entriesOf(content).flatMap(({ name, entry }) =>
        missing(name, 'source', entry.sources, new Set(Object.keys(content.sources))),
      ),
      ...content.terms.flatMap(({ id, seeAlso = [] }) => [
        ...missing(`term ${id}`, 'term', seeAlso, terms),
        ...(seeAlso.includes(id) ? [`term ${id}: names itself in seeAlso`] : []),
      ]),
      ...content.understandPages.flatMap((page) => [
        ...missing(`understand page ${page.id}`, 'term', page.terms, terms),
        ...missing(`understand page ${page.id}`, 'tip', page.tips, new Set(content.tips.map(idOf))),
        ...missing(`understand page ${page.id}`, 'habit', page.habits, new Set(content.habits.map(idOf))),
      ]),
      ...withoutSafetyRule(content),
    ];
  },
};

function withoutSafetyRule(content: Content): string[] {
  const ruled = new Set(content.safetyRules.map(({ topic }) => topic));
  return entriesOf(content).flatMap(({ name, entry }) =>
    [...(entry.safety ?? []), ...('topics' in entry ? entry.topics : [])]
      .filter((topic) => !ruled.has(topic))
      .map((topic) => `${name}: the safety topic ${topic} has no rule`),
  );
}

const missing = (
  name: string,
  kind: string,
  named: readonly string[],
  existing: ReadonlySet<string>,
): string[] =>
  named.flatMap((id, i) => [
    ...(existing.has(id) ? [] : [`${name}: there is no ${kind} ${id}`]),
    ...(named.indexOf(id) === i ? [] : [`${name}: names the ${kind} ${id} twice`]),
  ]);
