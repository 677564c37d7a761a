/** The keyboard commands, through the background's door. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { injectFaults } from './faults.ts';
import { stubMenus } from './menus.ts';
import { stubWebLocks } from './web-locks.ts';

let command: (name: string) => void;
beforeEach(() => {
  fakeBrowser.reset();
  stubWebLocks();
  injectFaults();
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

  test.each([
    ['next-word', 'next'],
    ['previous-word', 'previous'],
  ])('%s walks in the tab in front', async (name, walk) => {
    const message = messageToTab(() => Promise.resolve());
    command(name);
    expect(await message).toEqual([9, { walk }, { frameId: 0 }]);
  });

  test('toggle-marks is for every frame of the tab in front', async () => {
    const message = messageToTab(() => Promise.resolve());
    command('toggle-marks');
    expect(await message).toEqual([9, { marks: 'other-way' }]);
  });

  test('that is not ours does nothing', () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    command('_execute_action');
    expect(query).not.toHaveBeenCalled();
  });

  test('over a page without our script ends in silence', async () => {
    const message = messageToTab(() => Promise.reject(new Error('Could not establish connection.')));
    command('next-word');
    await message;
    // A rejection that nobody looks at fails the run, in the turn after this one.
    await new Promise((resolve) => setImmediate(resolve));
  });
});
