/**
 * A language that nobody speaks, made of English letter by letter: longer and accented, or longer and written from right
 * to left. What still reads as English in it is not in the catalogue, and what it cuts off would be cut off in German.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as content from '../content/index.ts';
import messages from '../locales/en.json' with { type: 'json' };
import type { BrowserName } from './e2e/browsers/driver.ts';
import { builtExtension } from './e2e/browsers/index.ts';

export const pseudoKinds = ['accented', 'mirrored'] as const;
export type PseudoKind = (typeof pseudoKinds)[number];

/** What stands for the letters from a to z. */
const letters: Readonly<Record<PseudoKind, string>> = {
  accented: 'áƀçðéƒĝĥíĵķļɱñóþʠŕšţúṽŵẋýž',
  mirrored: 'אבגדהוזחטיכלמנסעפצקרשתםןףץ',
};

/** Languages whose months and weekdays, as the browser writes them, have no letter from a to z. */
const language = { accented: 'el', mirrored: 'he' } as const;

const root = join(import.meta.dirname, '..');

/** The text in pseudo letters, its vowels doubled: about 40 per cent longer. Holes, `%s` and plural bars stay. */
export function pseudo(text: string, kind: PseudoKind): string {
  return text.replace(/\$\d|%s|[a-z]/gi, (found) => {
    if (found.length > 1) return found;
    const letter = letters[kind][found.toLowerCase().charCodeAt(0) - 0x61] ?? found;
    const cased = found === found.toLowerCase() ? letter : letter.toUpperCase();
    return /[aeiou]/i.test(found) ? cased + letter : cased;
  });
}

export function pseudoMessages(kind: PseudoKind): Readonly<Record<keyof typeof messages, string>> {
  return {
    ...(mapped(messages, (message) => pseudo(message, kind)) as typeof messages), // the same keys
    catalogueLanguage: language[kind],
    catalogueDirection: kind === 'mirrored' ? 'rtl' : 'ltr',
  };
}

/** Fields that name something, or that only the matcher reads. */
const names = new Set(
  'id category grade reviewed sources seeAlso safety topic topics avoidIf energy urgency kind url doi pmid findingSeen terms tips habits patterns form before after near example counterExample'.split(
    ' ',
  ),
);

/** Records with all their text in pseudo letters, their surface forms too. */
function pseudoRecord<T>(value: T, kind: PseudoKind): T {
  const convert = (one: unknown): unknown => {
    if (typeof one === 'string') return pseudo(one, kind);
    if (Array.isArray(one)) return one.map(convert);
    if (typeof one !== 'object' || one === null) return one;
    return mapped({ ...one }, (own: unknown, field) => (names.has(field) ? own : convert(own)));
  };
  return convert(value) as T; // of the same shape
}

/** Builds the extension in that language. @returns its folder */
export function buildPseudo(kind: PseudoKind, browser: BrowserName): string {
  const home = join(root, '.pseudo', kind, browser);
  mkdirSync(join(home, 'content'), { recursive: true });
  mkdirSync(join(home, 'locales'), { recursive: true });
  writeFileSync(join(home, 'locales/en.json'), JSON.stringify(pseudoMessages(kind)));
  const { startingHabits, retired, sources, ...records } = content;
  const exported = {
    ...mapped(records, (list) => pseudoRecord(list, kind)),
    startingHabits,
    retired,
    sources: mapped(sources, (source) => pseudoRecord(source, kind)),
  };
  const code = Object.entries(exported).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  writeFileSync(join(home, 'content/index.ts'), code.join('\n'));
  writeFileSync(
    join(home, 'content/language.ts'),
    `export * from '${relative(join(home, 'content'), join(root, 'content/language.ts'))}';\n`,
  );
  const asked = browser === 'firefox' ? ['-b', 'firefox'] : [];
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...asked], {
    cwd: root,
    env: { ...process.env, LANGUAGE_FOLDER: home },
    stdio: 'pipe',
  });
  return join(home, builtExtension[browser]);
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
