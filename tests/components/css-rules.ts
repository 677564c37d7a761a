/** Reads our own style sheets as far as the tests need: rules, and the conditions around them. Throws at anything else. */
import type { Rgb } from '../../lib/domain/ink.ts';

export interface Rule {
  /** The condition of the media query around it, or nothing; that of an `@supports` in it follows after ", ". */
  readonly media: string;
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

export function rulesOf(css: string): readonly Rule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  const conditions: string[] = [];
  let rest = bare.trimStart();
  while (rest !== '') {
    const end = rest.startsWith('}') ? 0 : rest.search(/[{}]/);
    if (end < 0) throw new Error(`Not a rule: ${rest.slice(0, 40)}`);
    const head = rest.slice(0, end).trim().replace(/\s+/g, ' ');
    if (rest[end] === '}') {
      if (conditions.length === 0 || head !== '')
        throw new Error(`A brace too many before: ${rest.slice(0, 40)}`);
      conditions.pop();
      rest = rest.slice(end + 1).trimStart();
    } else if (/^@(?:media|supports) /.test(head)) {
      conditions.push(head.slice(head.indexOf(' ') + 1));
      rest = rest.slice(end + 1).trimStart();
    } else {
      const close = rest.indexOf('}', end);
      const media = conditions.join(', ');
      rules.push({ media, selector: head, declarations: declarationsOf(rest.slice(end + 1, close)) });
      rest = rest.slice(close + 1).trimStart();
    }
  }
  return rules;
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  if (body.includes('{')) throw new Error(`Nested rules are not read: ${body.slice(0, 40)}`);
  return new Map(
    body
      .split(';')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      }),
  );
}

/** @throws RangeError where the colour is not written `#rrggbb` */
export function rgbOf(color: string): Rgb {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (!red || !green || !blue) throw new RangeError(`Not #rrggbb: ${color}`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
