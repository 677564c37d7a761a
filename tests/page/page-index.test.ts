// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Owner, readOwner, readSubtree } from '../../lib/page/flows.ts';
import { type PageIndex, type Tree, createPageIndex, flowsOf } from '../../lib/page/page-index.ts';
import { type Block, findInBlocks } from '../../lib/page/search.ts';
import { element, openPage, openRoot } from './page.ts';
import { compileLexicon } from '../in-english.ts';

const lexicon = compileLexicon([
  { id: 'fibre', category: 'diet', plain: ['fibre'] },
  { id: 'myelin', category: 'nervous-system', plain: ['myelin'] },
]);

/** As the marker reads: all blocks below `top`, in reading order. */
const blocksBelow = (top: Owner): Block[] => findInBlocks([...readSubtree(top)].flat(), lexicon);
const blockOf = (owner: Owner): Block => findInBlocks([readOwner(owner)], lexicon)[0]!;
const read = (index: PageIndex, top: Owner, tree: Tree = document): void => index.put(tree, blocksBelow(top));
const textsOf = (index: PageIndex): string[] =>
  index.entries().map(({ owner }) => owner.textContent?.replace(/\s+/g, ' ').trim() ?? '');

const treeName = (tree: Tree): string => (tree === document ? 'document' : 'shadow root');

let index: PageIndex;
beforeEach(() => {
  index = createPageIndex();
});

describe('a block', () => {
  test('is remembered where a form stands in it, and a heading always', () => {
    read(index, openPage('<h2>Heading</h2><p>no form</p><p>some fibre</p><p>some <b>myelin</b></p>'));
    expect(textsOf(index)).toEqual(['Heading', 'some fibre', 'some myelin']);
  });

  test('remembers the flows with forms, with where they stand', () => {
    read(index, openPage('<div>none<p>x</p>some fibre</div>'));
    const [entry] = index.entries();
    expect(
      entry?.flows.map(({ text, candidates }) => [text, candidates.map(({ start, end }) => [start, end])]),
    ).toEqual([['some fibre', [[5, 10]]]]);
    expect(index.entryOf(element('div'))).toBe(entry);
    expect(index.entryOf(element('p'))).toBeUndefined();
  });

  test('read again is the same entry with new flows, in its place', () => {
    read(index, openPage('<p>a fibre</p><p id="at">b fibre</p><p>c fibre</p>'));
    const before = index.entryOf(element('#at'));
    const flows = before?.flows;
    element('#at').textContent = 'myelin b';
    index.refresh(document, blockOf(element('#at')));
    expect(index.entryOf(element('#at'))).toBe(before);
    expect(before?.flows).not.toBe(flows);
    expect(textsOf(index)).toEqual(['a fibre', 'myelin b', 'c fibre']);
  });

  test('that has lost its form stays, with nothing in it', () => {
    read(index, openPage('<p>a fibre</p>'));
    element('p').textContent = 'gone';
    read(index, document.body);
    expect(index.entries().map(({ flows }) => flows)).toEqual([[]]);
  });

  test('that has got its first form goes where it stands', () => {
    read(index, openPage('<p>a fibre</p><p id="at">b</p><p>c fibre</p>'));
    element('#at').textContent = 'b fibre';
    index.refresh(document, blockOf(element('#at')));
    expect(textsOf(index)).toEqual(['a fibre', 'b fibre', 'c fibre']);
  });
});

