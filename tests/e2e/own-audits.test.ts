/** Every surface is large enough to press, fits however its text is set, and is walked through by the Tab key. */
import { expect, test } from 'vitest';
import type { BrowserName } from './browsers/driver.ts';
import {
  brokenWords,
  cutOff,
  longLines,
  ringless,
  smallControls,
  spaceText,
  walkByTab,
} from './own-audits.ts';
import { type Look, surfaces, usualLook } from './surfaces.ts';
import { inEveryBrowser } from './with-browser.ts';

const narrowest: Look = { theme: 'own', textScale: 200, width: 320, spacing: 'wide' };
/** What is there is the same in both, so Firefox, which draws it otherwise, has it as it is and at its narrowest. */
const looks: Readonly<Record<BrowserName, readonly Look[]>> = {
  chromium: [
    usualLook,
    { theme: 'dark', textScale: 100, width: 320 },
    { theme: 'contrast', textScale: 200, width: 1000 },
    narrowest,
  ],
  firefox: [usualLook, narrowest],
};
const walked: readonly Look[] = [narrowest, usualLook];

inEveryBrowser((stage, name) => {
  test.each(surfaces)(
    '$name: each control is 44 by 44 px, nothing is cut off, no line is too long, and the Tab key goes as reading does',
    async ({ open }) => {
      const { page, wear, close } = await open(stage());
      for (const look of looks[name]) {
        await wear(look);
        const where = Object.values(look).join(', ');
        const { all, small } = await smallControls(page);
        expect(small, where).toEqual([]);
        expect(all).toBeGreaterThan(2);
        expect(await cutOff(page), where).toEqual([]);
        expect(await ringless(page), where).toEqual([]);
        // At twice the text a narrow line can be shorter than the word "contraindication".
        if (look.textScale === 100) expect(await brokenWords(page), where).toEqual([]);
      }
      await wear({ ...usualLook, width: 1600 });
      expect(await longLines(page)).toEqual([]);
      for (const look of walked) {
        await wear(look);
        const { stops, faults, missed } = await walkByTab(page);
        expect({ faults, missed }, Object.values(look).join(', ')).toEqual({ faults: [], missed: [] });
        expect(stops).toBeGreaterThan(2);
      }
      await spaceText(page);
      for (const width of [320, 1000]) {
        await wear({ ...usualLook, width });
        expect(await cutOff(page), `text spaced, ${width} px`).toEqual([]);
      }
      expect(page.errors()).toEqual([]);
      await close();
    },
    240_000,
  );

  test('planted faults are found', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/blank.html`);
    const large = 'width:60px;height:60px';
    await page.evaluate((style: string) => {
      document.querySelector('main')!.innerHTML = `
        <style>button:focus { outline: 3px solid #000 } .bare:focus { outline: none } .faint:focus { outline-color: #ddd }</style>
        <button style="width:20px;height:60px">Slim</button>
        <div style="display:flex;flex-direction:row-reverse"><button style="${style}">One</button><button style="${style}">Two</button></div>
        <button tabindex="2" style="${style}">Early</button>
        <button class="bare" style="${style}">Bare</button>
        <button class="faint" style="${style}">Faint</button>
        <div style="position:relative"><button style="${style}">Under</button><p style="position:absolute;inset:0;background:#fff">Over</p></div>
        <p style="width:20px;overflow:hidden;white-space:nowrap">Long words cut off</p>
        <p style="width:60px;overflow-wrap:anywhere">Pharmacists say so</p>
        <p style="width:3000px">Wide and ${'long '.repeat(40)}</p>`;
    }, large);
    expect((await smallControls(page)).small.join()).toContain('Slim');
    const cut = (await cutOff(page)).join();
    for (const fault of ['Long words', 'Wide', 'sideways']) expect(cut).toContain(fault);
    expect((await brokenWords(page)).map((one) => one.split(':')[0])).toEqual(['Pharmacists']);
    expect((await longLines(page)).map((one) => one.slice(0, 4))).toEqual(['Wide']);
    const { faults, missed } = await walkByTab(page);
    const walk = [...faults, ...missed].join('\n');
    for (const fault of [
      /Early/,
      /not where reading goes on: .*Two/,
      /no outline: .*Bare/,
      /faint outline: .*Faint/,
      /Under.* is covered by .*Over/,
    ])
      expect(walk).toMatch(fault);
    await page.close();
  });
});
