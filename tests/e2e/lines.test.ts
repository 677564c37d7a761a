/** The lines below words and claims as they are painted, looked at pixel by pixel. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Preset } from '../../lib/domain/presets.ts';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, paintedWords } from './on-page.ts';
import { send } from './own-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Pixels to a CSS px. */
const scale = 2;

/** What is painted below some words, from their baseline to the letters of the next line; lengths in em. */
interface Line {
  /** How many of the columns have ink, 0 to 1. */
  readonly inked: number;
  /** Of the longest unbroken ink in any column. */
  readonly thickness: number;
  /** How far the middle of the ink rises and falls from column to column. */
  readonly swing: number;
  /** How often it turns from rising to falling, or back. */
  readonly turns: number;
  /** From the baseline to the lowest ink. */
  readonly reach: number;
}

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param words without a letter that reaches below the baseline, where a line may be broken */
async function lineBelow(page: TestPage, words: string): Promise<Line> {
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  return page.evaluate(
    async (png: string, wanted: string, pixels: number): Promise<Line> => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let node = walker.nextNode();
      while (node && !node.nodeValue!.includes(wanted)) node = walker.nextNode();
      const at = node!.nodeValue!.indexOf(wanted);
      range.setStart(node!, at);
      range.setEnd(node!, at + wanted.length);
      const [box] = range.getClientRects();
      const style = getComputedStyle(node!.parentElement!);
      const em = Number.parseFloat(style.fontSize) * pixels;
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      canvas.drawImage(picture, 0, 0);
      canvas.font = style.font;
      const { fontBoundingBoxDescent } = canvas.measureText(wanted);
      const baseline = Math.round((box!.bottom - fontBoundingBoxDescent) * pixels);
      const [left, width, height] = [box!.left * pixels, box!.width * pixels, em].map(Math.round) as [
        number,
        number,
        number,
      ];
      const { data } = canvas.getImageData(left, baseline + 1, width, height);
      // Dark blue on white; letters are black, and grey at their edges.
      const isInk = (x: number, y: number) => {
        const [red = 0, , blue = 0] = data.slice((y * width + x) * 4, (y * width + x) * 4 + 3);
        return blue - red > 40;
      };
      const rows = Array.from({ length: height }, (_, y) => y);
      const columns = Array.from({ length: width }, (_, x) => rows.filter((y) => isInk(x, y)));
      const inked = columns.filter((ys) => ys.length > 0);
      const middles = inked.map((ys) => (ys[0]! + ys.at(-1)!) / 2);
      const runs = inked.flatMap((ys) =>
        ys
          .filter((y) => !ys.includes(y - 1))
          .map((from) => {
            let to = from;
            while (ys.includes(to)) to++;
            return to - from;
          }),
      );
      let turns = 0;
      let direction = 0;
      middles.forEach((middle, i) => {
        const step = Math.sign(middle - (middles[i - 1] ?? middle));
        if (step !== 0 && direction !== 0 && step !== direction) turns++;
        if (step !== 0) direction = step;
      });
      return {
        inked: inked.length / width,
        thickness: runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)]! / em,
        swing: (Math.max(...middles) - Math.min(...middles)) / em,
        turns,
        reach: Math.max(...inked.flat()) / em,
      };
    },
    readFileSync(file).toString('base64'),
    words,
    scale,
  );
}

inEveryBrowser((stage) => {
  const open = async (preset: Preset): Promise<TestPage> => {
    const { browser, server } = stage();
    const own = await browser.openOwn('data.html');
    expect(await send(own, { ask: 'set-preset', preset })).toMatchObject({ ok: true });
    await own.close();
    const page = await browser.open(`${server.origin}/big-claims.html`);
    await page.setViewport(800, 600, scale);
    await marksOn(page, 4);
    await until('words and claims', async () => {
      const words = await paintedWords(page);
      return words.includes('leaky gut causes MS') && words.includes('multiple sclerosis');
    });
    return page;
  };

  test('a word has dots, and a claim a wave; for Eyes both are thicker; and no line reaches the letters below', async () => {
    const seen: Partial<Record<Preset, { readonly word: Line; readonly claim: Line }>> = {};
    for (const preset of ['eyes', 'usual'] as const) {
      const page = await open(preset);
      const both = { word: await lineBelow(page, 'sclerosis'), claim: await lineBelow(page, 'causes MS') };
      await page.close();
      const all = JSON.stringify({ preset, ...both });
      // Dots have gaps, and stand on one line; a wave has none, and rises and falls.
      expect(both.word.inked, all).toBeLessThan(0.85);
      expect(both.word.inked, all).toBeGreaterThan(0.3);
      expect(both.word.swing, all).toBeLessThan(0.1);
      expect(both.claim.inked, all).toBeGreaterThan(0.95);
      expect(both.claim.swing, all).toBeGreaterThan(0.1);
      expect(both.claim.turns, all).toBeGreaterThan(5);
      // The page's lines are of 1.6 em, and their letters 0.75 em high.
      expect(Math.max(both.word.reach, both.claim.reach), all).toBeLessThan(0.84);
      seen[preset] = both;
    }
    const all = JSON.stringify(seen);
    expect(seen.eyes!.word.thickness / seen.usual!.word.thickness, all).toBeGreaterThan(1.4);
    expect(seen.eyes!.claim.thickness / seen.usual!.claim.thickness, all).toBeGreaterThan(1.2);
  });
});
