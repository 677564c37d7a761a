import { openOwnPage } from '../../lib/browser/own-pages.ts';

/** Firefox leaves the popup standing over the tab that it has opened. */
export async function leaveFor(page: Parameters<typeof openOwnPage>[0]): Promise<void> {
  await openOwnPage(page);
  close();
}
