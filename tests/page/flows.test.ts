// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Flow,
  type Owner,
  isInsideSkipped,
  ownerOf,
  readOwner,
  readSubtree,
  rootsBelow,
} from '../../lib/page/flows.ts';
import { element, openPage, openRoot, textIn } from './page.ts';

/** Every flow below `top`, block by block in reading order, as its text. A skipped place shows as `_`. */
function textsOf(top: Owner): string[][] {
  return [...readSubtree(top)]
    .flat()
    .map(({ flows }) => flows.map(shown))
    .filter((texts) => texts.length > 0);
}
const shown = (flow: Flow): string =>
  flow.text
    .replaceAll('\u0001', '_')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

describe('one block', () => {
  test.each([
    ['joins its inline elements', '<p>optic <em>neuritis</em></p>', ['optic neuritis']],
    ['joins a word broken by markup', '<p>neuri<b>tis</b> and my<wbr>elin</p>', ['neuritis and myelin']],
    ['joins inline elements in inline elements', '<p>a<i>b<b>c<u>d</u></b></i>e</p>', ['abcde']],
    ['leaves comments out', '<p>opt<!-- x -->ic</p>', ['optic']],
    ['breaks a line at br, in one flow', '<p>optic<br>neuritis</p>', ['optic\nneuritis']],
    ['ends a word at a reference', '<p>relapse<sup>12</sup>s come</p>', ['relapse_12_s come']],
    [
      'ends a word at a reference inside a link',
      '<p>MS<a href="#"><sup>[1]</sup></a> is</p>',
      ['MS_[1]_ is'],
    ],
    ['keeps a subscript in its word', '<p>vitamin B<sub>12</sub></p>', ['vitamin B12']],
    ['reads what may not be edited', '<p>a <span contenteditable="false">b</span></p>', ['a b']],
    ['has no flow where it is blank', '<p> \n\t\u00a0 </p>', undefined],
  ])('%s', (_, html, flows) => {
    expect(textsOf(openPage(html))).toEqual(flows ? [flows] : []);
  });

  test.each([
    'code', 'pre', 'kbd', 'samp', 'var', 'button', 'textarea', 'select', 'script', 'style', 'noscript', 'svg',
  ])('skips %s, and lets no form reach across it', (tag) => {
    expect(textsOf(openPage(`<div>optic <${tag}>hidden</${tag}> neuritis</div>`))).toEqual([['optic _ neuritis']]);
  }); // prettier-ignore

  test.each(['', 'true', 'plaintext-only'])('skips an editor (contenteditable="%s")', (value) => {
    const page = openPage(
      `<p>a <span contenteditable="${value}">b</span> c</p><div contenteditable="${value}"><p>d</p></div>`,
    );
    expect(textsOf(page)).toEqual([['a _ c']]);
  });

  test('is split by the blocks inside it, which stand for themselves', () => {
    const page = openPage('<div>before <p>inside</p> after <em>all</em></div>');
    expect(textsOf(page)).toEqual([['before', 'after all'], ['inside']]);
  });

  test('is split by a block inside an inline element too', () => {
    const page = openPage('<div>a <span>b <div>c</div> d</span> e</div>');
    expect(textsOf(page)).toEqual([['a b', 'd e'], ['c']]);
  });

  test('is split by a picture, a rule or a custom element', () => {
    expect(textsOf(openPage('<p>a <img alt="x"> b <my-tip>c</my-tip> d</p>'))).toEqual([
      ['a', 'b', 'd'],
      ['c'],
    ]);
  });
});

