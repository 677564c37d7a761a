// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Flow, readOwner, readSubtree } from '../../lib/page/flows.ts';
import { createTextWalker, rangesIn } from '../../lib/page/ranges.ts';
import { element, openPage, stubStaticRange, textIn } from './page.ts';

beforeEach(stubStaticRange);
afterEach(() => void vi.unstubAllGlobals());

/** The first flow of a paragraph: read again by itself, or with its page in one native call where it can be. */
const readings = {
  'read by itself': (p: Element) => readOwner(p).flows[0],
  'read with its page': (p: Element) =>
    [...readSubtree(document.body)].flat().find(({ owner }) => owner === p)?.flows[0],
} as const;

function flowOf(html: string, read: (p: Element) => Flow | undefined = readings['read by itself']): Flow {
  openPage(`<p>${html}</p>`);
  const flow = read(element('p'));
  if (!flow) throw new Error('No flow');
  return flow;
}

/** What a range holds, by the text nodes from its start to its end. */
function heldBy({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
}

/** The range of `words` where they stand in the flow's text. */
function rangeOf(flow: Flow, words: string): StaticRange | null {
  const start = flow.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${flow.text}"`);
  return only(flow, start, start + words.length);
}
const only = (flow: Flow, start: number, end: number): StaticRange | null =>
  rangesIn(flow, [{ start, end }], createTextWalker())[0] ?? null;

describe.each(Object.entries(readings))('a place in a flow %s', (_, read) => {
  test.each([
    ['in the only part', 'early optic neuritis', 'optic'],
    ['at the very start', 'optic neuritis', 'optic'],
    ['at the very end', 'optic neuritis', 'neuritis'],
    ['that is all of it', 'optic', 'optic'],
    ['over two parts', 'optic <em>neuritis</em> heals', 'optic neuritis'],
    ['over many parts', 'a <b>op</b>t<i>ic</i> <u>neuri</u>tis b', 'optic neuritis'],
    ['in the second part', 'early <em>optic</em> x', 'optic'],
    ['in the last part', 'early <em>optic</em> neuritis', 'neuritis'],
    ['after a reference', 'relapse<sup>1</sup> and fibre', 'fibre'],
    ['after skipped code', 'see <code>x</code> fibre', 'fibre'],
    ['after a comment', 'see <!-- long comment -->fibre', 'fibre'],
    ['after letters of two code units', '🧠🧠 <b>é</b> fibre', 'fibre'],
  ])('%s is found again in the page', (_, html, words) => {
    const range = rangeOf(flowOf(html, read), words);
    expect(range && heldBy(range)).toBe(words);
  });

  test('over a line break holds both sides', () => {
    const range = rangeOf(flowOf('optic<br>neuritis', read), 'optic\nneuritis');
    expect(range && heldBy(range)).toBe('opticneuritis');
  });

  test('starts and ends in text nodes, not beside elements', () => {
    const range = rangeOf(flowOf('see <em>fibre</em> today', read), 'fibre');
    const inEm = textIn(element('em'));
    expect(range).toMatchObject({ startOffset: 0, endOffset: 5 });
    expect(range?.startContainer).toBe(inEm);
    expect(range?.endContainer).toBe(inEm);
  });

  test('passes over empty text nodes', () => {
    openPage('<p></p>');
    element('p').append('', 'see ', '', 'fibre', '');
    const flow = read(element('p'));
    const range = flow && rangeOf(flow, 'fibre');
    expect(range && heldBy(range)).toBe('fibre');
  });
});

describe('several places in one flow', () => {
  test.each([
    ['apart', 'fibre and <b>fibre</b> and <i>fi</i>bre'],
    ['in one part', 'fibre, fibre, fibre'],
    ['side by side', '<b>fibre</b> <b>fibre</b> <b>fibre</b>'],
  ])('%s are found in one walk', (_, html) => {
    const flow = flowOf(html);
    const spans = [...flow.text.matchAll(/fibre/g)].map(({ index }) => ({ start: index, end: index + 5 }));
    expect(spans).toHaveLength(3);
    const ranges = rangesIn(flow, spans, createTextWalker());
    expect(ranges.map((range) => range && heldBy(range))).toEqual(['fibre', 'fibre', 'fibre']);
  });

  test('one walker serves block after block', () => {
    openPage('<p>see fibre</p><p>and <b>fibre</b></p>');
    const walker = createTextWalker();
    const held = [...document.querySelectorAll('p')].map((p) => {
      const flow = readOwner(p).flows[0]!;
      const start = flow.text.indexOf('fibre');
      const [range] = rangesIn(flow, [{ start, end: start + 5 }], walker);
      return range && heldBy(range);
    });
    expect(held).toEqual(['fibre', 'fibre']);
  });
});

describe('after the page has changed', () => {
  test.each([
    ['the text is gone', (text: Text) => (text.data = '')],
    ['the text is shorter than where the form began', (text: Text) => (text.data = 'opt')],
    ['the text is shorter than where the form ended', (text: Text) => (text.data = 'early optic neur')],
    ['other text of that length stands there', (text: Text) => (text.data = 'early other neuritis')],
    ['something came before it', (text: Text) => (text.data = `very ${text.data}`)],
  ])('there is no range where %s', (_, change) => {
    for (const html of ['early optic neuritis', 'early optic neuritis<br>']) {
      const flow = flowOf(html);
      const start = flow.text.indexOf('optic');
      change(textIn(element('p')));
      expect(only(flow, start, start + 'optic neuritis'.length)).toBeNull();
    }
  });

  test('a text that the page has split is found all the same', () => {
    const flow = flowOf('early optic neuritis');
    textIn(element('p')).splitText(8);
    const range = rangeOf(flow, 'optic neuritis');
    expect(range && heldBy(range)).toBe('optic neuritis');
  });

  test('a range that was made stays as it was', () => {
    const range = rangeOf(flowOf('early optic neuritis'), 'optic');
    textIn(element('p')).data = 'other';
    expect(range).toMatchObject({ startOffset: 6, endOffset: 11 });
  });
});
