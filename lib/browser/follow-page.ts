/** The page of a tab as its frames tell of it, and again after each navigation, for as long as somebody looks. */
import type { FrameReport } from '../domain/page-terms.ts';
import { browser } from './api.ts';
import { listenToPage } from './page-port.ts';

export type Contact = 'asking' | 'unreachable' | ReadonlyMap<string, FrameReport>;

/** Waits between tries, ms: the page's script comes when the page is idle, which may be after the browser says it is there. */
const retriesMs = [0, 300, 1000, 3000];

/**
 * @param tabId `null`: whichever tab of this window is in front
 * @returns what asks a frame to show a mention of a term
 */
export function followPage(
  tabId: number | null,
  onContact: (contact: Contact) => void,
  signal: AbortSignal,
): (frame: string, id: string) => void {
  let show: (frame: string, id: string) => void = () => undefined;
  let connection = new AbortController();
  let followed: number | null = tabId;

  const connect = async (): Promise<void> => {
    connection.abort();
    connection = new AbortController();
    const { signal: own } = connection;
    onContact('asking');
    const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
    if (own.aborted) return;
    followed = id;
    if (id === null) onContact('unreachable');
    else tryToListen(id, retriesMs, own);
  };
  const tryToListen = (id: number, waits: readonly number[], own: AbortSignal): void => {
    const [wait, ...later] = waits;
    if (wait === undefined) {
      onContact('unreachable');
      return;
    }
    const timer = setTimeout(() => {
      const reports = new Map<string, FrameReport>();
      show = listenToPage(
        id,
        (frame, report) => {
          reports.set(frame, report);
          onContact(new Map(reports));
        },
        // A page that has answered and is gone makes way for the next.
        () => !own.aborted && tryToListen(id, reports.size > 0 ? retriesMs.slice(1) : later, own),
        own,
      );
    }, wait);
    own.addEventListener('abort', () => clearTimeout(timer));
  };

  const onActivated = (): void => {
    if (tabId === null) void connect();
  };
  const onUpdated = (id: number, { status }: { readonly status?: string }): void => {
    if (id === followed && status === 'complete') void connect();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    connection.abort();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  void connect();
  return (frame, id) => show(frame, id);
}
