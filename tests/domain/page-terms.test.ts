import { expect, test } from 'vitest';
import { type FrameReport, nothingFound, pageTermsOf } from '../../lib/domain/page-terms.ts';

const frame = (
  path: readonly number[],
  terms: Readonly<Record<string, number>>,
  more: Partial<FrameReport> = {},
): FrameReport => ({
  ...nothingFound,
  host: path.length === 0 ? 'top.example' : 'frame.example',
  path,
  kind: null,
  asked: null,
  terms: Object.entries(terms).map(([termId, count]) => ({ termId, count })),
  ...more,
});
const merged = (...frames: readonly FrameReport[]) =>
  pageTermsOf(new Map(frames.map((report) => [`frame ${report.path.join('.')}`, report])));
const ids = (...frames: readonly FrameReport[]) => merged(...frames).terms.map(({ termId }) => termId);

test('the page comes first, then its frames in their order, whoever answers first', () => {
  const [page, first, inFirst, tenth] = [
    frame([], { myelin: 1 }),
    frame([0], { fibre: 1 }),
    frame([0, 3], { butyrate: 1 }),
    frame([10], { serotonin: 1 }),
  ];
  expect(ids(tenth, inFirst, first, page)).toEqual(['myelin', 'fibre', 'butyrate', 'serotonin']);
  expect(ids(frame([2], { second: 1 }), tenth)).toEqual(['second', 'serotonin']);
});

test('a term of several frames is one, counted in all, and stands where it is met first', () => {
  expect(merged(frame([1], { fibre: 2 }), frame([], { myelin: 1, fibre: 3 })).terms).toEqual([
    { termId: 'myelin', count: 1, frame: 'frame ' },
    { termId: 'fibre', count: 5, frame: 'frame ' },
  ]);
});

test('claims are told as words are: in reading order, and counted in all frames', () => {
  const claims = (...ids: readonly string[]) => ({ claims: ids.map((claimId) => ({ claimId, count: 1 })) });
  expect(merged(frame([0], {}, claims('heals')), frame([], {}, claims('cures', 'heals'))).claims).toEqual([
    { claimId: 'cures', count: 1, frame: 'frame ' },
    { claimId: 'heals', count: 2, frame: 'frame ' },
  ]);
});

test('a doubt is told once, and a second one about the same word too', () => {
  const unclear = { written: 'MS', reason: { because: 'sense-unclear' } } as const;
  const other = {
    written: 'MS',
    reason: { because: 'other-meaning', meaning: 'mass spectrometry' },
  } as const;
  expect(
    merged(frame([], {}, { doubts: [unclear, other] }), frame([0], {}, { doubts: [unclear] })).doubts,
  ).toEqual([unclear, other]);
});

test('the host is the page’s own, and empty where its script has not answered', () => {
  expect(merged(frame([0], {}), frame([], {})).host).toBe('top.example');
  expect(merged(frame([0], {})).host).toBe('');
  expect(merged()).toEqual({ ...nothingFound, host: '', kind: null, asked: null });
});

test('what is explained, and whether marks come later, is told of any frame', () => {
  const { currentId, isResting } = merged(
    frame([], {}),
    frame([1], {}, { currentId: 'fibre', isResting: true }),
  );
  expect({ currentId, isResting }).toEqual({ currentId: 'fibre', isResting: true });
});
