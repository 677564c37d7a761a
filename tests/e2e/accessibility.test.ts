/**
 * axe over every surface: WCAG 2.2 A and AA, best practice, and two rules that axe leaves off. Each run must have
 * something to check, and a planted fault must be found.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { terms, understandPages } from '../../content/index.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, openCard, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Findings {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
  readonly nodesChecked: number;
}

async function audit(page: TestPage): Promise<Findings> {
  await page.runScript(axeSource);
  return page.evaluate(async () => {
    interface Rule {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    interface Axe {
      run: (
        context: Document,
        options: object,
      ) => Promise<Record<'violations' | 'passes' | 'incomplete', readonly Rule[]>>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const results = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    });
    const described = (rules: readonly Rule[]) =>
      rules.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    const contrast = results.passes.find(({ id }) => id === 'color-contrast-enhanced')?.nodes.length ?? 0;
    return {
      violations: described(results.violations),
      incomplete: described(results.incomplete),
      nodesChecked: contrast,
    };
  });
}

/** Views of the glossary page that hold all that any view holds, as far as content has it. */
const withSafety = terms.find(({ safety, risk }) => safety && risk) ?? terms.find(({ risk }) => risk);
const firstPage = understandPages[0];
const glossaryViews = [
  '',
  '#help',
  `#term/${withSafety?.id}`,
  firstPage ? `#understand/${firstPage.id}` : '#understand',
].map((view) => `glossary.html${view}`);

const faultless = { violations: [], incomplete: [] };

const themes = ['Light', 'Dark', 'High contrast'];

inEveryBrowser((stage) => {
  /** A page of ours once it is drawn, with everything open that opens. */
  const openWhole = async (path: string) => {
    const page = await stage().browser.openOwn(path);
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null));
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    return page;
  };

  const choose = async (label: string) => {
    const options = await stage().browser.openOwn('options.html');
    await until(`"${label}"`, () =>
      options.evaluate((wanted: string) => {
        const row = [...document.querySelectorAll('label')].find(
          ({ innerText }) => innerText.trim() === wanted,
        );
        row?.click();
        return row?.querySelector('input')?.checked;
      }, label),
    );
    return options;
  };

  test.each(themes)('popup and options have no fault (%s)', async (theme) => {
    const options = await choose(theme);
    const popup = await stage().browser.openOwn('popup.html');
    await until('the popup', () => popup.evaluate(() => document.querySelectorAll('section').length === 4));
    // Everything that opens is open.
    await popup.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    for (const page of [options, popup]) {
      const findings = await audit(page);
      expect(findings).toMatchObject(faultless);
      expect(findings.nodesChecked).toBeGreaterThan(10);
      await page.close();
    }
  });

  test.each(themes)('the glossary has no fault (%s)', async (theme) => {
    await (await choose(theme)).close();
    for (const view of [...glossaryViews, 'glossary.html#sources']) {
      const page = await openWhole(view);
      const findings = await audit(page);
      expect(findings, view).toMatchObject(faultless);
      expect(findings.nodesChecked, view).toBeGreaterThan(2);
      await page.close();
    }
  });

  test.each(themes)(
    'past days, one of them open, habits and rests, and the summary for a visit have no fault (%s)',
    async (theme) => {
      await (await choose(theme)).close();
      for (const path of ['history.html', 'habits.html', 'visit.html']) {
        const page = await openWhole(path);
        await page.evaluate(() => document.querySelector<HTMLElement>('button.day')?.click());
        const findings = await audit(page);
        expect(findings, path).toMatchObject(faultless);
        expect(findings.nodesChecked, path).toBeGreaterThan(10);
        await page.close();
      }
    },
  );

  test.each(themes)('the card, shown in the open, has no fault (%s)', async (theme) => {
    await (await choose(theme)).close();
    const { browser, server } = stage();
    const article = await browser.open(`${server.origin}/article.html`);
    await marksOn(article, 20);
    await restOn(article, 'butyrate');
    await openCard(article);
    const html = await article.inCard((root: ShadowRoot) => root.innerHTML);
    expect(html).toContain('role="dialog"');
    await article.close();

    const open = await browser.open(`${server.origin}/blank.html`);
    await open.evaluate((card: string) => {
      document.querySelector('main')!.innerHTML = card;
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    }, html);
    const findings = await audit(open);
    expect(findings).toMatchObject(faultless);
    expect(findings.nodesChecked).toBeGreaterThan(5);
    await open.close();
  });

  test('a planted fault is found', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/blank.html`);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<p style="color:#767676;background:#fff">Readable to most, not to all</p><button style="width:12px;height:12px;padding:0"></button><a href="#" style="font-size:8px">a</a><a href="#" style="font-size:8px">b</a>';
    });
    const { violations } = await audit(page);
    const ids = new Set(violations.map((violation) => violation.split(':')[0]));
    expect(ids).toContain('button-name');
    expect(ids).toContain('color-contrast-enhanced');
    expect(ids).toContain('target-size');
    await page.close();
  });

  test('every control is at least 44 by 44 CSS px, at 100 % and at 200 %', async () => {
    for (const path of ['popup.html', 'options.html', 'habits.html', ...glossaryViews]) {
      const page = await openWhole(path);
      for (const size of ['16px', '32px']) {
        const [all, small] = await page.evaluate((fontSize: string) => {
          document.documentElement.style.fontSize = fontSize;
          const controls = [...document.querySelectorAll('label, button, summary, a, input[type=search]')];
          const isLarge = (control: Element) => {
            const { width, height } = control.getBoundingClientRect();
            return Math.min(width, height) >= 44;
          };
          // A link among the words of a sentence has a line's height; the same link stands by itself below.
          const large = controls.filter(isLarge).map((control) => control.getAttribute('href'));
          const isRepeated = (control: Element) =>
            control.matches('.meaning a, dd a, .part > p a') && large.includes(control.getAttribute('href'));
          return [
            controls.length,
            controls
              .filter((control) => !isLarge(control) && !isRepeated(control))
              .map((control) => control.outerHTML),
          ] as const;
        }, size);
        expect(small, path).toEqual([]);
        expect(all, path).toBeGreaterThan(0);
      }
      await page.close();
    }
  });

  test.each<readonly [string, number]>([
    ['options.html', 320],
    ['options.html', 360],
    ['habits.html', 320],
    // Its own width, and a scroll bar beside it.
    ['popup.html', 380],
    ...glossaryViews.map((view) => [view, 320] as const),
    ['glossary.html#sources', 320],
  ])('nothing of %s is cut off sideways at %i px and twice the text size', async (path, width) => {
    const page = await openWhole(path);
    await page.setViewport(width, 800);
    const overflow = await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});