describe('a page', () => {
  test('is read in reading order, parents before their children', () => {
    const page = openPage(`
      <header>Title</header>
      <main>1<section>2<p>3</p>2b<p>4</p></section>1b<ul><li>5</li><li>6<ul><li>7</li></ul></li></ul></main>
      <table><tr><td>8</td><td>9</td></tr></table>`);
    expect(textsOf(page)).toEqual([
      ['Title'], ['1', '1b'], ['2', '2b'], ['3'], ['4'], ['5'], ['6'], ['7'], ['8'], ['9'],
    ]); // prettier-ignore
  });

  test('is read where text stands loose in the body', () => {
    expect(textsOf(openPage('loose <b>text</b><p>and a block</p>'))).toEqual([
      ['loose text'],
      ['and a block'],
    ]);
  });

  test('has one item for each block, blank ones too, so that callers can pause often', () => {
    const blocks = [...readSubtree(openPage('<div><p>a</p><p></p></div>'))].flat();
    expect(blocks.map(({ owner }) => elementName(owner))).toEqual(['body', 'div', 'p', 'p']);
  });

  test.each([
    ['one', '<svg><path/></svg>'],
    ['none', '<svg></svg>'],
    ['many', `<svg>${'<g><path/></g>'.repeat(50)}</svg>`],
    ['editors with blocks', '<div contenteditable><p>x</p><ul><li>y</li></ul></div>'],
  ])('leaves out all that stands inside a skipped element: %s', (_, skipped) => {
    const page = openPage(`<p>a</p>${skipped}<p>b</p>${skipped}${skipped}<div>c</div>`);
    expect(textsOf(page)).toEqual([['a'], ['b'], ['c']]);
  });

  test('is not changed by being read', () => {
    const html = '<div>a<p>b <em>c</em><sup>1</sup></p><my-tip>d</my-tip></div>';
    const page = openPage(html);
    expect([...readSubtree(page)].flat().length).toBeGreaterThan(0);
    expect(page.innerHTML).toBe(html);
  });

  describe('of 20,000 nested elements', () => {
    const nested = 20_000;
    // The searches of happy-dom call themselves, those of a browser do not.
    beforeEach(() => {
      vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (
        this: Element,
        selector: string,
      ) {
        const found: Element[] = [];
        for (let inner = this.firstElementChild; inner; inner = inner.firstElementChild)
          if (inner.matches(selector)) found.push(inner);
        return found as unknown as NodeListOf<Element>; // only iterated
      });
      vi.spyOn(Element.prototype, 'querySelector').mockReturnValue(null);
    });
    afterEach(() => void vi.restoreAllMocks());

    function nest(tag: string): { readonly top: Element; readonly deepest: Element } {
      const top = document.createElement('div');
      let deepest: Element = top;
      for (let depth = 0; depth < nested; depth++) deepest = deepest.appendChild(document.createElement(tag));
      deepest.append('deep down');
      return { top, deepest };
    }

    test('does not overflow where they are inline', () => {
      const { top, deepest } = nest('span');
      expect(textsOf(top)).toEqual([['deep down']]);
      expect(ownerOf(textIn(deepest))).toBe(top);
    });

    test('does not overflow where they are blocks', () => {
      const { top, deepest } = nest('div');
      expect([...readSubtree(top)].flat()).toHaveLength(nested + 1);
      expect(textsOf(top)).toEqual([['deep down']]);
      expect(isInsideSkipped(deepest)).toBe(false);
    });
  });
});

describe('part of a page', () => {
  test('is read from its top, and no further', () => {
    openPage('<p>a</p><div id="top">b<p>c</p></div><p>d</p>');
    expect(textsOf(element('#top'))).toEqual([['b'], ['c']]);
  });

  test('that is inline leaves its text to its block, and gives the blocks inside it', () => {
    openPage('<p>a <span id="top">b <div>c</div></span></p>');
    expect(textsOf(element('#top'))).toEqual([['c']]);
  });

  test.each([
    ['is skipped itself', '<pre id="top">a<p>b</p></pre>'],
    ['stands in a skipped element', '<div contenteditable><section><p id="top">a</p></section></div>'],
    ['stands in a button', '<button><span id="top">a<div>b</div></span></button>'],
  ])('that %s is not read', (_, html) => {
    openPage(html);
    expect([...readSubtree(element('#top'))].flat()).toEqual([]);
    expect(readOwner(element('#top')).flows).toEqual([]);
  });
});

