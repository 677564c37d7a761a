/** A file of content as text: which entries it holds, in which order, and where one more belongs. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface ContentFile {
  readonly path: string;
  /** The file's name without its folder and ending. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly entries: readonly PlacedEntry[];
}

interface PlacedEntry {
  readonly id: string;
  /** Its category or topic, where it has one. */
  readonly group: string | null;
  /** Index of the line with its opening brace. */
  readonly line: number;
}

const entryStart = /^ {2}(?:\{|'?([a-z0-9-]+)'?: \{)$/;
const field = /^ {4}(id|category|topic): '([^']+)',$/;
const nextEntry = /^ {2}\}/;

export function readContentFile(path: string): ContentFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  const entries = lines.flatMap((line, start): PlacedEntry[] => {
    const opening = entryStart.exec(line);
    if (!opening) return [];
    const end = lines.findIndex((one, i) => i > start && nextEntry.test(one));
    const fields = new Map(
      lines.slice(start, end).flatMap((one) => {
        const [, name = '', value = ''] = field.exec(one) ?? [];
        return name === '' ? [] : [[name, value] as const];
      }),
    );
    const id = opening[1] ?? fields.get('id');
    return id === undefined
      ? []
      : [{ id, group: fields.get('category') ?? fields.get('topic') ?? null, line: start }];
  });
  return { path, name: basename(path, '.ts'), lines, entries };
}

/**
 * The text of the file with an entry in the order of ids, whatever stands before the entry that follows it.
 *
 * @param opening `{`, or `'id': {`
 * @throws Error where the file holds no list
 */
export function withEntry(
  { lines, entries, name }: ContentFile,
  id: string,
  opening: string,
  fields: readonly string[],
): string {
  const entry = [`  ${opening}`, ...fields.map((line) => `    ${line}`), '  },'];
  const empty = lines.findIndex((line) => /= (?:\[\]|\{\})/.test(line));
  if (entries.length === 0 && empty >= 0) {
    const filled = (lines[empty] ?? '').replace(/= (\[|\{)(\]|\})/, `= $1\n${entry.join('\n')}\n$2`);
    return [...lines.slice(0, empty), filled, ...lines.slice(empty + 1)].join('\n');
  }
  const next = entries.find((one) => one.id > id);
  const last = entries.at(-1);
  if (!last) throw new Error(`${name}.ts holds no list of entries.`);
  const at = next
    ? aboveComments(lines, next.line)
    : lines.findIndex((line, i) => i > last.line && nextEntry.test(line)) + 1;
  return [...lines.slice(0, at), ...entry, ...lines.slice(at)].join('\n');
}

/** A comment above an entry goes with it. */
function aboveComments(lines: readonly string[], entryLine: number): number {
  let line = entryLine;
  while (/^ {2}(?:\/\/|\/?\*)/.test(lines[line - 1] ?? '')) line--;
  return line;
}
