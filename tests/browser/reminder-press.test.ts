/** A press on the reminder. */
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminder } from '../../lib/browser/reminders.ts';
import {
  allowed,
  atNine,
  fire,
  library,
  reminder,
  setStage,
  shown,
  storage,
  takePermission,
} from './reminder-stage.ts';

setStage();

describe('pressing it', () => {
  const press = (id = 'reminder') => fakeBrowser.notifications.onClicked.trigger(id);
  const openPopup = (works: boolean) =>
    vi
      .spyOn(fakeBrowser.action, 'openPopup')
      .mockImplementation(() => (works ? Promise.resolve() : Promise.reject(new Error('No window'))));
  const panel = (works: boolean) => {
    const open = vi.fn(() => (works ? Promise.resolve() : Promise.reject(new Error('No panel'))));
    vi.spyOn(fakeBrowser as { sidePanel: unknown }, 'sidePanel', 'get').mockReturnValue({ open });
    return open;
  };
  const create = () => vi.spyOn(fakeBrowser.tabs, 'create');

  test('opens the popup, answers the reminder and takes it away', async () => {
    await storage.put({ reminder: { ...atNine, ignored: 2 } });
    const [popup, beside, tab] = [openPopup(true), panel(true), create()];
    keepReminder(library);
    await fire();
    await press();
    await vi.waitFor(async () => expect(await reminder()).toMatchObject({ ignored: 0 }));
    expect(popup).toHaveBeenCalledOnce();
    expect(beside).not.toHaveBeenCalled();
    expect(tab).not.toHaveBeenCalled();
    expect(shown()).toEqual({});
  });

  test('opens the panel where the popup cannot be opened', async () => {
    openPopup(false);
    const [beside, tab] = [panel(true), create()];
    keepReminder(library);
    await press();
    await vi.waitFor(() => expect(beside).toHaveBeenCalledOnce());
    expect(tab).not.toHaveBeenCalled();
  });

  test('opens a tab where neither can be opened', async () => {
    openPopup(false);
    panel(false);
    const tab = create();
    keepReminder(library);
    await press();
    await vi.waitFor(() =>
      expect(tab).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/popup.html') }),
    );
  });

  test('is heard once the reader has allowed notifications, and then once', async () => {
    const popup = openPopup(true);
    const taken = takePermission();
    keepReminder(library);
    taken.mockRestore();
    for (const tell of [...allowed, ...allowed]) tell();
    await press();
    expect(popup).toHaveBeenCalledOnce();
  });

  test('of another notification does nothing', async () => {
    const popup = openPopup(true);
    keepReminder(library);
    await press('other');
    expect(popup).not.toHaveBeenCalled();
  });
});
