import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** What `npm run content:new` leaves to be written: "[write: one plain sentence]". */
const gap = /^\[(?:write|choose|cite): /;

/** Nothing of a skeleton is left. */
export const rule: Rule = {
  name: 'filled-in',
  check: (content) => [
    ...entriesOf(content).flatMap(({ name, entry }) => gapsIn(name, entry)),
    ...Object.entries(content.sources).flatMap(([id, source]) => gapsIn(`source ${id}`, source)),
    ...content.files
      .filter(({ text }) => /\bas never\b/.test(text))
      .map(
        ({ path }) => `content/${path}: says “as never”, which a skeleton needs only until it is filled in`,
      ),
  ],
};

function gapsIn(name: string, value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) => {
    const place = path === '' ? field : path;
    if (typeof part === 'object' && part !== null) return gapsIn(name, part, place);
    return typeof part === 'string' && gap.test(part) ? [`${name}: ${place} is not filled in: ${part}`] : [];
  });
}
