/** Random sequences of what readers do, with random faults below, through the background's own door, against a model. */
import { type Break, type MemoryBrowser, memoryBrowser } from './memory-browser.ts';
import { type Model, dayIn, differences, letterOf, modelOf, record } from './model.ts';
import { type Chance, chanceFrom } from './random.ts';
import type { Outcome } from './outcome.ts';

const actionsEach = 20;
const habits = ['water', 'walk', 'sleep', 'fibre'] as const;
const months = ['2024-10', '2024-11'] as const;
const fromElsewhere = 'log:2024-11:9';
const states = ['done', 'a-little', 'rest', 'nothing'] as const;
const themes = ['system', 'light', 'dark', 'contrast'] as const;

const noFaults = { failReads: 0, failWrites: 0, failAccount: 0, halfWrite: false };

interface Story {
  readonly browser: MemoryBrowser;
  readonly chance: Chance;
  readonly start: () => void;
  model: Model;
  lost: number;
  readonly tried: Set<string>;
}

export async function fuzz(sequences: number, seed: number, broken: Break | null): Promise<Outcome> {
  const browser = memoryBrowser(broken);
  const { default: background } = await import('../../entrypoints/background/index.ts');
  const chance = chanceFrom(seed);
  const start = (): void => void background.main();
  const tried = new Set<string>();
  let lost = 0;
  let survived = 0;
  for (let i = 0; i < sequences; i++) {
    browser.reset();
    start();
    const story: Story = { browser, chance, start, model: modelOf({}), lost: 0, tried };
    for (let j = 0; j < actionsEach; j++) await step(story);
    Object.assign(browser.faults, noFaults);
    check(story);
    lost += story.lost;
    if (story.lost === 0) survived++;
  }
  globalThis.Date = realDate;
  return { fault: 'random actions against a model', tried: sequences, survived, lost, kinds: [...tried] };
}

async function step(story: Story): Promise<void> {
  const { chance, browser, tried } = story;
  if (chance.onceIn(4)) tried.add(injure(browser, chance));
  const kind = chance.below(27);
  if (kind < 11) await ticks(story, 1 + chance.below(4));
  else if (kind < 14) await options(story);
  else if (kind < 16) await importing(story);
  else if (kind === 16) await killed(story);
  else if (kind === 17) await refused(story);
  else if (kind === 18 && chance.onceIn(4)) await erased(story);
  else if (kind < 21) await undone(story);
  else if (kind === 21) await noted(story);
  else if (kind < 24) await rested(story);
  else if (kind < 26) await carried(story);
  else await ticks(story, 4);
}

function injure({ faults }: MemoryBrowser, chance: Chance): string {
  switch (chance.below(9)) {
    case 0:
      faults.failReads = 1;
      return 'a read fails once';
    case 1:
      faults.failReads = Infinity;
      return 'reads fail for ever';
    case 2:
      faults.failWrites = 1;
      return 'a write fails, the quota is full';
    case 3:
      faults.failWrites = 3;
      return 'several writes fail';
    case 4:
      faults.halfWrite = true;
      return 'half of a write of several keys';
    case 5:
      setClock(chance.pick([-366, 0, 366]));
      return 'the clock jumps a year';
    case 6:
      faults.slowness = 1 + chance.below(6);
      return 'a slow store';
    case 7:
      faults.failAccount = 1 + chance.below(3);
      return 'a browser account that is full, or away';
    default:
      Object.assign(faults, noFaults);
      return 'a store that comes back';
  }
}

const realDate = Date;
const realNow = performance.now.bind(performance);
/** What has gone by, in ms, beside the time that this takes. */
let passed = 0;
performance.now = () => realNow() + passed;

/** Moves the clock that the background reads by some days. */
function setClock(days: number): void {
  globalThis.Date = class extends realDate {
    constructor(...time: readonly [] | readonly [number | string]) {
      super(time[0] ?? realDate.now() + passed + days * 86_400_000);
    }
    static override now(): number {
      return realDate.now() + passed + days * 86_400_000;
    }
  } as DateConstructor; // as far as it is used here
}

/** Several windows at once, each of another habit-day. */
async function ticks(story: Story, count: number): Promise<void> {
  const { chance, browser, model } = story;
  const asked = new Map(
    Array.from({ length: count }, () => {
      const habitId = chance.pick(habits);
      const day = anyDay(chance);
      return [`${habitId} ${day}`, { ask: 'tick', habitId, day, state: chance.pick(states) }] as const;
    }),
  );
  await Promise.all(
    [...asked].map(async ([name, message]) => {
      if (isDone(await browser.send(message))) record(model, name, letterOf(message.state));
    }),
  );
  if (chance.onceIn(4)) check(story);
}

/** The last tick, where it still stands, becomes what was there before it; nothing else changes. */
async function undone({ browser, model }: Story): Promise<void> {
  const last = browser.stored()['last-action'] as
    { habitId: string; day: string; before: string; isUndone: boolean } | undefined;
  const reply = await browser.send({ ask: 'undo-tick' });
  if (!last || last.isUndone || !isDone(reply) || !(reply as { value: boolean }).value) return;
  record(model, `${last.habitId} ${last.day}`, last.before === '.' ? undefined : last.before);
}

async function noted({ browser, chance, model }: Story): Promise<void> {
  const day = anyDay(chance);
  const note = chance.pick(['', 'Slept badly', '=1+1']);
  if (isDone(await browser.send({ ask: 'set-note', day, note })))
    record(model, `note ${day}`, note === '' ? undefined : note);
}

