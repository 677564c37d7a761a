/** Ids, references, and what belongs to whom. */
import { expect, test } from 'vitest';
import { habits, sources, startingHabits, terms, tips, understandPages } from '../../content/index.ts';
import { categories, topics } from '../../content/schema.ts';
import { createFolding, foldedWords } from '../../lib/domain/fold.ts';
import { habitsShownMax } from '../../lib/domain/settings.ts';

const folding = createFolding();
const cited = new Set([...terms, ...tips, ...habits, ...understandPages].flatMap((entry) => entry.sources));

test('ids are slugs, and each is used once', () => {
  for (const entries of [terms, tips, habits]) {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  }
});

test('every term named by another exists', () => {
  const ids = new Set(terms.map(({ id }) => id));
  expect(
    terms.flatMap(({ id, seeAlso = [] }) => seeAlso.filter((other) => !ids.has(other) || other === id)),
  ).toEqual([]);
});

test('every source is used, and none without its finding seen carries a claim', () => {
  expect(Object.keys(sources).filter((id) => !cited.has(id as keyof typeof sources))).toEqual([]);
  expect(Object.entries(sources).filter(([, source]) => source.findingSeen === 'no')).toEqual([]);
});

test('every source can be opened, at the most lasting address it has', () => {
  for (const [id, { url, doi, pmid }] of Object.entries(sources) as [
    string,
    { url: string; doi?: string; pmid?: string },
  ][]) {
    expect(url, id).toMatch(/^https?:\/\//);
    if (doi) expect(doi, id).toMatch(/^10\.\d{4,}\/\S+$/);
    if (pmid) expect(pmid, id).toMatch(/^\d{5,8}$/);
  }
});

test('no two terms claim one spelling', () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, plain, everyday = [], ambiguous = [] } of terms) {
    for (const form of new Set([...plain, ...everyday, ...ambiguous.map(({ form }) => form)])) {
      const isAcronym = /\p{Lu}.*\p{Lu}/u.test(form);
      const key = isAcronym ? form : foldedWords(form, folding).join(' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) clashes.push(`${form}: ${owner}, ${id}`);
      owners.set(key, id);
    }
  }
  expect(clashes).toEqual([]);
});

test('a term that is only a short form with other meanings says so', () => {
  const wordless = terms.filter(({ plain, everyday = [] }) => plain.length + everyday.length === 0);
  expect(wordless.map(({ id }) => id)).toEqual([]);
});

test('all categories and topics are there, in the numbers promised', () => {
  expect(new Set(terms.map(({ category }) => category))).toEqual(new Set(categories));
  expect(new Set(tips.map(({ topic }) => topic))).toEqual(new Set(topics));
  expect(terms.length).toBeGreaterThanOrEqual(80);
  expect(tips.length).toBeGreaterThanOrEqual(30);
  expect(habits.length).toBeGreaterThanOrEqual(31);
});

test('enough tips suit a reader who has told us nothing', () => {
  expect(tips.filter(({ avoidIf }) => avoidIf.length === 0).length).toBeGreaterThanOrEqual(24);
});

test('the habits to begin with exist, and suit everybody', () => {
  const byId = new Map(habits.map((habit) => [habit.id, habit]));
  expect(startingHabits.length).toBeLessThanOrEqual(habitsShownMax);
  expect(startingHabits.map((id) => byId.get(id)?.avoidIf)).toEqual(startingHabits.map(() => []));
});

test('risk figures and long-term outlook stay out of what is shown unasked', () => {
  const outlook =
    /\b(?:PML|leukaemia|sepsis|death|die[ds]?|fatal|life-threatening|mortality|life expectancy)\b/i;
  const shown = terms.flatMap(({ id, meaning, inMs, more }) =>
    [meaning, inMs, more ?? ''].map((text) => [id, text]),
  );
  const advised = [...tips, ...habits].map(({ id, why, caution }) => [id, `${why} ${caution}`]);
  const told = understandPages.map(({ id, paragraphs }) => [id, paragraphs.join(' ')]);
  expect([...shown, ...advised, ...told].filter(([, text]) => outlook.test(text ?? ''))).toEqual([]);
});
