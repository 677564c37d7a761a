/** Opens the browser's own panel beside the page, and brings it the words to look up. */
import { browser } from './api.ts';

/** What the two browsers call it; their common types know neither. */
interface PanelApi {
  readonly sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { open: () => Promise<void> };
}
const api = (): PanelApi => browser;

/** The browsers' own number for the window that asks. */
const thisWindow = -2;

/** Has to be called within the reader's press. @returns whether there is such a panel, and it opened */
export async function openSidePanel(windowId = thisWindow): Promise<boolean> {
  const { sidePanel, sidebarAction } = api();
  if (!sidePanel && !sidebarAction) return false;
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}

const askedKey = 'asked-words';
const maxWords = 200;

/** Kept in memory alone, and only until the browser closes: a panel that is just opening has to find it. */
export async function askForWords(words: string): Promise<void> {
  await browser.storage.session.set({ [askedKey]: { words: words.slice(0, maxWords) } });
}

/** Calls back with the words that were asked for last, now and at each further time. */
export function onWordsAsked(callback: (words: string) => void, signal: AbortSignal): void {
  const tell = (value: unknown): void => {
    const words = (value as { words?: unknown } | undefined)?.words;
    if (typeof words !== 'string' || words === '' || signal.aborted) return;
    callback(words);
    void browser.storage.session.remove(askedKey);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void =>
    tell(changes[askedKey]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
  void browser.storage.session.get(askedKey).then((stored) => tell(stored[askedKey]));
}