async function rested({ browser, chance, model }: Story): Promise<void> {
  const month = chance.pick(months);
  const first = 1 + chance.below(6);
  const dates = Array.from({ length: 1 + chance.below(4) }, (_, i) => first + i);
  const isRest = chance.below(3) > 0;
  const [from, to] = [dayIn(month, first), dayIn(month, dates.at(-1) ?? first)];
  if (isDone(await browser.send({ ask: 'set-rest', from, to, isRest })))
    for (const date of dates) record(model, `rest ${dayIn(month, date)}`, isRest ? 'rest' : undefined);
}

/** Sync is turned on or off, or looks, ten seconds later; and another device has ticked a habit that this one has not. */
async function carried({ browser, chance, model }: Story): Promise<void> {
  passed += 10_000;
  if (chance.onceIn(3)) await browser.send({ ask: 'set-sync', isOn: chance.below(4) > 0 });
  const days = `${','.repeat(chance.below(28))}d1`;
  browser.account.set(fromElsewhere, { version: 1, devices: ['phone'], days: { stretch: days } });
  await browser.send({ ask: 'sync-now' });
  // It may have come in or not. What has come in once stays.
  for (const [name, letter] of modelOf(browser.stored()).days)
    if (name.startsWith('stretch ')) record(model, name, letter);
}

async function options({ chance, browser, model }: Story): Promise<void> {
  const change = chance.onceIn(2) ? { isPaused: chance.onceIn(2) } : { theme: chance.pick(themes) };
  const message = 'isPaused' in change ? { ask: 'set-paused', ...change } : { ask: 'set-theme', ...change };
  if (isDone(await browser.send(message)))
    model.options = { isPaused: false, theme: 'system', ...model.options, ...change };
}

/**
 * An import that is undone leaves what was there before it, and what was ticked since. After one that failed, whatever was
 * written of it, one undo brings back all that was there.
 */
async function importing(story: Story): Promise<void> {
  const { chance, browser, model } = story;
  const [habit, day, letter] = [chance.pick(habits), 1 + chance.below(28), chance.pick(['d', 'l', 'r'])];
  const month = (days: Record<string, string>) => ({ version: 1, days });
  const records = {
    'log:2024-10': month({ [habit]: '.'.repeat(day - 1) + letter }),
    'log:2024-11': month({ [habit]: letter }),
  };
  const way = chance.pick(['merge', 'replace'] as const);
  const before = { days: new Map(model.days), options: model.options };
  const coming = modelOf(records);
  if (isDone(await browser.send({ ask: 'import', records, way }))) {
    story.model = {
      days: new Map([...(way === 'merge' ? model.days : []), ...coming.days]),
      options: way === 'merge' ? model.options : null,
    };
    const imported = new Map(story.model.days);
    if (chance.onceIn(2)) await ticks(story, 1 + chance.below(3));
    const undone = { days: withLater(before.days, imported, story.model.days), options: before.options };
    if (chance.onceIn(2) && isDone(await browser.send({ ask: 'undo-import' }))) story.model = undone;
    else resyncAfterUndo(story, undone);
    return;
  }
  Object.assign(browser.faults, noFaults);
  if (differences(before, modelOf(browser.stored())).length > 0) await browser.send({ ask: 'undo-import' });
  check(story);
}

/** Days as they were, but for those that are other now than the import left them. */
function withLater(before: Model['days'], imported: Model['days'], now: Model['days']): Model['days'] {
  const days = new Map(before);
  for (const name of new Set([...imported.keys(), ...now.keys()])) {
    const letter = now.get(name);
    if (letter === imported.get(name)) continue;
    if (letter === undefined) days.delete(name);
    else days.set(name, letter);
  }
  return days;
}

/** An undo that failed halfway may be asked for again; what it then holds is what was there before. */
function resyncAfterUndo(story: Story, before: Model): void {
  const found = modelOf(story.browser.stored());
  const isBetween = [...found.days].every(
    ([day, letter]) => story.model.days.get(day) === letter || before.days.get(day) === letter,
  );
  const keepsBoth = [...story.model.days.keys()].every((day) => !before.days.has(day) || found.days.has(day));
  if (isBetween && keepsBoth) story.model = found;
  else check(story);
}

/** Killed with ticks in flight: each is there or not, and all that was acknowledged is. */
async function killed(story: Story): Promise<void> {
  const { chance, browser, model, tried } = story;
  tried.add('killed with writes in flight');
  const name = chance.pick(habits);
  const day = dayIn('2024-11', 1 + chance.below(28));
  const state = chance.pick(states);
  void browser.send({ ask: 'tick', habitId: name, day, state });
  for (let turn = chance.below(12); turn > 0; turn--) await Promise.resolve();
  browser.kill();
  story.start();
  const found = modelOf(browser.stored()).days.get(`${name} ${day}`);
  if (found === letterOf(state)) record(model, `${name} ${day}`, found);
  check(story);
}

const anyDay = (chance: Chance): string => dayIn(chance.pick(months), 1 + chance.below(28));

async function refused({ browser, chance }: Story): Promise<void> {
  const tick = { ask: 'tick', habitId: 'water', day: '2024-11-05', state: 'done' };
  if (chance.onceIn(2)) await browser.send(tick, 'https://example.org/');
  else await browser.send({ ...tick, day: '2024-11-31' });
}

async function erased(story: Story): Promise<void> {
  if (isDone(await story.browser.send({ ask: 'erase', isAccountToo: true }))) story.model = modelOf({});
}

function check(story: Story): void {
  const found = modelOf(story.browser.stored());
  story.lost += differences(story.model, found).length;
  // Counted once.
  story.model = found;
}

const isDone = (reply: unknown): boolean => (reply as { ok?: boolean } | undefined)?.ok === true;
