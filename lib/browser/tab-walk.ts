/**
 * Walks through the frames of a tab: the walker is put into each of them with the first press of a key, and asked from here.
 * For a card in a frame of another site it tells what the reader has pinched in.
 */
import type { Box } from '../domain/placement.ts';
import {
  type Direction,
  type FrameWalker,
  type Standing,
  frameAt,
  placeOfReader,
  walkThrough,
} from '../domain/walk.ts';
import { browser } from './api.ts';
import { bringExplainer } from './bring-explainer.ts';

type Frame = Standing & { readonly frameId: number };

/** Explains the next word. Of a page without our script nothing comes. */
export async function walk(tabId: number, direction: Direction): Promise<void> {
  const frames = await explained(tabId);
  await keepFocus(tabId, frames);
  const reached = await walkThrough(frames, direction, ({ frameId }, ...where) =>
    askFrame(tabId, frameId, 'go', ...where),
  );
  if (reached) await arrive(tabId, frames, reached);
}

/** Closes the card that is open in the tab; where none is, opens the last one again, or that of the first word in view. */
export async function toggleCard(tabId: number): Promise<void> {
  const frames = await explained(tabId);
  const frame = placeOfReader(frames);
  if (frame?.hasCard) {
    await askFrame(tabId, frame.frameId, 'close', false);
    return;
  }
  if (!frame) return walk(tabId, 'next');
  await keepFocus(tabId, frames);
  const stop = await askFrame(tabId, frame.frameId, 'reopen');
  if (stop?.at === 'mark') await arrive(tabId, frames, { frame, y: stop.y });
}

/** Closes the cards of all other frames: one card a tab. */
export async function closeOthers(tabId: number, frameId: number): Promise<void> {
  for (const frame of await standings(tabId))
    if (frame.hasCard && frame.frameId !== frameId) await askFrame(tabId, frame.frameId, 'close', false);
}

/** The walk has ended in one frame, and so in all. */
export const endWalk = async (tabId: number, isGivenBack: boolean): Promise<void> =>
  void (await call(tabId, null, 'end', isGivenBack));

/** What the reader has pinched in of the page, in CSS px of one of its frames; `null` where nothing is, or a frame does not say. */
export async function pinchedPart(tabId: number, frameId: number): Promise<Box | null> {
  let frames = await standingsNow(tabId);
  if (!frameAt(frames, [])) frames = await standings(tabId);
  const [own, page] = [frames.find((frame) => frame.frameId === frameId), frameAt(frames, [])];
  const seen = own && page && (await askFrame(tabId, page.frameId, 'pinched'));
  if (!seen) return null;
  let { left, top } = seen;
  for (let { path } = own; path.length > 0; path = path.slice(0, -1)) {
    const around = frameAt(frames, path.slice(0, -1));
    const corner = around && (await askFrame(tabId, around.frameId, 'cornerOf', path.at(-1) ?? 0));
    if (!corner) return null;
    left -= corner.x;
    top -= corner.y;
  }
  return { ...seen, left, top };
}

/** A press just after the first mark is painted is not lost: the explainer, which is on its way then, is brought at once. */
async function explained(tabId: number): Promise<readonly Frame[]> {
  const frames = await standings(tabId);
  const unexplained = frames.filter(({ isExplainerMissing }) => isExplainerMissing);
  if (unexplained.length === 0) return frames;
  const brought = unexplained.map(({ frameId }) => bringExplainer({ tab: { id: tabId }, frameId }));
  await Promise.allSettled(brought);
  return standings(tabId);
}

async function standings(tabId: number): Promise<readonly Frame[]> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, files: ['/walker.js'] })
    .catch(() => undefined);
  return standingsNow(tabId);
}

/** Of frames that have a walker already. */
async function standingsNow(tabId: number): Promise<readonly Frame[]> {
  const frames = await call(tabId, null, 'stand');
  return frames.flatMap(({ frameId, answer }) => (answer ? [{ frameId, ...answer }] : []));
}

/** As they were before the walk, not in the middle of it. */
async function keepFocus(tabId: number, frames: readonly Frame[]): Promise<void> {
  if (!frames.some(({ isWalked }) => isWalked)) await call(tabId, null, 'keep');
}

async function arrive(
  tabId: number,
  frames: readonly Frame[],
  { frame, y }: { readonly frame: Frame; readonly y: number },
): Promise<void> {
  for (const other of frames)
    if (other.hasCard && other !== frame) await askFrame(tabId, other.frameId, 'close', true);
  let height: number | null = y;
  for (let { path } = frame; path.length > 0 && height !== null; path = path.slice(0, -1)) {
    const around = frameAt(frames, path.slice(0, -1));
    height = around ? await askFrame(tabId, around.frameId, 'bring', path.at(-1) ?? 0, height) : null;
  }
}

const askFrame = async <K extends keyof FrameWalker>(
  tabId: number,
  frameId: number,
  what: K,
  ...how: Parameters<FrameWalker[K]>
): Promise<ReturnType<FrameWalker[K]> | null> =>
  (await call(tabId, [frameId], what, ...how))[0]?.answer ?? null;

/** A frame that is gone does not answer. */
async function call<K extends keyof FrameWalker>(
  tabId: number,
  frameIds: number[] | null,
  what: K,
  ...how: Parameters<FrameWalker[K]>
): Promise<readonly { readonly frameId: number; readonly answer: ReturnType<FrameWalker[K]> | null }[]> {
  const results = await browser.scripting
    .executeScript({
      target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
      injectImmediately: true,
      args: [what, how],
      // Sent as text: it can use nothing from here.
      func: (name: K, values: Parameters<FrameWalker[K]>) => {
        const world = globalThis as {
          readingSeam?: { walker?: Record<K, (...args: unknown[]) => ReturnType<FrameWalker[K]>> };
        };
        return world.readingSeam?.walker?.[name](...values) ?? null;
      },
    })
    .catch(() => []);
  return results.map(({ frameId, result }) => ({
    frameId,
    answer: (result as ReturnType<FrameWalker[K]> | null | undefined) ?? null, // what the walker there has answered
  }));
}
