/** What is selected on the page in view: asked by the background on the reader's command, answered by the frame that has it. */
import { browser } from './api.ts';

/** @returns empty where nothing is, or where the page cannot be read */
export async function selectionIn(tabId: number): Promise<string> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { ask: 'selection' }).catch(() => '');
  return typeof answer === 'string' ? answer : '';
}

/** Page side. A frame without a selection leaves the answer to others. */
export function answerSelection(selected: () => string, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    if ((message as { ask?: unknown } | null)?.ask !== 'selection') return;
    const text = selected();
    if (text !== '') respond(text);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
