import { expect, test } from 'vitest';
import { entryOf, viewAt } from '../../lib/domain/glossary-view.ts';

test.each([
  ['', { of: 'home' }],
  ['#', { of: 'home' }],
  ['#tips', { of: 'tips', id: null }],
  ['#tips/food', { of: 'tips', id: 'food' }],
  ['#understand', { of: 'understand', id: null }],
  ['#understand/what-ms-is', { of: 'understand', id: 'what-ms-is' }],
  ['#term/16s-sequencing', { of: 'term', id: '16s-sequencing' }],
  ['#help', { of: 'help', id: null }],
])('"%s" is the address of %j', (hash, view) => {
  expect(viewAt(hash)).toEqual(view);
});

test.each([
  '#term',
  '#term/',
  '#term/a/b',
  '#term/Fibre',
  '#term/%3Cb%3E',
  '#help/choking',
  '#nowhere',
  '#nowhere/else',
  '#constructor',
  '#/fibre',
  '#tips ',
])('"%s" leads nowhere', (hash) => {
  expect(viewAt(hash)).toEqual({ of: 'nothing' });
});

test.each([
  ['#term/fibre', 'term/fibre'],
  ['#tip/eat-a-plant', 'tip/eat-a-plant'],
  ['#habit/water', 'habit/water'],
  ['#claim/leaky-gut', 'claim/leaky-gut'],
  ['#understand/food', 'understand/food'],
  ['', null],
  ['#understand', null],
  ['#tips/food', null],
  ['#category/diet', null],
  ['#nowhere', null],
])('"%s" shows the entry %s', (hash, entry) => {
  expect(entryOf(viewAt(hash))).toBe(entry);
});
