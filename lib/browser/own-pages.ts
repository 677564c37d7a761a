/** Opens the extension's own pages, each in a tab of its own. */
import { browser } from './api.ts';

/** @param path with its view: `glossary.html#understand` */
export async function openOwnPage(
  path:
    | `glossary.html${string}`
    | 'data.html'
    | 'paste.html'
    | 'saved.html'
    | 'past-days.html'
    | 'habits.html'
    | 'visit.html'
    | 'welcome.html',
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) });
}
