/** Which file of content a new entry belongs in. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, readContentFile } from './content-file.ts';
import type { Kind } from './skeletons.ts';

/** A folder of files by subject, or one file of the same name. */
const folders: Readonly<Record<Kind, string>> = {
  term: 'glossary',
  tip: 'tips',
  habit: 'habits',
  source: 'sources',
  claim: 'claims',
};

export function filesOf(kind: Kind, content: string): ContentFile[] {
  const folder = join(content, folders[kind]);
  const paths = existsSync(folder)
    ? globSync('*.ts', { cwd: folder }).map((file) => join(folder, file))
    : [`${folder}.ts`].filter((path) => existsSync(path));
  return paths.sort().map(readContentFile);
}

/**
 * The file of that name or beginning (`reviews` stands for `reviews-a-to-c` and its like), or of that group, or whose
 * publisher the id names; of several the one with most room.
 *
 * @throws Error saying what to do, where none fits
 */
export function chooseFile(
  kind: Kind,
  files: readonly ContentFile[],
  id: string,
  wanted: { readonly file?: string | undefined; readonly group?: string | undefined },
): ContentFile {
  const { file, group } = wanted;
  const fitting = files.filter((one) => holdsLetter(one.name, id) && isWanted(one));
  const [roomiest] = [...fitting].sort((a, b) => a.lines.length - b.lines.length);
  if (roomiest) return roomiest;
  if (file !== undefined) throw new Error(`No file ${file} takes ${id}; there are ${namesOf(files)}.`);
  if (group !== undefined) throw new Error(`No file holds ${group} yet; name one with --file.`);
  throw new Error(`Say with --file where ${id} belongs: ${namesOf(files)}.`);

  function isWanted({ name, entries }: ContentFile): boolean {
    if (file !== undefined) return name === file || withoutLetters(name) === file;
    if (group !== undefined) return entries.some((entry) => entry.group === group);
    if (files.length === 1) return true;
    return kind === 'source' && entries.some((entry) => publisherOf(entry.id) === publisherOf(id));
  }
}

const namesOf = (files: readonly ContentFile[]): string => files.map(({ name }) => name).join(', ');
const withoutLetters = (name: string): string => name.replace(/-[a-z]-to-[a-z]$/, '');
const publisherOf = (id: string): string => id.split('-')[0] ?? id;

/** "references-medlineplus-a-to-g" by the letter after "medlineplus-", others by the first. */
function holdsLetter(name: string, id: string): boolean {
  const [, publisher = '', from = '', to = ''] =
    /^(?:references-(.+?-))?(?:.+-)?([a-z])-to-([a-z])$/.exec(name) ?? [];
  if (from === '') return true;
  const letter = (id.startsWith(publisher) ? id.slice(publisher.length) : id).charAt(0);
  return letter >= from && letter <= to;
}