describe('reading order', () => {
  test.each([
    ['at the start', 'afterbegin', ['new fibre', 'newer fibre', 'a fibre', 'b fibre']],
    ['at the end', 'beforeend', ['a fibre', 'b fibre', 'new fibre', 'newer fibre']],
  ] as const)('is kept for blocks that come %s', (_, where, order) => {
    read(index, openPage('<p>a fibre</p><p>b fibre</p>'));
    document.body.insertAdjacentHTML(where, '<section><p>new fibre</p><p>newer fibre</p></section>');
    read(index, element('section'));
    expect(textsOf(index)).toEqual(order);
  });

  test('is kept for blocks that come between, one after the other', () => {
    read(index, openPage('<p>a fibre</p><p>z fibre</p>'));
    for (const letter of ['d', 'b', 'c']) {
      const after = letter === 'c' ? element('#b') : element('p');
      after.insertAdjacentHTML('afterend', `<p id="${letter}">${letter} fibre</p>`);
      read(index, element(`#${letter}`));
    }
    expect(textsOf(index)).toEqual(['a fibre', 'b fibre', 'c fibre', 'd fibre', 'z fibre']);
  });

  test('is kept when the page moves a block', () => {
    read(index, openPage('<p id="a">a fibre</p><p>b fibre</p><p>c fibre</p>'));
    document.body.append(element('#a'));
    read(index, element('#a'));
    expect(textsOf(index)).toEqual(['b fibre', 'c fibre', 'a fibre']);
  });

  test('puts a block before the blocks inside it', () => {
    read(index, openPage('<div>outer fibre<p>inner fibre</p></div>'));
    expect(index.entries().map(({ owner }) => (owner as Element).localName)).toEqual(['div', 'p']);
    read(index, element('p'));
    read(index, document.body);
    expect(index.entries().map(({ owner }) => (owner as Element).localName)).toEqual(['div', 'p']);
  });

  test('goes tree after tree', () => {
    openPage('<div id="host"></div><p>a fibre</p>');
    const root = openRoot(element('#host'), '<p>shadow fibre</p>');
    read(index, document.body);
    read(index, root, root);
    expect(index.entries().map(({ tree }) => treeName(tree))).toEqual(['document', 'shadow root']);
    expect(textsOf(index)).toEqual(['a fibre', 'shadow fibre']);
  });
});

describe('a block that the page has taken', () => {
  test('out is forgotten and handed back, once', () => {
    read(index, openPage('<p id="a">a fibre</p><p>b fibre</p>'));
    const gone = element('#a');
    gone.remove();
    expect(index.forget([gone]).map(({ owner }) => owner)).toEqual([gone]);
    expect(index.forget([gone])).toEqual([]);
    expect(textsOf(index)).toEqual(['b fibre']);
    expect(index.entryOf(gone)).toBeUndefined();
  });

  test('out and back again is there once', () => {
    read(index, openPage('<p id="a">a fibre</p><p>b fibre</p>'));
    const moved = element('#a');
    moved.remove();
    index.forget([moved]);
    document.body.append(moved);
    read(index, moved);
    expect(textsOf(index)).toEqual(['b fibre', 'a fibre']);
  });

  test('into a shadow root is there once, in its new tree', () => {
    openPage('<div id="host"></div><p id="a">a fibre</p><p>b fibre</p>');
    const root = openRoot(element('#host'), '');
    read(index, document.body);
    const moved = element('#a');
    root.append(moved);
    read(index, moved, root);
    expect(index.forget([moved])).toEqual([]);
    expect(index.entries().map(({ owner, tree }) => [owner.textContent, treeName(tree)])).toEqual([
      ['b fibre', 'document'],
      ['a fibre', 'shadow root'],
    ]);
  });
});

describe('the roots of removed hosts', () => {
  test('are forgotten with all that stood in them', () => {
    openPage('<div id="host"></div><p>a fibre</p>');
    const root = openRoot(element('#host'), '<p>shadow fibre</p>');
    read(index, document.body);
    read(index, root, root);
    const host = element('#host');
    host.remove();
    expect(index.forget([host]).map(({ owner }) => owner)).toEqual([element('p', root)]);
    expect(textsOf(index)).toEqual(['a fibre']);
    expect(index.length()).toBe('a fibre'.length);
  });
});

