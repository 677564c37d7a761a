import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { says } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Of the habits, and of nothing else that can be ticked. */
const chosen = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[aria-describedby^=about-]:checked')].map(
      (input) => input.labels?.[0]?.innerText.trim() ?? '',
    ),
  );

const press = (page: TestPage, label: string) =>
  page.evaluate((wanted: string) => {
    [...document.querySelectorAll<HTMLElement>('label')]
      .find(({ innerText }) => innerText.trim() === wanted)
      ?.click();
  }, label);

const ready = (page: TestPage) =>
  until('the habits', () =>
    page.evaluate(() => document.querySelectorAll('input[aria-describedby^=about-]').length >= 12),
  );

inEveryBrowser((stage) => {
  test('chooses the habits that the popup shows, those beyond five behind a press', async () => {
    const { browser } = stage();
    const page = await browser.openOwn('habits.html');
    await ready(page);
    const before = await chosen(page);
    const others = (
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input[aria-describedby^=about-]:not(:checked)')].map(
          (input) => input.labels?.[0]?.innerText.trim() ?? '',
        ),
      )
    ).slice(0, 6 - before.length);

    for (const name of others.slice(0, 5 - before.length)) {
      await press(page, name);
      await until(`${name} chosen`, async () => (await chosen(page)).includes(name));
    }
    const sixth = others.at(-1) ?? '';
    await press(page, sixth);
    await until('the sixth chosen', async () => (await chosen(page)).includes(sixth));

    const popup = await browser.openOwn('popup.html');
    const shown = await until('six habits', async () => {
      const names = await popup.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLInputElement>('[aria-labelledby="habits-heading"] .habit input'),
        ].map((input) => input.labels?.[0]?.textContent.trim() ?? ''),
      );
      return names.length === 6 && names;
    });
    expect(new Set(shown)).toEqual(new Set(await chosen(page)));

    const first = shown[0] ?? '';
    await press(page, first);
    await until(`${first} taken away in the open popup`, () =>
      popup.evaluate(
        (name: string) =>
          !document.querySelector('[aria-labelledby="habits-heading"]')!.textContent.includes(name),
        first,
      ),
    );
    await popup.close();
    await page.close();
  });

  test('changes the colours at once, in every window', async () => {
    const { browser } = stage();
    const options = await browser.openOwn('options.html');
    await says(options, 'Same as my device');
    const popup = await browser.openOwn('popup.html');
    const ground = (page: TestPage) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const [label, color] of [
      ['Dark', 'rgb(23, 23, 31)'],
      ['High contrast', 'rgb(0, 0, 0)'],
      ['Light', 'rgb(255, 255, 255)'],
    ] as const) {
      await press(options, label);
      for (const page of [options, popup])
        await until(`${label} ground`, async () => (await ground(page)) === color);
    }
    await press(options, 'Same as my device');
    await popup.close();
    await options.close();
  });
});
