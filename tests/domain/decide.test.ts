import { describe, expect, test } from 'vitest';
import { type FlowForms, type PageDecision, certainMatches, decidePage } from '../../lib/domain/decide.ts';
import type { Density } from '../../lib/domain/density.ts';
import { findForms } from '../../lib/domain/match.ts';
import { msForm, sampleLexicon } from './sample-lexicon.ts';
import { compileLexicon } from '../in-english.ts';

type Flow = string | (Partial<FlowForms> & { readonly text: string });

function decide(flows: readonly Flow[], density: Density = 'every', length?: number): PageDecision {
  const page = flows.map((flow) => {
    const given = typeof flow === 'string' ? { text: flow } : flow;
    return { section: 0, candidates: findForms(given.text, sampleLexicon), ...given };
  });
  return decidePage(
    page,
    length ?? page.reduce((sum, { text }) => sum + text.length, 0),
    sampleLexicon,
    density,
  );
}

/** The reasons given in each flow, as `text: reason`. */
const reasons = (flows: readonly string[], density?: Density): string[][] =>
  decide(flows, density).matches.map((matches, i) =>
    matches.map(({ start, end, reason }) => `${flows[i]?.slice(start, end)}: ${reason.because}`),
  );

/** How many mentions each flow shows. */
const counts = (flows: readonly Flow[], density: Density): number[] =>
  decide(flows, density).matches.map((matches) => matches.length);

describe('everyday words', () => {
  test('are left alone on a page that is about something else', () => {
    expect(reasons(['Metal fatigue in carbon fibre.'])).toEqual([[]]);
    expect(decide(['Metal fatigue']).isEarned).toBe(false);
  });

  test('are marked on a page that names MS, also before it does', () => {
    expect(reasons(['Fatigue is common.', 'It comes with multiple sclerosis.'])).toEqual([
      ['Fatigue: page-topic'],
      ['multiple sclerosis: unambiguous'],
    ]);
  });

  test('are not earned by other everyday words, nor by a bare short form', () => {
    expect(decide(['Fatigue, fibre, fatigue, fibre, people with MS']).isEarned).toBe(false);
  });

  test('once earned stay earned while the page grows', () => {
    const flow = { text: 'Fatigue in multiple sclerosis', candidates: [], section: 0 };
    const flows = [{ ...flow, candidates: findForms(flow.text, sampleLexicon) }];
    const decision = (wasEarned: boolean) =>
      decidePage(flows, 1_000_000, sampleLexicon, 'every', { wasEarned });
    expect(decision(false).isEarned).toBe(false);
    expect(decision(true).isEarned).toBe(true);
  });

  test('are earned by a short form that the page spells out', () => {
    expect(decide(['Fatigue in multiple sclerosis (MS)']).isEarned).toBe(true);
  });

  test.each([
    ['multiple sclerosis and MS', false],
    ['multiple sclerosis (MS)', true],
  ])(
    'of a heavy term earn nothing themselves, but do where its short form is spelled out: "%s"',
    (text, isEarned) => {
      const lexicon = compileLexicon([
        {
          id: 'multiple-sclerosis',
          category: 'ms-basics',
          plain: [],
          everyday: ['multiple sclerosis'],
          ambiguous: [msForm],
        },
      ]);
      const flow = { text, candidates: findForms(text, lexicon), section: 0 };
      expect(decidePage([flow], text.length, lexicon, 'every').isEarned).toBe(isEarned);
    },
  );

  test('are not earned by one mention on a very long page', () => {
    expect(decide(['Fatigue in multiple sclerosis'], 'every', 1_000_000).isEarned).toBe(false);
  });
});

describe('a plain form is marked anywhere', () => {
  test('even alone on a page of something else', () => {
    expect(reasons(['an EDSS'])).toEqual([['EDSS: unambiguous']]);
  });
});