describe('the length of the page', () => {
  test('counts the readable text of every block, with forms or without, each once', () => {
    read(index, openPage('<p>fibre</p><p>none</p><pre>not read</pre><div>ab<p>c</p></div>'));
    expect(index.length()).toBe('fibre'.length + 'none'.length + 'ab'.length + 'c'.length);
    read(index, document.body);
    expect(index.length()).toBe(12);
  });

  test('follows a block that is read again', () => {
    read(index, openPage('<p>fibre</p><p id="at">none</p>'));
    element('#at').textContent = 'longer than before';
    index.refresh(document, blockOf(element('#at')));
    expect(index.length()).toBe(5 + 18);
  });

  test.each([
    ['with a form', 'fibre'],
    ['without one', 'plain'],
  ])('loses a block %s that the page has taken out', (_, text) => {
    read(index, openPage(`<p>fibre</p><p id="at">${text}</p>`));
    const gone = element('#at');
    gone.remove();
    index.forget([gone]);
    expect(index.length()).toBe(5);
  });

  test('is that of the new page after a whole page was exchanged ten times', () => {
    for (let visit = 0; visit < 10; visit++) {
      const before = [...document.body.childNodes];
      read(index, openPage('<h1>Title</h1><p>some fibre</p><p>and more</p>'));
      index.forget(before);
    }
    expect(index.length()).toBe(5 + 10 + 8);
    expect(textsOf(index)).toEqual(['Title', 'some fibre']);
  });
});

describe('the flows of a page', () => {
  const sectionsOf = () => flowsOf(index.entries()).map(({ text, section }) => [text, section]);

  test('stand in sections that headings begin, and so does each tree', () => {
    openPage('<p>a fibre</p><h2>fibre one</h2><p>b fibre</p><h3>Two</h3><p>c fibre</p><div id="host"></div>');
    const root = openRoot(element('#host'), '<p>d fibre</p>');
    read(index, document.body);
    read(index, root, root);
    expect(sectionsOf()).toEqual([
      ['a fibre', 1],
      ['fibre one', 2],
      ['b fibre', 2],
      ['c fibre', 3],
      ['d fibre', 4],
    ]);
  });

  test('know their entry, and several flows of one block share it', () => {
    read(index, openPage('<div>a fibre<hr>b fibre</div>'));
    const flows = flowsOf(index.entries());
    expect(flows.map(({ text }) => text)).toEqual(['a fibre', 'b fibre']);
    expect(new Set(flows.map(({ entry }) => entry)).size).toBe(1);
    expect(flows.map(({ entry, flow }) => entry.flows.includes(flow as never))).toEqual([true, true]);
  });

  test('are hidden where the browser says that their block does not show', () => {
    read(index, openPage('<p>a fibre</p><p id="at">b fibre</p>'));
    const asked = vi.spyOn(element('#at'), 'checkVisibility').mockReturnValue(false);
    const shown = vi.spyOn(element('p'), 'checkVisibility').mockReturnValue(true);
    expect(flowsOf(index.entries()).map(({ isHidden }) => isHidden?.())).toEqual([false, true]);
    expect(asked).toHaveBeenCalledWith({ contentVisibilityAuto: true, visibilityProperty: true });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test('loose in a shadow root show where its host shows', () => {
    openPage('<div id="host"></div>');
    const root = openRoot(element('#host'), 'loose fibre');
    read(index, root, root);
    vi.spyOn(element('#host'), 'checkVisibility').mockReturnValue(false);
    expect(flowsOf(index.entries()).map(({ isHidden }) => isHidden?.())).toEqual([true]);
  });

  test('ask nothing of blocks without forms', () => {
    read(index, openPage('<h2>Heading</h2>'));
    const asked = vi.spyOn(element('h2'), 'checkVisibility');
    expect(flowsOf(index.entries())).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });
});

test('lets go of blocks whose leaving nobody reported, once there are many', () => {
  const part = (i: number): string => `<section><div><p>fibre ${i}</p></div></section>`;
  const body = openPage('<p>fibre</p><i></i>');
  read(index, body);
  for (let i = 0; i < 1000; i++) {
    element('i').insertAdjacentHTML('beforebegin', part(i));
    const section = element('section');
    read(index, section);
    section.remove();
    // Out of a part that has left already: no observer sees it.
    element('div', section).remove();
    index.forget([section]);
  }
  expect(index.entries().length).toBeLessThan(400);
  expect(index.entries()[0]?.owner).toBe(element('p'));
});
