/** Asking the background. Apart from the list of what may be asked, whose checks a page script has no use for. */
import { browser } from './api.ts';
import type { Answers, Reply, Request } from './messages.ts';

/** A background that the browser stops in the middle may never answer, ms. */
const patienceMs = 10_000;

/** Asks the background. One that cannot be reached (the extension was updated or removed), or does not answer, is a failed request. */
export async function ask<K extends Request['ask']>(
  message: Extract<Request, { ask: K }>,
): Promise<Reply<Answers[K]>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  try {
    const reply: unknown = await Promise.race([browser.runtime.sendMessage(message), silence]);
    // The background answers what was asked, or nothing.
    return (reply as Reply<Answers[K]> | undefined) ?? { ok: false, failed: 'request' };
  } catch {
    return { ok: false, failed: 'request' };
  } finally {
    clearTimeout(timer);
  }
}
