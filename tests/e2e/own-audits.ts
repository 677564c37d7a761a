/** What axe does not look at: the size of what is pressed, text that is cut off, and the way of the Tab key. */
import { contrast } from '../../lib/domain/ink.ts';
import { type TestPage, until } from './browsers/driver.ts';

/** The least side of anything to press, CSS px: WCAG 2.2, 2.5.5. */
const targetPx = 44;

/** @returns how many controls there are, and the markup of each that is too small */
export const smallControls = (page: TestPage): Promise<{ readonly all: number; readonly small: string[] }> =>
  page.evaluate((least: number) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, label, [tabindex="0"], [role=button]',
      ),
    ].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    // What is pressed to tick a box is all of its label.
    const target = (control: HTMLElement) =>
      (control.matches('[type=checkbox], [type=radio]') && control.closest('label')) || control;
    const isLarge = (control: HTMLElement) => {
      const { width, height } = target(control).getBoundingClientRect();
      return Math.min(width, height) >= least - 0.1;
    };
    const nameOf = (control: HTMLElement) =>
      (control.getAttribute('href') ?? control.innerText).trim().toLowerCase();
    const large = new Set(controls.filter(isLarge).map(nameOf));
    // One among the words of a sentence is as high as its line, and would lie over the lines beside it if it were higher:
    // it is right where the same one stands by itself too (WCAG 2.5.8, "Equivalent" and "Inline").
    const isRepeated = (control: HTMLElement) =>
      getComputedStyle(control).display === 'inline' && large.has(nameOf(control));
    return {
      all: controls.length,
      small: controls
        .filter((control) => !isLarge(control) && !isRepeated(control))
        .map((control) => {
          const { width, height } = target(control).getBoundingClientRect();
          return `${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 200)}`;
        }),
    };
  }, targetPx);

/** @returns what does not fit sideways, and what is cut off by a box that is too small for it */
export const cutOff = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const described = (element: Element) => element.outerHTML.slice(0, 160);
    const faults = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What is clipped away as a whole is said, not shown.
      if (!element.checkVisibility() || clipPath !== 'none' || element.closest('.said-only, svg, script'))
        return [];
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > root.clientWidth + 1) return [`beside the page: ${described(element)}`];
      // What scrolls can be read; a field of several lines does.
      const isField = element.matches('input, select, textarea');
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && !isField ? [`cut off: ${described(element)}`] : [];
    });
    return root.scrollWidth > root.clientWidth ? [...faults, 'The page scrolls sideways'] : faults;
  });

/** About 80 letters: WCAG 2.2, 1.4.8. In sizes of the text itself. */
const longestLine = 42;

/** @returns each text with a line that is so long that eyes do not find back from its end */
export const longLines = (page: TestPage): Promise<string[]> =>
  page.evaluate((most: number) => {
    const long: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.checkVisibility()) continue;
      range.selectNodeContents(walker.currentNode);
      const widest = Math.max(0, ...[...range.getClientRects()].map(({ width }) => width));
      if (widest > most * parseFloat(getComputedStyle(parent).fontSize))
        long.push(range.toString().slice(0, 160));
    }
    return long;
  }, longestLine);

/** @returns each word that goes on in the next line, but for those that the browser parts with a hyphen */
export const brokenWords = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.said-only, svg, script, style, textarea, select'))
        continue;
      const { clipPath, hyphens } = getComputedStyle(parent);
      if (clipPath !== 'none' || hyphens === 'auto') continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) words.push(`${word}: ${parent.outerHTML.slice(0, 160)}`);
      }
    }
    return words;
  });

/** @returns each chosen radio button whose dot, with what is drawn round it, leaves nothing of its ring */
export const ringless = (page: TestPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.row input[type=radio]:checked')].flatMap((radio) => {
      const dot = getComputedStyle(radio, '::before');
      const wide = ['width', 'border-left-width', 'border-right-width']
        .map((name) => Number.parseFloat(dot.getPropertyValue(name)))
        .reduce((sum, px) => sum + px);
      return wide > radio.clientWidth ? [`${wide} px in ${radio.clientWidth} px: ${radio.outerHTML}`] : [];
    }),
  );

