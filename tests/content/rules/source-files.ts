import type { SourceKind } from '../../../content/schema.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Which kinds a file holds, by how its name begins; a file named after a subject may hold any. */
const kindsIn: readonly (readonly [start: string, kinds: readonly SourceKind[]])[] = [
  ['guidance', ['guideline', 'consensus']],
  ['references-', ['reference']],
  ['reviews-', ['review']],
  ['studies-', ['rct', 'cohort', 'case-control', 'animal', 'in-vitro']],
  ['systematic-reviews-', ['systematic-review']],
];

/** A source stands in one file, of which content/sources.ts tells: two of one id would silently be one. */
export const rule: Rule = {
  name: 'source-files',
  check: (content) => {
    const places = content.files
      .filter(({ path }) => path.startsWith('sources/'))
      .flatMap(({ path, lists }) => lists.flat().map((id) => ({ id, file: path.slice('sources/'.length) })));
    return [
      ...[...Map.groupBy(places, ({ id }) => id)]
        .filter(([, those]) => those.length > 1)
        .map(([id, those]) => `source ${id}: stands in ${those.map(({ file }) => file).join(' and in ')}`),
      ...places
        .filter(({ id, file }) => !isInRange(id, file))
        .map(({ id, file }) => `source ${id}: ${file} holds other letters`),
      ...places
        .filter(({ id }) => content.sources[id] === undefined)
        .map(({ id, file }) => `source ${id}: content/sources.ts does not gather it from ${file}`),
      ...places
        .filter(({ id, file }) => !isOfKind(id, file, content))
        .map(({ id, file }) => `source ${id}: ${file} holds no ${content.sources[id]?.kind ?? ''} sources`),
      ...[...new Set(places.map(({ file }) => file))]
        .filter((file) => /\d\.ts$/.test(file))
        .map((file) => `content/sources/${file}: a number does not say what the file holds`),
      ...Object.keys(content.sources)
        .filter((id) => !places.some((place) => place.id === id))
        .map((id) => `source ${id}: stands in no file of content/sources`),
    ];
  },
};

/** "reviews-a-to-c" by the first letter of the id; "references-nhs-a-to-c" by the first after "nhs-". */
function isInRange(id: string, file: string): boolean {
  const [, publisher = '', from = '', to = ''] =
    /^(?:references-(.+?-))?(?:.+-)?([a-z])-to-([a-z])\.ts$/.exec(file) ?? [];
  if (from === '') return true;
  const letter = (id.startsWith(publisher) ? id.slice(publisher.length) : id).charAt(0);
  return letter >= from && letter <= to;
}

function isOfKind(id: string, file: string, { sources }: Content): boolean {
  const kinds = kindsIn.find(([start]) => file.startsWith(start))?.[1];
  const kind = sources[id]?.kind;
  return kinds === undefined || kind === undefined || kinds.includes(kind);
}
