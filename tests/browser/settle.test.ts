/** Two devices of one reader over one account, by the plan that the background carries out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../lib/browser/copies.ts';
import { parseMonthLog } from '../../lib/browser/records.ts';
import { firstRegisters, settled } from '../../lib/browser/settle.ts';
import { accountBytesMax, bytesOf } from '../../lib/domain/account-items.ts';
import { withDayState } from '../../lib/domain/log.ts';
import type { CivilDay } from '../../lib/domain/civil-day.ts';

const log = (days: Record<string, string>) => ({ version: 1 as const, days });
const key = 'log:2026-11';
const item = 'log:2026-11:0';

/** A device looks at the account: what both hold after it. */
function look(here: Records, account: Records, device: string): { here: Records; account: Records } {
  const { ahead, here: written, items, gone } = settled(here, account, [], device);
  return {
    here: { ...here, ...ahead, ...written },
    account: Object.fromEntries(
      Object.entries({ ...account, ...items }).filter(([one]) => !gone.includes(one)),
    ),
  };
}
const join = (here: Records, device: string): Records => ({ ...here, ...firstRegisters(here, device) });
const daysOf = (here: Records, month = key) => (here[month] as { days: object } | undefined)?.days;

/** Both look, in turns, until neither has anything to say. */
function together(
  a: Records,
  b: Records,
  account: Records = {},
): { a: Records; b: Records; account: Records } {
  let [one, other, there] = [a, b, account];
  for (let i = 0; i < 3; i++) {
    ({ here: one, account: there } = look(one, there, 'a'));
    ({ here: other, account: there } = look(other, there, 'b'));
  }
  return { a: one, b: other, account: there };
}

describe('a second device', () => {
  test('that is empty gets everything, and takes nothing away', () => {
    const first = join({ [key]: log({ water: 'd.r' }) }, 'a');
    const { a, b } = together(first, {});
    expect(daysOf(a)).toEqual({ water: 'd.r' });
    expect(daysOf(b)).toEqual({ water: 'd.r' });
  });

  test('with a store of its own loses nothing, nor does the first', () => {
    const { a, b } = together(
      join({ [key]: log({ water: 'd.r', walk: 'l' }), 'log:2025-01': log({ water: 'r' }) }, 'a'),
      join({ [key]: log({ water: '.d', sleep: '..d' }), 'log:2024-12': log({ water: 'd' }) }, 'b'),
    );
    expect(daysOf(a)).toEqual({ water: 'ddr', walk: 'l', sleep: '..d' });
    expect(daysOf(b)).toEqual(daysOf(a));
    expect([daysOf(a, 'log:2024-12'), daysOf(b, 'log:2025-01')]).toEqual([{ water: 'd' }, { water: 'r' }]);
  });

  test('with an old store does not bring back what was taken back since', () => {
    const first = join({ [key]: log({ water: 'dd' }) }, 'a');
    const { here, account } = look({ ...first, [key]: log({ water: 'd.' }) }, {}, 'a');
    const { a, b } = together(here, join({ [key]: log({ water: 'dd' }) }, 'b'), account);
    expect(daysOf(a)).toEqual({ water: 'd.' });
    expect(daysOf(b)).toEqual({ water: 'd.' });
  });
});

test('what the reader has not touched is not uploaded', () => {
  expect(settled({}, {}, [], 'a')).toMatchObject({ here: {}, items: {}, gone: [] });
  expect(settled({ [key]: log({ water: '...' }), settings: { version: 1 } }, {}, [], 'a').items).toEqual({});
});

test('a look at what is settled writes nothing, on either side', () => {
  const { here, account } = look(join({ [key]: log({ water: 'd' }) }, 'a'), {}, 'a');
  expect(settled(here, account, [], 'a')).toMatchObject({ here: {}, items: {}, gone: [] });
});

