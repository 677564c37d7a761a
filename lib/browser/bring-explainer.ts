/** Puts the explainer into the one frame that asks for it. */
import { browser } from './api.ts';

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** @throws Error of the browser's, where the frame has gone */
export async function bringExplainer({ tab, frameId }: Sender): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('Only a frame of a page is explained');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/explainer.js'],
    injectImmediately: true,
  });
  return null;
}
