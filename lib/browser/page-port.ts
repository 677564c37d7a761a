/**
 * The line between the popup and the scripts of the page it stands over: every frame says what it shows, again after
 * each change, as long as the popup is open. It wakes nothing and stores nothing.
 */
import { browser } from './api.ts';

export interface FrameReport {
  /** Host of the frame's own address, empty where it has none. */
  readonly host: string;
  readonly isTopFrame: boolean;
  /** Ids of the terms marked in text that shows, each once. */
  readonly termIds: readonly string[];
  /** Whether it changes so fast that marks come a little later. */
  readonly isResting: boolean;
}

const portName = 'page-report';

/**
 * Popup side.
 *
 * @param onReport called for each report; `frame` tells frames apart
 * @param onGone called where no script of ours is on the page, or it has gone
 */
export function listenToPage(
  tabId: number,
  onReport: (frame: string, report: FrameReport) => void,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { name: portName });
  port.onMessage.addListener((message) => {
    const { frame, report } = message as { frame: string; report: FrameReport }; // our own page script, and nobody else, has this port
    onReport(frame, report);
  });
  port.onDisconnect.addListener(() => {
    // The error has to be looked at to be silent.
    void browser.runtime.lastError;
    if (!signal.aborted) onGone();
  });
  signal.addEventListener('abort', () => port.disconnect());
}

/** Page side. Returns a function to call whenever the report has changed. */
export function reportToPopup(report: () => FrameReport, signal: AbortSignal): () => void {
  const ports = new Set<{ postMessage: (message: unknown) => void }>();
  const frame = String(crypto.getRandomValues(new Uint32Array(2)));
  const listener = (
    port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0],
  ): void => {
    if (port.name !== portName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage({ frame, report: report() });
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener));
  return () => {
    for (const port of ports) port.postMessage({ frame, report: report() });
  };
}
