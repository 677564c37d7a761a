// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type ElementKind, interruption, isHeadingTag, kindOf } from '../../lib/page/readable.ts';
import { element, openPage } from './page.ts';

/** Off the page, where nothing is loaded. */
function kindOfFirst(html: string): ElementKind {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return kindOf(element('*', holder));
}

describe('an element', () => {
  test.each([
    ['<p>x</p>', 'block'],
    ['<div>x</div>', 'block'],
    ['<section>x</section>', 'block'],
    ['<h2>x</h2>', 'block'],
    ['<blockquote>x</blockquote>', 'block'],
    ['<my-card>x</my-card>', 'block'],
    ['<br>', 'block'],
    ['<hr>', 'block'],
    ['<img alt="x">', 'block'],
    ['<summary>x</summary>', 'block'],
    ['<em>x</em>', 'inline'],
    ['<a href="#">x</a>', 'inline'],
    ['<span>x</span>', 'inline'],
    ['<mark>x</mark>', 'inline'],
    ['<sup>x</sup>', 'inline'],
    ['<label>x</label>', 'inline'],
    ['<wbr>', 'inline'],
    ['<code>x</code>', 'skipped'],
    ['<pre>x</pre>', 'skipped'],
    ['<kbd>x</kbd>', 'skipped'],
    ['<script>x</script>', 'skipped'],
    ['<style>x</style>', 'skipped'],
    ['<noscript>x</noscript>', 'skipped'],
    ['<template>x</template>', 'skipped'],
    ['<button>x</button>', 'skipped'],
    ['<textarea>x</textarea>', 'skipped'],
    ['<input value="x">', 'skipped'],
    ['<select><option>x</option></select>', 'skipped'],
    ['<iframe></iframe>', 'skipped'],
    ['<svg><text>x</text></svg>', 'skipped'],
    ['<video>x</video>', 'skipped'],
    ['<p contenteditable>x</p>', 'skipped'],
    ['<p contenteditable="true">x</p>', 'skipped'],
    ['<p contenteditable="plaintext-only">x</p>', 'skipped'],
    ['<span contenteditable="">x</span>', 'skipped'],
    ['<p contenteditable="false">x</p>', 'block'],
    ['<span contenteditable="false">x</span>', 'inline'],
  ])('%s is %s', (html, kind) => {
    expect(kindOfFirst(html)).toBe(kind);
  });

  test('is what its name says, whatever case the page writes', () => {
    expect(kindOfFirst('<PRE>x</PRE>')).toBe('skipped');
    expect(kindOfFirst('<EM>x</EM>')).toBe('inline');
  });
});

test.each([
  ['h1', true],
  ['h6', true],
  ['h7', false],
  ['p', false],
  ['header', false],
])('a %s is a heading: %s', (tag, is) => {
  expect(isHeadingTag(tag)).toBe(is);
});

describe('text is read in one piece', () => {
  test.each([
    ['plain', true, 'text'],
    ['with inline elements, nested', true, 'a <em>b <strong>c</strong></em> <a href="#">d</a><wbr>'],
    ['with a comment', true, 'a<!-- b -->c'],
    ['but not with a block inside', false, 'a <em><div>b</div></em>'],
    ['but not with a custom element inside', false, 'a <my-tip>b</my-tip>'],
    ['but not with a line break', false, 'a<br>b'],
    ['but not with a reference', false, 'a<sup>1</sup>'],
    ['but not with code', false, 'a <code>b</code>'],
    ['but not with an editor, even an inline one', false, 'a <span contenteditable>b</span>'],
  ])('%s: %s', (_, isWhole, html) => {
    expect(openPage(`<p>${html}</p>`).querySelector('p')?.querySelector(interruption) === null).toBe(isWhole);
  });
});
