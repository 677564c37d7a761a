import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../lib/browser/reader-records.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type FaultyStorage, injectFaults } from './faults.ts';

const starting = ['water', 'walk'];
const settings = { ...defaultSettings(['sleep'], 42), theme: 'dark', dayStartsAt: 4 };

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  storage = injectFaults();
});
afterEach(() => void vi.restoreAllMocks());

describe('the settings', () => {
  test('of a new reader are the defaults with the starting habits, and are not written', async () => {
    expect(await readSettings(starting)).toEqual({ status: 'found', value: defaultSettings(starting, 0) });
    expect(storage.writes()).toEqual([]);
  });

  test('that are stored are what is found, and an empty choice of habits stays empty', async () => {
    const chosen = { ...settings, habits: [] };
    await storage.put({ settings: chosen });
    expect(await readSettings(starting)).toEqual({ status: 'found', value: chosen });
  });

  test.each([['text'], [{ version: 2 }]])(
    '%j cannot be read, and no defaults stand in for them',
    async (strange) => {
      await storage.put({ settings: strange });
      expect(await readSettings(starting)).toMatchObject({
        status: 'failed',
        error: { action: 'read', key: 'settings' },
      });
    },
  );
});