test('a log that the browser has lost comes back, and is not taken for one that was emptied', () => {
  const { here, account } = look(join({ [key]: log({ water: 'd' }) }, 'a'), {}, 'a');
  const wiped = Object.fromEntries(Object.entries(here).filter(([one]) => one !== key));
  expect(daysOf(look(wiped, account, 'a').here)).toEqual({ water: 'd' });
});

test('what was heard counts, where it stands in the account no more', () => {
  const there = look(join({ [key]: log({ walk: 'd' }) }, 'b'), {}, 'b').account;
  expect(settled({}, {}, [there], 'a').here[key]).toEqual(log({ walk: 'd' }));
});

describe('in the account', () => {
  const own = join({ [key]: log({ water: 'd' }) }, 'a');
  test.each([
    ['an item of a future version', { version: 2, devices: [], days: {} }],
    ['an item with a field of a newer version', { version: 1, devices: [], days: {}, more: 1 }],
    ['text', 'water'],
    ['a list', [1]],
    ['null', null],
    ['registers that are none', { version: 1, devices: ['a'], days: { water: '<script>' } }],
    ['a poisoned name', JSON.parse('{"version":1,"devices":["a"],"days":{"__proto__":"d1"}}') as unknown],
  ])('%s is left alone and counted, and the month stays here', (_, hostile) => {
    const plan = settled(own, { [item]: hostile }, [], 'a');
    expect(plan).toMatchObject({ here: {}, items: {}, gone: [], unread: 1, carriedFrom: null });
  });

  test('keys of others stay, and take their room', () => {
    const plan = settled(own, { theirs: 'x'.repeat(accountBytesMax) }, [], 'a');
    expect(plan).toMatchObject({ items: {}, gone: [], unread: 1, left: 1 });
  });
});

test.each([
  [{ ...join({ [key]: log({ water: 'd' }) }, 'a'), [key]: { version: 9 } }],
  [{ [key]: log({ water: 'd' }), 'sync:2026-11': { version: 9 } }],
])('a month that cannot be read here is left as it is, on both sides: %j', (here) => {
  const account = look(join({ [key]: log({ walk: 'r' }) }, 'b'), {}, 'b').account;
  expect(settled(here, account, [], 'a')).toMatchObject({ here: {}, items: {}, gone: [] });
});

test('the oldest month goes out of the account, and stays here, when there is no more room', () => {
  const habits = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`habit-${i}`, 'd'.repeat(28)]));
  const months = Array.from({ length: 24 }, (_, i) => `log:${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`); // prettier-ignore
  const most = join(Object.fromEntries(months.map((month) => [month, log(habits)])), 'a');
  const { here, account } = look(most, {}, 'a');
  const bytes = (some: Records) =>
    Object.entries(some).reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
  expect(bytes(account)).toBeLessThanOrEqual(accountBytesMax);
  const later = look({ ...here, 'log:2026-01': log(habits) }, account, 'a');
  expect(bytes(later.account)).toBeLessThanOrEqual(accountBytesMax);
  expect(Object.keys(later.account)).toContain('log:2026-01:0');
  expect(Object.keys(later.here)).toEqual(expect.arrayContaining([...months, 'log:2026-01']));
  const { carriedFrom, left } = settled(later.here, later.account, [], 'a');
  expect(left).toBeGreaterThan(0);
  expect(carriedFrom).not.toBe('2024-01');
});

const registerLetter = (here: Records, day: number): string =>
  (here['sync:2026-11'] as { days: { water?: string } } | undefined)?.days.water?.split(',')[day - 1]?.[0] ??
  '.';

type Step = { readonly who: 'a' | 'b'; readonly what: 'tick' | 'look' | 'cut'; readonly day: number; readonly state: 'done' | 'rest' | 'nothing' }; // prettier-ignore
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('a' as const, 'b' as const),
  what: fc.constantFrom('tick' as const, 'tick' as const, 'look' as const, 'cut' as const),
  day: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('done' as const, 'rest' as const, 'nothing' as const),
});

