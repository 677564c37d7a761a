/** The files share a browser, which is made new between them: none may meet what another has left. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn } from './on-page.ts';
import { stored } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

interface Area {
  get: (keys: null) => Promise<object>;
  set: (items: object) => Promise<void>;
}
interface ExtensionPage {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'sync' | 'session', Area>>;
    readonly alarms: {
      getAll: () => Promise<readonly unknown[]>;
      create: (name: string, when: object) => Promise<void>;
    };
    readonly permissions: { getAll: () => Promise<unknown> };
    readonly tabs: { query: (which: object) => Promise<readonly unknown[]> };
  };
}

/** All that the extension can see of what was before. */
const everything = async (page: TestPage) => {
  await until('its first records', async () => 'about' in (await stored(page)));
  return page.evaluate(async () => {
    const { storage, alarms, permissions, tabs } = (globalThis as unknown as ExtensionPage).chrome;
    const [local, sync, session] = await Promise.all(
      [storage.local, storage.sync, storage.session].map((area) => area.get(null)),
    );
    return {
      ...{ local: Object.keys(local!).sort(), sync, session, alarms: await alarms.getAll() },
      ...{ permissions: await permissions.getAll(), tabs: (await tabs.query({})).length },
    };
  });
};

inEveryBrowser((stage) => {
  test('nothing is left of what was stored, open or given', async () => {
    const { browser, server } = stage();
    const page = await browser.openOwn('data.html');
    const before = await everything(page);
    await page.evaluate(async () => {
      const { storage, alarms } = (globalThis as unknown as ExtensionPage).chrome;
      const many = Array.from({ length: 300 }, (_, i) => [`left-${i}`, 'x'.repeat(5000)]);
      await storage.local.set(Object.fromEntries(many) as object);
      await storage.sync.set({ left: 1 });
      await storage.session.set({ left: 1 });
      await alarms.create('left', { when: Date.now() + 1e9 });
    });
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    await browser.openPopup(article);

    await browser.renew();
    const again = await browser.openOwn('data.html');
    expect(await everything(again)).toEqual(before);
    const fresh = await browser.open(`${server.origin}/article.html`);
    await marksOn(fresh, 20);
    const popup = await browser.openPopup(fresh);
    await until('the popup', () => popup.evaluate(() => document.body.innerText.includes('Habits today')));
    await popup.close();
    await fresh.close();
    await again.close();
  });
});
