/** What Chromium is told to show: of what it shows it tells nothing. */
import type { KeptNotifications, TestBrowser } from './driver.ts';

export async function keepNotifications(
  inBackground: TestBrowser['inBackground'],
): Promise<KeptNotifications> {
  await inBackground((background: Background) => {
    const { notifications } = background.chrome;
    const { create } = notifications;
    background.kept = [];
    notifications.create = (id, options, ...others) => {
      background.kept.push(options);
      return create(id, options, ...others);
    };
  });
  return {
    said: () =>
      inBackground(({ kept }: Background) => kept.map(({ title, message }) => ({ title, message }))),
    press: () =>
      inBackground(async ({ chrome: { notifications } }: Background) => {
        for (const id of Object.keys(await notifications.getAll())) notifications.onClicked.dispatch(id);
      }),
  };
}

interface Background {
  readonly chrome: {
    readonly notifications: {
      create: (id: string, options: { title: string; message: string }, ...others: unknown[]) => unknown;
      readonly getAll: () => Promise<Record<string, unknown>>;
      /** The event as the browser raises it. */
      readonly onClicked: { readonly dispatch: (id: string) => void };
    };
  };
  kept: { title: string; message: string }[];
}
