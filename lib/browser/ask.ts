/** Asking the background. Apart from the list of what may be asked, whose checks a page script has no use for. */
import { browser } from './api.ts';
import type { Answers, Reply, Request } from './messages.ts';

/** Asks the background. A background that cannot be reached (the extension was updated or removed) is a failed request. */
export async function ask<K extends Request['ask']>(
  message: Extract<Request, { ask: K }>,
): Promise<Reply<Answers[K]>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    // The background answers what was asked, or nothing.
    return (reply as Reply<Answers[K]> | undefined) ?? { ok: false, failed: 'request' };
  } catch {
    return { ok: false, failed: 'request' };
  }
}
