/**
 * Begins an entry: writes a skeleton in the file and at the place where it belongs, to be filled in until `npm run check`
 * finds no gap.
 *
 *   npm run --silent content:new -- term gut-feeling --category symptoms
 *   npm run --silent content:new -- tip rest-first --topic stress-and-sleep
 *   npm run --silent content:new -- source smith-2026 --file reviews
 *
 * `--file` names a file of the kind's folder; `--content` another folder of content than the project's own.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { retired } from '../content/retired.ts';
import { categories, topics } from '../content/schema.ts';
import { civilDayOf } from '../lib/domain/civil-day.ts';
import { chooseFile, filesOf } from './new/choose-file.ts';
import { withEntry } from './new/content-file.ts';
import { type Kind, kinds, skeletons } from './new/skeletons.ts';

const linesMax = 300;
const usage = `Say what to begin: content:new -- ${kinds.join('|')} <id> [--category x | --topic x | --file name].`;

try {
  console.log(begin());
} catch (error) {
  console.error(`content:new: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function begin(): string {
  const { kind, id, file, group, content } = readArguments();
  const files = filesOf(kind, content);
  const owner = files.find(({ entries }) => entries.some((entry) => entry.id === id));
  if (owner) throw new Error(`The ${kind} ${id} exists already, in ${owner.name}.ts.`);
  if (retired.some((one) => one.kind === kind && one.id === id))
    throw new Error(`The ${kind} ${id} is retired, and an id is never used again.`);

  const chosen = chooseFile(kind, files, id, { file, group });
  const fields = skeletons[kind]({
    id,
    group: group ?? onlyOne(chosen.entries.map((entry) => entry.group)),
    today: civilDayOf(new Date(), 0),
  });
  const text = withEntry(chosen, id, kind === 'source' ? `'${id}': {` : '{', fields);
  if (text.trimEnd().split('\n').length > linesMax)
    throw new Error(
      `${chosen.name}.ts would be longer than ${linesMax} lines; split it by subject, or name another.`,
    );
  writeFileSync(chosen.path, text);
  return `The ${kind} ${id} is begun in ${relative(process.cwd(), chosen.path)}; fill in what stands in brackets.`;
}

function readArguments(): {
  kind: Kind;
  id: string;
  file: string | undefined;
  group: string | undefined;
  content: string;
} {
  const { values, positionals } = parseArguments();
  const [kindGiven, id = '', ...rest] = positionals;
  const kind = kinds.find((one) => one === kindGiven);
  if (kind === undefined || id === '' || rest.length > 0) throw new Error(usage);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`${id} is no slug: use small letters, digits and single hyphens.`);
  const { category, topic, file, content } = values;
  if (category !== undefined && (kind !== 'term' || !categories.some((one) => one === category)))
    throw new Error(
      kind === 'term'
        ? `${category} is no category: ${categories.join(', ')}.`
        : `A ${kind} has no category.`,
    );
  const hasTopic = kind === 'tip' || kind === 'habit';
  if (topic !== undefined && (!hasTopic || !topics.some((one) => one === topic)))
    throw new Error(hasTopic ? `${topic} is no topic: ${topics.join(', ')}.` : `A ${kind} has no topic.`);
  return { kind, id, file, group: category ?? topic, content };
}

function parseArguments() {
  const folder = join(import.meta.dirname, '../content');
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        category: { type: 'string' },
        topic: { type: 'string' },
        file: { type: 'string' },
        content: { type: 'string', default: folder },
      },
    });
  } catch {
    throw new Error(usage);
  }
}

/** What all have in common, or `null`. */
function onlyOne(groups: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(groups);
  return others.length === 0 ? first : null;
}
