import { expect, test } from 'vitest';
import { tips } from '../../content/index.ts';
import { packTips, unpackTips } from '../../lib/domain/pack-tips.ts';
import { type TipToChoose, tipToChoose } from '../../lib/domain/shown-tip.ts';

const byId = (all: readonly TipToChoose[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

test('every tip comes out as it went in', () => {
  const all = tips.map(tipToChoose);
  expect(byId(unpackTips(packTips(all)))).toEqual(byId(all));
});

test('the letters of a tip are counted in tens, and never as fewer', () => {
  const [tip] = tips;
  if (!tip) throw new Error('No tip');
  const counted = tipToChoose({ ...tip, action: 'a'.repeat(61), caution: 'c'.repeat(60), lowEnergy: 'low' });
  expect(counted.tens).toEqual([13, 7]);
});
