/**
 * The line between popup or side panel and the scripts of the page they stand over: every frame says what it shows, again after
 * each change, as long as one of them is open, which can ask
 * it to show a mention. It wakes nothing and stores nothing.
 */
import type { FrameReport } from '../domain/page-terms.ts';
import { browser } from './api.ts';

const portName = 'page-report';

/**
 * Popup side. Returns what asks a frame to show a mention of a term, or of a claim.
 *
 * @param onReport called for each report; `frame` tells frames apart
 * @param onGone called where no script of ours is on the page, or it has gone
 */
export function listenToPage(
  tabId: number,
  onReport: (frame: string, report: FrameReport) => void,
  onGone: () => void,
  signal: AbortSignal,
): (frame: string, id: string) => void {
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
  // Every frame hears it, and one knows its name.
  return (frame, id) => port.postMessage({ frame, show: id });
}

/**
 * Page side. Returns a function to call whenever the report has changed.
 *
 * @param onShow called with the id of the term, or claim, whose mention is to be shown
 */
export function reportToPopup(
  report: () => FrameReport,
  onShow: (id: string) => void,
  signal: AbortSignal,
): () => void {
  const ports = new Set<{ postMessage: (message: unknown) => void }>();
  const frame = String(crypto.getRandomValues(new Uint32Array(2)));
  const listener = (
    port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0],
  ): void => {
    if (port.name !== portName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const asked = message as { frame: string; show: string }; // our own pages, and nobody else, have this port
      if (asked.frame === frame) onShow(asked.show);
    });
    port.postMessage({ frame, report: report() });
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener));
  return () => {
    for (const port of ports) port.postMessage({ frame, report: report() });
  };
}