describe('of the page’s definitions', () => {
  const msMarks = (...flows: string[]): number[] =>
    decide(flows).matches.map((matches) => matches.filter(({ end, start }) => end - start <= 3).length);

  test('the one before rules what follows', () => {
    expect(msMarks('multiple sclerosis (MS)', 'The MS is here')).toEqual([1, 1]);
    expect(msMarks('mass spectrometry (MS)', 'The MS is here')).toEqual([0, 0]);
  });

  test('the nearest before wins over an earlier and a later one', () => {
    expect(
      msMarks(
        'multiple sclerosis (MS)',
        'mass spectrometry (MS)',
        'The MS',
        'multiple sclerosis (MS)',
        'The MS',
      ),
    ).toEqual([1, 0, 0, 1, 1]);
  });

  test('the first one after rules where none stands before', () => {
    expect(msMarks('The MS', 'mass spectrometry (MS)', 'multiple sclerosis (MS)')).toEqual([0, 0, 1]);
    expect(msMarks('The MS', 'multiple sclerosis (MS)', 'mass spectrometry (MS)')).toEqual([1, 1, 0]);
  });

  test('the nearest one wins within a flow, too', () => {
    expect(reasons(['multiple sclerosis (MS) or mass spectrometry (MS): the MS'])).toEqual([
      ['multiple sclerosis: unambiguous', 'MS: page-defines'],
    ]);
  });

  test('one of the plural holds for the singular, and the other way round', () => {
    expect(reasons(['disease-modifying therapies (DMTs)', 'one DMT'])).toEqual([
      ['disease-modifying therapies: unambiguous', 'DMTs: page-defines'],
      ['DMT: page-defines'],
    ]);
    expect(reasons(['dimethyltryptamine (DMT)', 'DMTs'])).toEqual([[], []]);
  });

  test('none holds for another short form', () => {
    expect(reasons(['mass spectrometry (MS)', 'an oral DMT'])).toEqual([[], ['DMT: beside']]);
  });
});

test('a page that names the term in full lends its sense to bare short forms', () => {
  expect(reasons(['The MS stays.', 'Multiple sclerosis is long.'])[0]).toEqual(['MS: named-on-page']);
});

test.each([
  ['people with MS', ['MS: beside']],
  ['MS and its myelin', ['MS: around']],
  ['LC-MS runs', []],
  ['MS Word', []],
  ['MS', []],
])('the reason is told with each mark: "%s"', (text, expected) => {
  expect(reasons([text])).toEqual([expected]);
});

describe('density', () => {
  const flows = [
    { text: 'EDSS and EDSS', section: 0 },
    { text: 'EDSS, Lhermitte', section: 0 },
    { text: 'EDSS', section: 1 },
    { text: 'EDSS Lhermitte Lhermitte', section: 1 },
  ];

  test.each([
    ['first-per-page', [1, 1, 0, 0]],
    ['first-per-section', [1, 1, 1, 1]],
    ['every', [2, 2, 1, 3]],
  ] as const)('%s', (density, expected) => {
    expect(counts(flows, density)).toEqual(expected);
  });

  test('thins by term, not by spelling', () => {
    expect(counts(['A. muciniphila', 'Akkermansia muciniphila'], 'first-per-page')).toEqual([1, 0]);
  });

  test('takes the first mention that is marked, not one that was left alone', () => {
    expect(counts(['LC-MS', 'people with MS', 'people with MS'], 'first-per-page')).toEqual([0, 1, 0]);
  });

  test.each(['first-per-page', 'first-per-section'] as const)(
    '%s: hidden text takes no place from text that shows',
    (density) => {
      expect(counts([{ text: 'EDSS', isHidden: () => true }, 'EDSS', 'EDSS'], density)).toEqual([1, 1, 0]);
      expect(counts(['EDSS', { text: 'EDSS EDSS', isHidden: () => true }], density)).toEqual([1, 0]);
      const hidden = { text: 'EDSS EDSS', isHidden: () => true };
      expect(counts([hidden, hidden], density)).toEqual([1, 0]);
    },
  );
});