describe('an open shadow root', () => {
  test.each([
    ['of a block', '<div id="host">light</div>'],
    ['of a custom element', '<my-article id="host"></my-article>'],
    ['of an inline element', '<p>a <span id="host">light</span></p>'],
  ])('%s is handed out, once, and not read with its host', (_, html) => {
    const page = openPage(html);
    const root = openRoot(element('#host'), '<p>shadow</p>');
    expect([...rootsBelow(page)]).toEqual([root]);
    expect(textsOf(page).flat().join(' ')).not.toContain('shadow');
  });

  test('is handed out when its host is where reading begins', () => {
    openPage('<div id="host">light</div>');
    const root = openRoot(element('#host'), 'shadow');
    expect([...rootsBelow(element('#host'))]).toEqual([root]);
  });

  test.each([
    ['in an editor', '<div contenteditable><div id="host"></div></div>'],
    ['that is an editor', '<div contenteditable id="host"></div>'],
    ['in a button', '<button><span id="host"></span></button>'],
  ])('of an element %s is left alone', (_, html) => {
    const page = openPage(html);
    openRoot(element('#host'), 'shadow');
    expect([...rootsBelow(page)]).toEqual([]);
    expect([...rootsBelow(element('#host'))]).toEqual([]);
  });

  test('is a tree of its own, that owns the text loose in it', () => {
    openPage('<div id="host"></div>');
    const root = openRoot(element('#host'), 'loose <em>text</em><p>and a block</p>');
    expect(textsOf(root)).toEqual([['loose text'], ['and a block']]);
    expect(readOwner(root).flows.map(shown)).toEqual(['loose text']);
    expect(ownerOf(textIn(element('em', root)))).toBe(root);
    expect(ownerOf(textIn(element('p', root)))).toBe(element('p', root));
  });

  test('is no heading, even that of one', () => {
    openPage('<h2 id="host">light</h2>');
    const root = openRoot(element('#host'), 'shadow');
    expect(readOwner(root).isHeading).toBe(false);
    expect(readOwner(element('#host')).isHeading).toBe(true);
  });

  test('inside another is handed out when that one is read', () => {
    openPage('<div id="host"></div>');
    const outer = openRoot(element('#host'), '<div></div>');
    const inner = openRoot(element('div', outer), 'deep');
    expect([...rootsBelow(outer)]).toEqual([inner]);
    expect([...rootsBelow(document.body)]).toEqual([outer]);
  });
});

describe('one block read again', () => {
  test('leaves its child blocks out', () => {
    openPage('<div id="top">a <em>b</em><p>c</p>d<br>e</div>');
    expect(readOwner(element('#top')).flows.map(shown)).toEqual(['a b', 'd\ne']);
  });

  test('is as it was the first time', () => {
    const page = openPage('<div>x <p>a <em>b</em><sup>1</sup> c</p> y</div><p>plain</p><pre>z</pre>');
    const blocks = [...readSubtree(page)].flat();
    expect(blocks).toHaveLength(4);
    for (const { owner, flows } of blocks)
      expect(readOwner(owner).flows.map(({ text }) => text)).toEqual(flows.map(({ text }) => text));
  });
});

describe('the owner of text', () => {
  test.each([
    ['in a block is the block', '<p id="owner">a<b id="at">b</b></p>'],
    ['deep in inline elements is the block around them', '<p id="owner"><a><i><b id="at">b</b></i></a></p>'],
    ['in a custom element is that', '<my-tip id="owner"><b id="at">b</b></my-tip>'],
    ['after a child block is the outer one', '<div id="owner"><p>a</p><b id="at">b</b></div>'],
  ])('%s', (_, html) => {
    openPage(html);
    expect(ownerOf(textIn(element('#at')))).toBe(element('#owner'));
  });

  test('of a block is the block itself', () => {
    expect(ownerOf(openPage('a'))).toBe(document.body);
  });

  test.each([
    ['<pre><b id="at">b</b></pre>'],
    ['<p contenteditable><b id="at">b</b></p>'],
    ['<code id="at">b</code>'],
  ])('that is not read is nobody: %s', (html) => {
    openPage(html);
    expect(ownerOf(textIn(element('#at')))).toBeNull();
  });

  test('that has left the page is nobody', () => {
    expect(ownerOf(document.createTextNode('a'))).toBeNull();
    expect(ownerOf(document)).toBeNull();
  });
});

const elementName = (owner: Owner): string => (owner instanceof Element ? owner.localName : 'root');
