/** Faults of sources: their identifiers, their files, and what rests on them. */
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { leaflet, paper, sound, withFibre, withSource } from '../sound.ts';

const withLeaflet = (url: string): Content => ({
  ...sound,
  sources: { ...sound.sources, 'nhs-ms': { ...leaflet, url } },
});

const withFile = (path: string, ...ids: string[]): Content => ({
  ...sound,
  files: [...sound.files, { path, text: '', lists: [ids] }],
});

const seenInPart = withSource({ findingSeen: 'partly' });

export const sourceFaults: Readonly<Record<string, readonly Fault[]>> = {
  'partly-seen': [
    [
      'figures from a source seen in part, where the digits of a name are none',
      { ...seenInPart, terms: withFibre({ inMs: 'Vitamin B12 was measured in 64 people.' }).terms },
      'term fibre: inMs shows 64, and its sources were seen only in part',
      'tip one-plant: why shows 40, and its sources were seen only in part',
    ],
  ],
  'source-files': [
    [
      'one id in two files',
      withFile('sources/microbes.ts', 'nhs-ms'),
      'source nhs-ms: stands in references-nhs-a-to-m.ts and in microbes.ts',
    ],
    [
      'a file of other letters',
      {
        ...sound,
        files: sound.files.map((file) => ({ ...file, path: file.path.replace('a-to-c', 'd-to-f') })),
      },
      'source adams-2020: studies-d-to-f.ts holds other letters',
    ],
    [
      'a file of other letters after the name of the publisher',
      {
        ...sound,
        files: sound.files.map((file) => ({ ...file, path: file.path.replace('a-to-m', 'n-to-z') })),
      },
      'source nhs-ms: references-nhs-n-to-z.ts holds other letters',
    ],
    [
      'a file of other kinds',
      {
        ...sound,
        files: sound.files.map((file) => ({
          ...file,
          path: file.path.replace('studies', 'systematic-reviews'),
        })),
      },
      'source adams-2020: systematic-reviews-a-to-c.ts holds no rct sources',
    ],
    [
      'a file that nobody gathers',
      { ...sound, files: sound.files.filter(({ path }) => !path.startsWith('sources/studies')) },
      'source adams-2020: stands in no file of content/sources',
    ],
    [
      'a file with a number for a name',
      {
        ...sound,
        files: sound.files.map((file) => ({
          ...file,
          path: file.path.replace('studies-a-to-c', 'microbes-2'),
        })),
      },
      'content/sources/microbes-2.ts: a number does not say what the file holds',
    ],
    [
      'a source that is not gathered',
      withFile('sources/tests.ts', 'brown-2021'),
      'source brown-2021: content/sources.ts does not gather it from tests.ts',
    ],
  ],
  'source-identifiers': [
    [
      'no DOI',
      withSource({ doi: '10.1/x', url: 'https://example.org/x' }),
      'source adams-2020: 10.1/x is no DOI',
    ],
    ['no PubMed number', withSource({ pmid: 'PMC123' }), 'source adams-2020: PMC123 is no PubMed number'],
    ['no address', withLeaflet('example.org/ms'), 'source nhs-ms: example.org/ms is no address'],
    [
      'a DOI of another paper',
      withSource({ doi: '10.1000/example.2' }),
      'source adams-2020: https://doi.org/10.1000/example.1 is not its DOI 10.1000/example.2',
    ],
    [
      'a PubMed number of another paper',
      withSource({ url: 'https://pubmed.ncbi.nlm.nih.gov/87654321/' }),
      'source adams-2020: https://pubmed.ncbi.nlm.nih.gov/87654321/ is not its PubMed number 12345678',
    ],
    [
      'a whole site',
      withLeaflet('https://example.org/'),
      'source nhs-ms: https://example.org/ is a whole site, not a page',
    ],
    [
      'a copy',
      withLeaflet('https://web.archive.org/web/2020/https://example.org/ms'),
      'source nhs-ms: https://web.archive.org/web/2020/https://example.org/ms is no lasting page',
    ],
    ['nothing said of what was seen', withSource({ checked: ' ' }), 'source adams-2020: checked is empty'],
  ],
  'sources-used': [
    [
      'a source that nothing cites',
      { ...sound, sources: { ...sound.sources, 'brown-2021': paper } },
      'source brown-2021: nothing cites it',
    ],
    [
      'a finding that nobody saw',
      withSource({ findingSeen: 'no' }),
      'source adams-2020: its finding was not seen, so it can carry nothing',
    ],
  ],
};