test('whether text shows is asked of first mentions only, since the answer may be dear', () => {
  let asked = 0;
  const flow = { text: 'EDSS EDSS', isHidden: () => asked++ < 0 };
  decide([flow, flow, flow], 'first-per-page');
  expect(asked).toBe(1);
  decide([flow, flow, flow], 'every');
  expect(asked).toBe(1);
});

test('the same page always gives the same marks', () => {
  const page = ['Fatigue in multiple sclerosis (MS)', 'LC-MS', 'fibre'];
  expect(decide(page)).toEqual(decide(page));
});

test('keeps a list for every flow, also for empty ones', () => {
  expect(decide(['', 'EDSS', '']).matches.map((matches) => matches.length)).toEqual([0, 1, 0]);
  expect(decide([]).matches).toEqual([]);
});

test('a form of an unknown term is our fault, and says whose', () => {
  const candidates = findForms('EDSS', sampleLexicon);
  expect(() =>
    decidePage(
      [{ text: 'EDSS', candidates, section: 0 }],
      4,
      { ...sampleLexicon, terms: new Map() },
      'every',
    ),
  ).toThrow(/edss/);
});

describe('a short form among words of its field', () => {
  const lexicon = compileLexicon([
    { id: 'ms', category: 'ms-basics', plain: ['multiple sclerosis'], ambiguous: [msForm] },
    { id: 'edss', category: 'ms-basics', plain: ['EDSS'] },
    { id: 'gastric', category: 'gut-anatomy', plain: ['duodenum'] },
  ]);
  const marked = (text: string): string[] =>
    decidePage(
      [{ text, candidates: findForms(text, lexicon), section: 0 }],
      text.length,
      lexicon,
      'every',
    ).matches.flatMap((matches) => matches.map(({ start, end }) => text.slice(start, end)));

  test.each([
    ['The EDSS is used in MS.', ['EDSS', 'MS']],
    ['In MS, unlike elsewhere, the EDSS is used.', ['MS', 'EDSS']],
    ['The duodenum is seen in MS.', ['duodenum']],
    [`The EDSS is used. ${'Nothing else. '.repeat(30)}So in MS.`, ['EDSS']],
  ])('has our meaning where they are near and of its field: "%s"', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('what is certain of a first part', () => {
  const certain = (texts: readonly string[], density: Density): string[][] => {
    const flows = texts.map((text) => ({ text, section: 0, candidates: findForms(text, sampleLexicon) }));
    const length = texts.join('').length;
    return certainMatches(flows, decidePage(flows, length, sampleLexicon, density)).map((matches, i) =>
      matches.map(({ start, end }) => texts[i]?.slice(start, end) ?? ''),
    );
  };

  test('are unambiguous forms, and no everyday word or short form', () => {
    expect(certain(['Multiple sclerosis (MS) and fatigue', 'an EDSS of 4'], 'every')).toEqual([
      ['Multiple sclerosis'],
      ['EDSS'],
    ]);
  });

  test('is no form after another of its term that may yet be the first mention', () => {
    expect(certain(['The fibre here', 'is dietary fibre, and the gut microbiome'], 'first-per-page')).toEqual(
      [[], ['gut microbiome']],
    );
  });

  test('stays, whatever follows', () => {
    const beginning = ['Fibre and MS', 'the gut microbiome', 'dietary fibre in multiple sclerosis, EDSS 4'];
    const rest = ['people with MS', 'the gut microbiome', 'EDSS', 'mass spectrometry (MS)'];
    const all = reasons([...beginning, ...rest], 'first-per-page').map((found) =>
      found.map((reason) => reason.split(':')[0]),
    );
    certain(beginning, 'first-per-page').forEach((texts, i) => {
      expect(all[i]).toEqual(expect.arrayContaining(texts));
    });
  });
});
