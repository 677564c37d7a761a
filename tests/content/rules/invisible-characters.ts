import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Control characters, soft hyphens, zero-width characters, direction marks. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** Nothing stands in any text, form, cue or address that cannot be seen. */
export const rule: Rule = {
  name: 'invisible-characters',
  check: (content) =>
    [
      ...entriesOf(content),
      ...Object.entries(content.sources).map(([id, entry]) => ({ name: `source ${id}`, entry })),
    ].flatMap(({ name, entry }) =>
      [...stringsIn(entry)]
        .map((text) => invisible.exec(text))
        .filter((found) => found !== null)
        .map(({ 0: character, input, index }) => {
          const point = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
          return `${name}: U+${point} after “${input.slice(Math.max(0, index - 20), index)}”`;
        }),
    ),
};

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* stringsIn(part);
}