/** Spaces text as WCAG 2.2, 1.4.12 says. No policy of ours lets a page have a style element of a test's. */
export const spaceText = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

interface Stop {
  /** Place among all elements of the page, in reading order. */
  readonly at: number;
  readonly html: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly outline: string;
  readonly outlinePx: number;
  readonly ground: string;
  readonly isInView: boolean;
  /** What lies over the middle of what is in view of it; `null` where nothing does. */
  readonly coveredBy: string | null;
}

/** Where the focus is now; `null` where it is on no element of the page. */
const stop = (page: TestPage): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const transparent = 'rgba(0, 0, 0, 0)';
    let around = element.parentElement;
    while (around && getComputedStyle(around).backgroundColor === transparent) around = around.parentElement;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // The part of it that is in the window: a long text can be more than that holds.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [x, y] = [box.left + box.width / 2, (top + bottom) / 2];
    const over = document.elementFromPoint(x, y);
    const isOwn = over !== null && (element.contains(over) || over.contains(element));
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      html: element.outerHTML.slice(0, 160),
      box: {
        left: box.left + scrollX,
        top: box.top + scrollY,
        right: box.right + scrollX,
        bottom: box.bottom + scrollY,
      },
      outline: outlineColor,
      outlinePx: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      ground: around ? getComputedStyle(around).backgroundColor : 'rgb(255, 255, 255)',
      // Firefox leaves what shows in part where it is.
      isInView: x >= 0 && x <= innerWidth && bottom - top >= 1,
      coveredBy: isOwn || !over ? null : over.outerHTML.slice(0, 160),
    };
  });

const rgbIn = (color: string) =>
  (/rgba?\((\d+), (\d+), (\d+)/.exec(color) ?? []).slice(1, 4).map(Number) as [number, number, number]; // three groups

/** Whether the second stands where reading goes on after the first: on the same line further on, or further down. */
function isAfter({ box: a }: Stop, { box: b }: Stop): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const isSameLine = shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
  return isSameLine ? b.left >= a.left : b.top >= a.top;
}

export interface TabWalk {
  readonly stops: number;
  readonly faults: readonly string[];
  /** Controls that the Tab key never comes to. */
  readonly missed: readonly string[];
}

/** Goes through a page by the Tab key, from its beginning to its end. */
export async function walkByTab(page: TestPage): Promise<TabWalk> {
  await page.activate();
  const all = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    // Where the Tab key begins, whatever was pressed before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const elements = [...document.querySelectorAll<HTMLElement>('*')];
    const isInGroup = (element: HTMLElement) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      !element.checked &&
      document.querySelector(`input[type=radio][name="${element.name}"]:checked`) !== null;
    return elements.flatMap((element, at) =>
      element.tabIndex >= 0 &&
      element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !isInGroup(element)
        ? [{ at, html: element.outerHTML.slice(0, 160) }]
        : [],
    );
  });
  const stops: Stop[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses < all.length * 4 + 10; presses++) {
    await page.press('Tab');
    // Firefox scrolls there as it draws, and to a field for a date never where layout is asked for before that.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    let now = await stop(page);
    if (now && !now.isInView)
      await until('it in view', async () => (now = await stop(page))?.isInView, 10_000).catch(() => null);
    const last = stops.at(-1);
    // A field for a date is several stops in one.
    if (now && now.at === last?.at) continue;
    if (!now || now.at === stops[0]?.at) {
      if (last) break;
      continue;
    }
    if (last && now.at < last.at) faults.push(`before what comes before it: ${now.html}`);
    if (last && !isAfter(last, now))
      faults.push(`not where reading goes on: ${now.html}, after ${last.html}`);
    if (now.outlinePx < 2) faults.push(`no outline: ${now.html}`);
    else if (contrast(rgbIn(now.outline), rgbIn(now.ground)) < 3) faults.push(`a faint outline: ${now.html}`);
    if (!now.isInView) faults.push(`out of view: ${now.html}`);
    if (now.coveredBy !== null) faults.push(`${now.html} is covered by ${now.coveredBy}`);
    stops.push(now);
  }
  const met = new Set(stops.map(({ at }) => at));
  return {
    stops: stops.length,
    faults,
    missed: all.filter(({ at }) => !met.has(at)).map(({ html }) => html),
  };
}
