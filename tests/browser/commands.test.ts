/** The keyboard commands, through the background's door. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Standing } from '../../lib/domain/walk.ts';
import background from '../../entrypoints/background/index.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

let command: (name: string) => void;
let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  storage = injectFaults();
  // The fake has no commands.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    command = listener;
  });
  stubMenus();
  void background.main();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a browser without keys, as on a phone, has its background all the same', () => {
  const { commands } = fakeBrowser;
  Object.assign(fakeBrowser, { commands: undefined });
  try {
    expect(() => void background.main()).not.toThrow();
  } finally {
    Object.assign(fakeBrowser, { commands });
  }
});

describe('a command', () => {
  /** A tab in front, and what is sent to it. */
  const messageToTab = (answer: () => Promise<unknown>): Promise<readonly unknown[]> =>
    new Promise((resolve) => {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 9 }]) as never);
      vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((...message: unknown[]) => {
        resolve(message);
        return answer() as never;
      });
    });

  test('toggle-marks is for every frame of the tab in front', async () => {
    const message = messageToTab(() => Promise.resolve());
    command('toggle-marks');
    expect(await message).toEqual([9, { marks: 'other-way' }]);
  });

  test('next-preset goes on to the next of the four, and round', async () => {
    for (const preset of ['tired', 'foggy', 'eyes', 'usual']) {
      command('next-preset');
      await expect
        .poll(async () => (await storage.stored())['settings'], { timeout: 30_000 })
        .toMatchObject({ preset });
    }
  });

  test('that is not ours does nothing', () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    command('_execute_action');
    expect(query).not.toHaveBeenCalled();
  });

  test('over a page without our script ends in silence', async () => {
    const message = messageToTab(() => Promise.reject(new Error('Could not establish connection.')));
    command('toggle-marks');
    await message;
    // A rejection that nobody looks at fails the run, in the turn after this one.
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('the walk', () => {
  type Call = {
    readonly target: { readonly frameIds?: readonly number[] };
    readonly files?: readonly string[];
    readonly args?: [string, unknown[]];
  };

  /** Frames by their id, which stand as said, and how each answers. Keeps what they are asked. */
  const stubFrames = (
    frames: Readonly<Record<number, Partial<Standing>>>,
    answers: Readonly<Record<string, unknown>> = {},
  ) => {
    const asked: string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 9 }]) as never);
    const brought = new Set<number>();
    const executeScript = ({ target, files, args }: Call) => {
      const [name, how] = args ?? [files?.join() ?? '', []];
      const ids = target.frameIds ?? Object.keys(frames).map(Number);
      asked.push([name, ids.join('+'), ...how].join(' '));
      if (name === '/explainer.js') {
        if (ids.some((id) => answers[`${name} ${id}`] === 'gone'))
          return Promise.reject(new Error('No frame'));
        for (const id of ids) brought.add(id);
      }
      return Promise.resolve(
        ids.map((frameId) => ({
          frameId,
          result:
            name === 'stand'
              ? {
                  path: [],
                  hasMarks: true,
                  hasCard: false,
                  isWalked: false,
                  closedAt: null,
                  ...frames[frameId],
                  isExplainerMissing: frames[frameId]?.isExplainerMissing === true && !brought.has(frameId),
                }
              : (answers[`${name} ${frameId}`] ?? null),
        })),
      );
    };
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    return asked;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  afterEach(() => Object.assign(fakeBrowser, { scripting: undefined }));

  test('puts the walker into all frames, has them keep the focus, and goes from the page on', async () => {
    const asked = stubFrames({ 0: {}, 4: { path: [0] } }, { 'go 0': { at: 'mark', y: 10 } });
    command('next-word');
    await settled();
    expect(asked).toEqual(['/walker.js 0+4', 'stand 0+4', 'keep 0+4', 'go 0 view next']);
  });

  test('in its middle keeps nothing anew, closes the card of the frame before, and has the frames around scroll', async () => {
    const asked = stubFrames(
      { 0: { hasCard: true, isWalked: true }, 4: { path: [2] }, 5: { path: [2, 1] } },
      {
        'go 0': { at: 'frame', child: 2 },
        'go 4': { at: 'frame', child: 1 },
        'go 5': { at: 'mark', y: 10 },
        'bring 4': 300,
      },
    );
    command('previous-word');
    await settled();
    expect(asked.slice(2)).toEqual([
      'go 0 card previous',
      'go 4 edge previous',
      'go 5 edge previous',
      'close 0 true',
      'bring 4 1 10',
      'bring 0 2 300',
    ]);
  });

  test('toggle-card closes the card that is open', async () => {
    const asked = stubFrames({ 0: {}, 4: { path: [0], hasCard: true } });
    command('toggle-card');
    await settled();
    expect(asked.slice(2)).toEqual(['close 4 false']);
  });

  test('toggle-card opens the one that closed last', async () => {
    const asked = stubFrames({ 0: { closedAt: 5 }, 4: { path: [0], closedAt: 8 } });
    command('toggle-card');
    await settled();
    expect(asked.slice(2)).toEqual(['keep 0+4', 'reopen 4']);
  });

  test.each(['next-word', 'previous-word', 'toggle-card'])(
    '%s waits for what explains the marks of a frame, and passes over a frame that has gone meanwhile',
    async (name) => {
      const missing = { hasMarks: false, isExplainerMissing: true };
      const asked = stubFrames(
        { 0: missing, 4: { ...missing, path: [0] }, 5: { path: [1] } },
        { '/explainer.js 4': 'gone', 'go 0': { at: 'mark', y: 10 } },
      );
      command(name);
      await settled();
      const direction = name === 'previous-word' ? 'previous' : 'next';
      expect(asked.slice(1, 5)).toEqual([
        'stand 0+4+5',
        '/explainer.js 0',
        '/explainer.js 4',
        '/walker.js 0+4+5',
      ]);
      expect(asked.at(-1)).toBe(`go 0 view ${direction}`);
    },
  );

  test('over a page that no script of ours can enter ends in silence', async () => {
    const asked = stubFrames({});
    Object.assign(fakeBrowser, {
      scripting: {
        executeScript: () => {
          asked.push('tried');
          return Promise.reject(new Error('Cannot access contents of the page'));
        },
      },
    });
    command('next-word');
    await settled();
    expect(asked.length).toBeGreaterThan(0);
  });
});