test('whatever two devices do, they come to agree, and the last word on each day is one that was said', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const stores = { a: join({ [key]: log({ water: 'r' }) }, 'a'), b: join({}, 'b') };
      let account: Records = {};
      // Each device's own last word on a day since it last heard of the other.
      const said = { a: new Map<number, string | undefined>(), b: new Map<number, string | undefined>() };
      const kept = { a: new Map(said.a), b: new Map(said.b) };
      for (const { who, what, day, state } of steps) {
        const here = stores[who];
        if (what === 'tick') {
          const now = withDayState(here[key] === undefined ? log({}) : parseMonthLog(here[key]), 'water', `2026-11-0${day}` as CivilDay, state); // prettier-ignore
          stores[who] = { ...here, [key]: now };
          // A day that is again as it was at the last look was not changed.
          const after = now.days['water']?.[day - 1] ?? '.';
          said[who].set(day, after === registerLetter(here, day) ? kept[who].get(day) : after);
        } else if (what === 'look') {
          const after = look(here, account, who);
          stores[who] = after.here;
          kept[who] = new Map(said[who]);
          account = after.account;
        } else {
          // Ended between the two sides, or after any of the writes here.
          const { ahead, here: written } = settled(here, account, [], who);
          const writes = [...Object.entries(ahead), ...Object.entries(written)];
          const done = writes.slice(0, writes.length - (day % 3));
          stores[who] = { ...here, ...Object.fromEntries(done) };
          // The first of them has the own changes in it.
          if (done.length > 0 || writes.length === 0) kept[who] = new Map(said[who]);
        }
      }
      const { a, b } = together(stores.a, stores.b, account);
      const [water = '', other = ''] = [a, b].map((here) => (daysOf(here) as { water?: string } | undefined)?.water); // prettier-ignore
      expect(water.replace(/\.+$/, '')).toBe(other.replace(/\.+$/, ''));
      for (const day of [1, 2, 3]) {
        const words = [said.a.get(day), said.b.get(day)].filter((word) => word !== undefined);
        if (words.length > 0) expect(words).toContain(water[day - 1] ?? '.');
        else expect(water[day - 1] ?? '.').toBe(day === 1 ? 'r' : '.');
      }
    }),
    { numRuns: 3000 },
  );
});

test('a write that ends halfway, which no browser should do, takes no day away', () => {
  const { account } = look(join({ [key]: log({ water: 'dr' }) }, 'a'), {}, 'a');
  const own = join({ [key]: log({ walk: 'l' }) }, 'b');
  const { ahead, here } = settled(own, account, [], 'b');
  const written = [...Object.entries(ahead), ...Object.entries(here)];
  expect(written.map(([name]) => name)).toEqual(['sync:2026-11', key, 'sync:2026-11']);
  for (const count of [0, 1, 2, 3]) {
    const { a, b } = together({}, { ...own, ...Object.fromEntries(written.slice(0, count)) }, account);
    expect(daysOf(a)).toEqual({ water: 'dr', walk: 'l' });
    expect(daysOf(b)).toEqual(daysOf(a));
  }
});

test('a day that arrived with half a write is not taken for one that the reader has changed', () => {
  const own = join({ [key]: log({ water: 'd' }) }, 'b');
  const { account } = look(own, {}, 'b');
  const ticked = look({ ...join({}, 'a'), [key]: log({ water: 'r' }) }, account, 'a');
  const { ahead, here } = settled(own, ticked.account, [], 'b');
  // The log alone of the second write; meanwhile the day is changed elsewhere once more.
  const half = { ...own, ...ahead, [key]: here[key] };
  const later = look({ ...ticked.here, [key]: log({ water: 'l' }) }, ticked.account, 'a');
  const { a, b } = together(later.here, half, later.account);
  expect([daysOf(a), daysOf(b)]).toEqual([{ water: 'l' }, { water: 'l' }]);
});
