/** An hour of a chat, run fast: what page and extension hold must be, after it, what it was after the first minute. */
import { type TestPage, until } from '../../tests/e2e/browsers/driver.ts';
import { launchBrowser } from '../../tests/e2e/browsers/index.ts';
import { servePages } from '../../tests/e2e/serve.ts';
import { chat } from '../bench/live-pages.ts';

/** Twenty messages a second, as in the chat of the benchmark. */
const messagesPerMinute = 20 * 60;
/** Older ones are taken away, so that the page itself stays the same. */
const mostMessages = 500;
/** So many at once, and then time for the watcher to settle and read. */
const messagesAtOnce = 100;
const settleMs = 110;

interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Ranges in the highlight registry. */
  readonly ranges: number;
}
export interface Soak {
  readonly minutes: number;
  readonly afterMinute: Held;
  readonly afterAll: Held;
  /** The larger of the changes, as a share: 0.05 is 5 %. */
  readonly growth: number;
}

/** @param extension folder of the unpacked extension; Chromium's, since only it tells what is held */
export async function soak(extension: string | null, minutes: number): Promise<Soak> {
  const path = '/chat.html';
  // The page's own clock is stopped: messages come when they are asked for.
  const server = await servePages({ [path]: chat.replace('setInterval(', 'const stopped = () => (') });
  const browser = await launchBrowser.chromium({ extension });
  try {
    const page = await browser.open(`${server.origin}${path}`);
    await send(page, messagesPerMinute);
    const afterMinute = await held(page, extension !== null);
    await send(page, messagesPerMinute * (minutes - 1));
    const afterAll = await held(page, extension !== null);
    return { minutes, afterMinute, afterAll, growth: growthOf(afterMinute, afterAll) };
  } finally {
    await browser.close();
    await server.close();
  }
}

const growthOf = (before: Held, after: Held): number =>
  Math.max(
    ...(['heapBytes', 'nodes', 'listeners', 'ranges'] as const).map((key) => {
      return before[key] === 0 ? Number(after[key] > 0) : after[key] / before[key] - 1;
    }),
  );

const send = (page: TestPage, messages: number): Promise<void> =>
  page.evaluate(
    async (count: number, most: number, atOnce: number, pauseMs: number) => {
      const list = document.querySelector('#chat');
      const { said = 0 } = window as { said?: number };
      for (let sent = 0; sent < count; sent += atOnce) {
        for (let i = 0; i < atOnce; i++) {
          const message = document.createElement('p');
          message.textContent = `Message ${said + sent + i}: more fatigue today, and my neurologist asked about the gut microbiome and optic neuritis.`;
          list?.append(message);
          if ((list?.childElementCount ?? 0) > most) list?.firstElementChild?.remove();
        }
        list?.scrollTo(0, list.scrollHeight);
        await new Promise((done) => setTimeout(done, pauseMs));
      }
      Object.assign(window, { said: said + count });
    },
    messages,
    mostMessages,
    messagesAtOnce,
    settleMs,
  );

async function held(page: TestPage, isMarked: boolean): Promise<Held> {
  const rangesNow = (): Promise<number> =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  // At rest, the last messages are marked and the ones before them no longer.
  let before = -1;
  const ranges = await until('the marks to settle', async () => {
    const now = await rangesNow();
    const isSettled = now === before && (now > 0 || !isMarked);
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return isSettled && { now };
  });
  const memory = await page.memory();
  if (!memory) throw new Error('This browser does not say what is held');
  return { ...memory, ranges: ranges.now };
}
