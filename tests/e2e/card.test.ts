import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import {
  cardText,
  marksOn,
  noCard,
  openCard,
  openMore,
  placeOf,
  pressesAreHeard,
  restOn,
} from './on-page.ts';
import { hasFocus } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Longer than the dwell: a card that was going to open would be open. */
const longerThanDwell = () => new Promise((resolve) => setTimeout(resolve, 1000));

inEveryBrowser((stage) => {
  const openArticle = async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    return page;
  };

  test('resting the pointer on a word opens its card, with all that a card says', async () => {
    const page = await openArticle();
    await restOn(page, 'Akkermansia');
    const text = await openCard(page);
    for (const part of [
      'Akkermansia muciniphila',
      'In MS',
      'Evidence',
      'Mixed:',
      'Sources',
      'Last checked',
      '2026',
    ]) {
      expect(text).toContain(part);
    }
    const links = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target })),
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const { href, rel, target } of links ?? []) {
      expect(href).toMatch(/^https:\/\//);
      expect(rel).toContain('noreferrer');
      expect(target).toBe('_blank');
    }
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('the card covers neither the word nor its line, and stays in the view', async () => {
    const page = await openArticle();
    await page.setViewport(420, 500);
    await restOn(page, 'optic ');
    await openCard(page);
    const word = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('h2 ~ p em')!.getBoundingClientRect();
      return { top, bottom };
    });
    const card = await page.inCard((root: ShadowRoot) => {
      const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });
    if (!card) throw new Error('The card is gone');
    expect(word.bottom <= card.top || word.top >= card.bottom).toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.width);
    expect(card.bottom).toBeLessThanOrEqual(card.height);
    await page.close();
  });

  test('Escape closes it, and it stays closed while the pointer stays', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    await page.press('Escape');
    await noCard(page);
    const { x, y } = await placeOf(page, 'butyrate');
    await page.move(x + 2, y);
    await longerThanDwell();
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  test('the close button closes it', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    const button = await page.inCard((root: ShadowRoot) => {
      const { left, top, width, height } = root.querySelector('button')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, width, height };
    });
    if (!button) throw new Error('The card is gone');
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
    await page.move(button.x, button.y);
    await page.click(button.x, button.y);
    await noCard(page);
    await page.close();
  });

  test('the pointer may travel into it; leaving it closes it', async () => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    const box = await page.inCard((root: ShadowRoot) => {
      const { left, top } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top };
    });
    if (!box) throw new Error('The card is gone');
    await page.move(box.left + 40, box.top + 40);
    await longerThanDwell();
    expect(await cardText(page)).toContain('Butyrate');
    await page.move(990, 5);
    await noCard(page);
    await page.close();
  });

  test('a pointer beside or between the lines opens nothing', async () => {
    const page = await openArticle();
    const { x, y } = await placeOf(page, 'Akkermansia');
    await page.move(x, y - 15);
    await page.move(2, y);
    await longerThanDwell();
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  test('selecting text over a word opens nothing, and keeps the selection', async () => {
    const page = await openArticle();
    const { x, y } = await placeOf(page, 'butyrate');
    await page.drag({ x: x - 20, y }, { x: x + 20, y }, async () => {
      await longerThanDwell();
      expect(await cardText(page)).toBeNull();
    });
    expect(await page.evaluate(() => String(document.getSelection()))).toMatch(/\w/);
    await page.close();
  });

  test('a tap opens it; a tap elsewhere closes it', async () => {
    const page = await openArticle();
    await pressesAreHeard(stage().browser, page);
    const { x, y } = await placeOf(page, 'Probiotics');
    await page.tap(x, y);
    expect(await openCard(page)).toContain('Probiotic');
    await page.tap(5, 5);
    await noCard(page);
    await page.close();
  });

  test('the keyboard commands walk from word to word, both ways, and Escape gives focus back', async () => {
    const { browser } = stage();
    const page = await openArticle();
    await page.activate();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#';
      link.id = 'before';
      link.textContent = 'A link';
      document.body.prepend(link);
      link.focus();
    });
    await marksOn(page, 20);
    const name = () => page.inCard((root: ShadowRoot) => root.querySelector('h2')?.textContent ?? '');
    const walk = async (command: string, from: string | null) => {
      await browser.command(command);
      return until('the next card', async () => {
        const now = await name();
        // A card that gives way to another is looked at when it is empty already.
        return now !== from && (now || null);
      });
    };
    const first = await walk('next-word', null);
    const second = await walk('next-word', first);
    expect(second).not.toBe(first);
    expect(await walk('previous-word', second)).toBe(first);
    await until('the focus in the card', () =>
      page.inCard((root: ShadowRoot) => root.activeElement?.getAttribute('role') === 'dialog'),
    );
    await page.press('Escape');
    await noCard(page);
    await hasFocus(page, 'before');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('it shows above a modal dialog of the page, and works there', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/modal-dialog.html`);
    await marksOn(page, 2);
    await restOn(page, 'vagus nerve');
    expect(await openCard(page)).toContain('Vagus nerve');
    const isOnTop = await page.evaluate(() => {
      const host = document.querySelector('[popover=manual]')!;
      const { left, top, width } = host.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 20) === host;
    });
    expect(isOnTop).toBe(true);
    await page.close();
  });

  test('its style holds on a page with a strict policy and hostile styles', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/strict-csp.html`);
    await marksOn(page, 1);
    await restOn(page, 'dysbiosis');
    await openCard(page);
    const style = await page.inCard((root: ShadowRoot) => {
      const { fontSize, borderTopWidth } = getComputedStyle(root.querySelector('.card')!);
      return { fontSize, borderTopWidth };
    });
    expect(style).toEqual({ fontSize: '18px', borderTopWidth: '2px' });
    await page.close();
  });

  test.each(['100px', '4px'])('no part of it changes where the page counts its rem in %s', async (rem) => {
    const page = await openArticle();
    await restOn(page, 'butyrate');
    await openCard(page);
    await openMore(page);
    const sizes = () =>
      page.inCard((root: ShadowRoot) =>
        [...root.querySelectorAll<HTMLElement>('.card *')].map((part) => {
          const { width, height } = part.getBoundingClientRect();
          const { fontSize, borderRadius } = getComputedStyle(part);
          return [
            part.localName,
            part.className,
            Math.round(width),
            Math.round(height),
            fontSize,
            borderRadius,
          ];
        }),
      );
    const before = await sizes();
    expect(before!.length).toBeGreaterThan(40);
    await page.evaluate((size: string) => void (document.documentElement.style.fontSize = size), rem);
    expect(await sizes()).toEqual(before);
    await page.close();
  });

  test('is gone from the page once it is closed', async () => {
    const page = await openArticle();
    const children = () => page.evaluate(() => document.documentElement.childNodes.length);
    const before = await children();
    await restOn(page, 'butyrate');
    await openCard(page);
    expect(await children()).toBe(before + 1);
    await page.press('Escape');
    await noCard(page);
    expect(await children()).toBe(before);
    await page.close();
  });
});
