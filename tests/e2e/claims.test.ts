/** Big claims on a page: their own line, their own card, every way to it, and the ways to be rid of them. */
import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import {
  cardText,
  marksOn,
  noCard,
  openCard,
  paintedWords,
  placeOf,
  pressesAreHeard,
  restOn,
} from './on-page.ts';
import { press, send, stored } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** What has a wavy line, by the name of its highlight. */
const claimsOn = (page: TestPage): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights.entries()]
        .filter(([name, highlight]) => name.startsWith('rc-wavy-') && highlight.size > 0)
        .map(([name, highlight]) => [
          name,
          [...highlight].map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
          }),
        ]),
    ),
  );
const someClaims = (page: TestPage) =>
  until('wavy lines', async () => Object.keys(await claimsOn(page)).length > 1);
const noClaims = (page: TestPage) =>
  until('no wavy line', async () => Object.keys(await claimsOn(page)).length === 0);

const headingOf = (page: TestPage) =>
  page.inCard((root: ShadowRoot) => root.querySelector('#name')?.textContent ?? null);
const pressInCard = (page: TestPage, label: string) =>
  until(`"${label}" in the card`, () =>
    page.inCard((root: ShadowRoot, wanted: string) => {
      const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
        (one) => one.textContent === wanted,
      );
      const box = button?.getBoundingClientRect();
      button?.click();
      return box ? { x: box.left, y: box.top } : null;
    }, label),
  );

inEveryBrowser((stage) => {
  const openClaims = async (path = 'big-claims.html') => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/${path}`);
    await page.setViewport(900, 900);
    await marksOn(page, 2);
    return page;
  };

  test('claims have a wavy line of their own, in an ink that fits their ground, and words in them keep theirs', async () => {
    const page = await openClaims();
    await someClaims(page);
    expect(await claimsOn(page)).toEqual({
      'rc-wavy-dark': ['heal your gut', 'leaky gut causes MS', 'probiotics cure multiple sclerosis'],
      'rc-wavy-light': ['fasting reverses MS'],
    });
    expect(await paintedWords(page)).toEqual(expect.arrayContaining(['leaky gut', 'probiotics']));
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a page that denies the claims, asks about them, or has them in code and editors has no such line', async () => {
    const page = await openClaims('big-claims-denied.html');
    // The claims of the page are known once one that is added is marked.
    await page.evaluate(() =>
      document.querySelector('#last')!.after('Butyrate, they say: leaky gut causes MS.'),
    );
    await until('the claim that is added', async () => Object.keys(await claimsOn(page)).length > 0);
    expect(await claimsOn(page)).toEqual({ 'rc-wavy-dark': ['leaky gut causes MS'] });
    await page.close();
  });

  test('a page that is about neither MS nor the gut has none', async () => {
    const page = await openClaims();
    await someClaims(page);
    const { browser, server } = stage();
    const other = await browser.open(`${server.origin}/other-meanings.html`);
    await other.evaluate(() => document.body.append('Serotonin. Detox your body, hack your vagus nerve!'));
    await until('its word', async () => (await paintedWords(other)).includes('vagus nerve'));
    expect(await claimsOn(other)).toEqual({});
    await other.close();
    await page.close();
  });

  test('resting on a claim opens its card, and resting on a word in it opens the word’s', async () => {
    const page = await openClaims();
    await someClaims(page);
    await restOn(page, 'causes');
    const text = await openCard(page);
    for (const part of [
      'A big claim',
      '“Leaky gut causes MS”',
      'What is known',
      'Questions to ask',
      'Sources',
    ])
      expect(text).toContain(part);
    const questions = await page.inCard((root: ShadowRoot) => root.querySelectorAll('.points li').length);
    expect(questions).toBe(3);
    await page.press('Escape');
    await noCard(page);
    await restOn(page, 'leaky');
    await openCard(page);
    expect(await headingOf(page)).not.toBe('A big claim');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a press on a claim opens its card', async () => {
    const page = await openClaims();
    await someClaims(page);
    await pressesAreHeard(stage().browser, page);
    const { x, y } = await placeOf(page, 'causes');
    await page.click(x, y);
    expect(await openCard(page)).toContain('A big claim');
    await page.close();
  });

  test('claims are stops of the keyboard’s walk, before the words in them', async () => {
    const { browser } = stage();
    const page = await openClaims();
    await someClaims(page);
    const headings: (string | null)[] = [];
    for (let stop = 0; stop < 4; stop++) {
      const before = await cardText(page);
      await browser.command('next-word');
      await until('the next card', async () => {
        const text = await cardText(page);
        return text !== null && text !== before;
      });
      headings.push(await headingOf(page));
    }
    expect(headings).toEqual(['A big claim', 'Gut', 'Multiple sclerosis', 'A big claim']);
    await page.close();
  });

  test('a claim that the reader knows is no longer marked, and the others are', async () => {
    const { browser } = stage();
    const page = await openClaims();
    await someClaims(page);
    await restOn(page, 'causes');
    await openCard(page);
    await pressInCard(page, 'More');
    await pressInCard(page, 'I know this claim');
    await until(
      'it to go',
      async () => !JSON.stringify(await claimsOn(page)).includes('leaky gut causes MS'),
    );
    expect((await claimsOn(page))['rc-wavy-dark']).toContain('heal your gut');
    const own = await browser.openOwn('options.html');
    expect(await stored(own)).toMatchObject({ 'known-terms': { termIds: ['leaky-gut-causes-ms'] } });
    await send(own, { ask: 'know-term', termId: 'leaky-gut-causes-ms', knows: false });
    await own.close();
    await until('it to be back', async () =>
      JSON.stringify(await claimsOn(page)).includes('leaky gut causes MS'),
    );
    await page.close();
  });

  test('the switch in the options takes the wavy lines away, leaves the words’, and brings them back', async () => {
    const { browser } = stage();
    const page = await openClaims();
    await someClaims(page);
    const options = await browser.openOwn('options.html');
    await press(options, 'Mark big claims, such as "cures"');
    await noClaims(page);
    expect(await paintedWords(page)).toContain('leaky gut');
    await press(options, 'Mark big claims, such as "cures"');
    await someClaims(page);
    await options.close();
    await page.close();
  });
});
