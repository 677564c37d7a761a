/** What the extension adds to what a page holds, and to how much it moves: only Chromium tells. */
import { type Memory, type TestPage, until } from '../../tests/e2e/browsers/driver.ts';
import { launchBrowser } from '../../tests/e2e/browsers/index.ts';
import { soak } from '../harmless/soak.ts';

interface Holding extends Memory {
  /** Cumulative layout shift, as the browser scores it. */
  readonly layoutShift: number;
}
type Added = Partial<Holding>;

/** With the extension minus without it. */
export interface HeldReport {
  /** On the article, once its marks are painted. */
  readonly afterLoad: Added;
  /** On the chat, after so many minutes' worth of messages. */
  readonly afterChat: Added & { readonly minutes: number };
}

export async function measureHeld(extension: string, article: string, minutes: number): Promise<HeldReport> {
  const [without, withUs] = [await afterLoad(null, article), await afterLoad(extension, article)];
  const [chatWithout, chatWithUs] = [await soak(null, minutes), await soak(extension, minutes)];
  return {
    afterLoad: difference(withUs, without),
    afterChat: { minutes, ...difference(chatWithUs.afterAll, chatWithout.afterAll) },
  };
}

async function afterLoad(extension: string | null, address: string): Promise<Holding> {
  const browser = await launchBrowser.chromium({ extension });
  try {
    const page = await browser.open(address);
    if (extension)
      await until('marks', () =>
        page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
      );
    const memory = await page.memory();
    if (!memory) throw new Error('This browser does not say what is held');
    return { ...memory, layoutShift: await layoutShift(page) };
  } finally {
    await browser.close();
  }
}

const layoutShift = (page: TestPage): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value; // LayoutShift
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );

function difference(one: Partial<Holding>, other: Partial<Holding>): Added {
  const keys = ['heapBytes', 'nodes', 'listeners', 'layoutShift'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [a, b] = [one[key], other[key]];
      return a === undefined || b === undefined ? [] : [[key, a - b]];
    }),
  );
}
