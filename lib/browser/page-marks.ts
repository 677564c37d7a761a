/** Marks of one page turned on or off until it is loaded again: nothing of it is stored, so private windows can have it too. */
import { browser } from './api.ts';

export type MarksAsked = 'on' | 'off' | 'other-way';

const allMarks: readonly unknown[] = ['on', 'off', 'other-way'] satisfies readonly MarksAsked[];

/** Tells every frame of the tab. A page without our script has no marks. */
export async function askForMarks(tabId: number, marks: MarksAsked): Promise<void> {
  await browser.tabs.sendMessage(tabId, { marks }).catch(() => undefined);
}

/** Page side. */
export function followMarksAsked(onAsked: (marks: MarksAsked) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const marks = (message as { marks?: unknown } | null)?.marks;
    if (allMarks.includes(marks)) onAsked(marks as MarksAsked); // just checked
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
