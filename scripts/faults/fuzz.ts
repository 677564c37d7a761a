/** Random sequences of what readers do, with random faults below, through the background's own door, against a model. */
import { type Break, type MemoryBrowser, memoryBrowser } from './memory-browser.ts';
import { type Model, differences, letterOf, modelOf } from './model.ts';
import { type Chance, chanceFrom } from './random.ts';
import type { Outcome } from './outcome.ts';

const actionsEach = 20;
const habits = ['water', 'walk', 'sleep', 'fibre'] as const;
const states = ['done', 'a-little', 'rest', 'nothing'] as const;
const themes = ['system', 'light', 'dark', 'contrast'] as const;

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
  const { default: background } = await import('../../entrypoints/background.ts');
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
    Object.assign(browser.faults, { failReads: 0, failWrites: 0, halfWrite: false });
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
  const kind = chance.below(20);
  if (kind < 11) await ticks(story, 1 + chance.below(4));
  else if (kind < 14) await options(story);
  else if (kind < 16) await importing(story);
  else if (kind === 16) await killed(story);
  else if (kind === 17) await refused(story);
  else if (kind === 18 && chance.onceIn(4)) await erased(story);
  else await ticks(story, 4);
}

function injure({ faults }: MemoryBrowser, chance: Chance): string {
  switch (chance.below(8)) {
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
    default:
      Object.assign(faults, { failReads: 0, failWrites: 0, halfWrite: false });
      return 'a store that comes back';
  }
}

const realDate = Date;
/** Moves the clock that the background reads by some days. */
function setClock(days: number): void {
  globalThis.Date = class extends realDate {
    constructor(...time: readonly [] | readonly [number | string]) {
      super(time[0] ?? realDate.now() + days * 86_400_000);
    }
  } as DateConstructor; // as far as it is used here
}

/** Several windows at once, each of another habit-day. */
async function ticks(story: Story, count: number): Promise<void> {
  const { chance, browser, model } = story;
  const asked = new Map(
    Array.from({ length: count }, () => {
      const habitId = chance.pick(habits);
      const day = `2024-${chance.pick(['10', '11'])}-${String(1 + chance.below(28)).padStart(2, '0')}`;
      return [`${habitId} ${day}`, { ask: 'tick', habitId, day, state: chance.pick(states) }] as const;
    }),
  );
  await Promise.all(
    [...asked].map(async ([name, message]) => {
      if (isDone(await browser.send(message))) withTick(model, name, message.state);
    }),
  );
  if (chance.onceIn(4)) check(story);
}

function withTick(model: Model, name: string, state: string): void {
  const letter = letterOf(state);
  if (letter === undefined) model.days.delete(name);
  else model.days.set(name, letter);
}

async function options({ chance, browser, model }: Story): Promise<void> {
  const change = chance.onceIn(2) ? { isPaused: chance.onceIn(2) } : { theme: chance.pick(themes) };
  const message = 'isPaused' in change ? { ask: 'set-paused', ...change } : { ask: 'set-theme', ...change };
  if (isDone(await browser.send(message)))
    model.options = { isPaused: false, theme: 'system', ...model.options, ...change };
}

/** After an import that failed, whatever was written of it, one undo brings back all that was there. */
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
    if (chance.onceIn(2) && isDone(await browser.send({ ask: 'undo-import' }))) story.model = before;
    else resyncAfterUndo(story, before);
    return;
  }
  Object.assign(browser.faults, { failReads: 0, failWrites: 0, halfWrite: false });
  if (differences(before, modelOf(browser.stored())).length > 0) await browser.send({ ask: 'undo-import' });
  check(story);
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
  const day = `2024-11-${String(1 + chance.below(28)).padStart(2, '0')}`;
  const state = chance.pick(states);
  void browser.send({ ask: 'tick', habitId: name, day, state });
  for (let turn = chance.below(12); turn > 0; turn--) await Promise.resolve();
  browser.kill();
  story.start();
  const found = modelOf(browser.stored()).days.get(`${name} ${day}`);
  if (found === letterOf(state)) withTick(model, `${name} ${day}`, state);
  check(story);
}

async function refused({ browser, chance }: Story): Promise<void> {
  const tick = { ask: 'tick', habitId: 'water', day: '2024-11-05', state: 'done' };
  if (chance.onceIn(2)) await browser.send(tick, 'https://example.org/');
  else await browser.send({ ...tick, day: '2024-11-31' });
}

async function erased(story: Story): Promise<void> {
  if (isDone(await story.browser.send({ ask: 'erase' }))) story.model = modelOf({});
}

function check(story: Story): void {
  const found = modelOf(story.browser.stored());
  story.lost += differences(story.model, found).length;
  // Counted once.
  story.model = found;
}

const isDone = (reply: unknown): boolean => (reply as { ok?: boolean } | undefined)?.ok === true;
