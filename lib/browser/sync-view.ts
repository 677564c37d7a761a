/** How sync stands, for the pages that show it: read anew whenever either side changes. */
import { onAccountChange, readAccount } from './account.ts';
import { type Settled, settled } from './settle.ts';
import { onStorageChange, readAll } from './storage.ts';
import { type SyncState, parseSyncState, syncStateKey } from './sync-records.ts';

export interface SyncView extends Pick<Settled, 'bytes' | 'carriedFrom' | 'left' | 'unread'> {
  readonly isOn: boolean;
  readonly trouble: SyncState['trouble'] | 'no-account';
}

/** @returns `null` where what is stored here cannot be read, which other parts of the page say */
async function readSyncView(): Promise<SyncView | null> {
  try {
    const all = await readAll();
    const state = all[syncStateKey] === undefined ? null : parseSyncState(all[syncStateKey]);
    const account = await readAccount().catch(() => null);
    const { bytes, carriedFrom, left, unread } = settled(all, account ?? {}, [], state?.device ?? '');
    const isOn = state?.isOn === true;
    const trouble = account ? (state?.trouble ?? null) : isOn ? 'no-account' : null;
    return { isOn, trouble, bytes, carriedFrom, left, unread };
  } catch {
    return null;
  }
}

export function followSyncView(onView: (view: SyncView | null) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const view = await readSyncView();
    if (!signal.aborted) onView(view);
  };
  onStorageChange(
    () => true,
    () => void tell(),
    signal,
  );
  onAccountChange(() => void tell(), signal);
  void tell();
}
