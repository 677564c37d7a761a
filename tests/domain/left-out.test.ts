import { expect, test } from 'vitest';
import { type FlowForms, decidePage } from '../../lib/domain/decide.ts';
import { nothingLeftOut, withoutForms, withoutTerms } from '../../lib/domain/left-out.ts';
import { findForms } from '../../lib/domain/match.ts';
import { compileLexicon } from '../in-english.ts';

const lexicon = compileLexicon([
  { id: 'fibre', category: 'diet', plain: ['fibre', 'roughage'] },
  { id: 'myelin', category: 'nervous-system', plain: ['myelin'] },
]);
const flowOf = (text: string): FlowForms => ({ text, candidates: findForms(text, lexicon), section: 0 });
const flows = [flowOf('Fibre is roughage.'), flowOf('Myelin, and fibre again.')];
const shown = (read: readonly FlowForms[], known: readonly string[] = []) =>
  withoutTerms(decidePage(read, 500, lexicon, 'every').matches, new Set(known)).map((own, i) =>
    own.map(({ start, end }) => flows[i]?.text.slice(start, end)),
  );

test('with nothing left out all is as it was, and the very same', () => {
  expect(withoutForms(flows, nothingLeftOut.formsOf('example.org/'))).toBe(flows);
  const { matches } = decidePage(flows, 500, lexicon, 'every');
  expect(withoutTerms(matches, nothingLeftOut.termIds)).toBe(matches);
});

test('a term that is known is not shown, in none of its spellings', () => {
  expect(shown(flows, ['fibre'])).toEqual([[], ['Myelin']]);
});

test('a form that is wrong here is not found, however the page spells it', () => {
  expect(shown(withoutForms(flows, new Set(['fibre'])))).toEqual([['roughage'], ['Myelin']]);
});

test('nor is one that was kept as the page spells it', () => {
  expect(shown(withoutForms(flows, new Set(['Fibre'])))).toEqual([['roughage'], ['Myelin', 'fibre']]);
});
