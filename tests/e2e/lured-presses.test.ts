/** A page that would have the reader press in a card what they do not see, or press there itself. */
import { expect, test } from 'vitest';
import type { TestPage } from './browsers/driver.ts';
import { cardText, marksOn, noCard, openCard, restOn, placeOfClose } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Each takes its trick back when it is called again. */
const tricks: Readonly<Record<string, () => void>> = {
  'fades it out': () => {
    const { style } = document.querySelector<HTMLElement>('[popover=manual]')!;
    style.setProperty('opacity', style.opacity === '0.01' ? '1' : '0.01', 'important');
  },
  'cuts it to nothing': () => {
    const { style } = document.querySelector<HTMLElement>('[popover=manual]')!;
    if (style.clipPath.startsWith('inset')) style.setProperty('clip-path', 'none', 'important');
    else style.setProperty('clip-path', 'inset(0 0 0 0)', 'important');
  },
  'lays a picture over it that lets presses through': () => {
    const before = document.querySelector('#veil');
    before?.remove();
    if (before) return;
    const veil = document.createElement('div');
    veil.id = 'veil';
    veil.popover = 'manual';
    veil.style.cssText =
      'inset:0;width:100vw;height:100vh;margin:0;border:0;background:green;pointer-events:none';
    document.body.append(veil);
    veil.showPopover();
  },
};

inEveryBrowser((stage) => {
  const openButyrate = async (): Promise<TestPage> => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    return page;
  };

  test.each(Object.entries(tricks))('when a page %s, a press in the card does nothing', async (_, trick) => {
    const page = await openButyrate();
    await page.evaluate(trick);
    const { x, y } = await placeOfClose(page);
    await page.click(x, y);
    expect(await cardText(page)).toContain('Butyrate');
    await page.evaluate(trick);
    await page.click(x, y);
    await noCard(page);
    await page.close();
  });

  test("a page's style sheet cannot fade it, and its buttons work", async () => {
    const page = await openButyrate();
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '* { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }';
      document.head.append(sheet);
    });
    const { x, y } = await placeOfClose(page);
    await page.click(x, y);
    await noCard(page);
    await page.close();
  });

  test('a page finds no button in it to press, and its presses on the box do nothing', async () => {
    const page = await openButyrate();
    const { x, y } = await placeOfClose(page);
    const found = await page.evaluate(
      (left: number, top: number) => {
        const target = document.elementFromPoint(left, top)!;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }),
          );
        (target as HTMLElement).click();
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        return { tag: target.localName, children: target.childNodes.length, root: target.shadowRoot };
      },
      x,
      y,
    );
    expect(found).toEqual({ tag: 'div', children: 0, root: null });
    expect(await cardText(page)).toContain('Butyrate');
    await page.close();
  });
});
