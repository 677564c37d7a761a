/**
 * Carries habit days to the reader's own browser account and back, where the reader has turned that on. What has to be
 * written is worked out anew from what is here and what is there each time, so a background that the browser stops in
 * between forgets nothing: the next look finds it. One look at a time, and the store's lock is never held while the
 * account is asked, which may take as long as it likes.
 */
import { emptyAccount, isForWantOfRoom, onAccountChange, readAccount, writeAccount } from './account.ts';
import { browser } from './api.ts';
import type { Records } from './copies.ts';
import { isLogKey } from './records.ts';
import { firstRegisters, settled } from './settle.ts';
import { StorageError, eraseAll, exclusively, onStorageChange, read, readAll, write } from './storage.ts';
import { type SyncState, parseSyncState, syncStateKey } from './sync-records.ts';

/** Browsers allow more; what is ticked together goes together. */
const flushEveryMs = 10_000;

/** The alarm at which an account that was full, or away, is asked again: it outlives this background. */
const again = { name: 'sync', delayInMinutes: 30 };

export interface Sync {
  /** Looks at both sides, now; the account is written to once it may be. */
  readonly look: () => Promise<void>;
  readonly turn: (isOn: boolean) => Promise<void>;
  /** Turns sync off, and takes everything out of the account. */
  readonly leave: () => Promise<void>;
  /** Erases what is stored here and, where asked, in the account first: where that fails, nothing is erased. */
  readonly erase: (isAccountToo: boolean) => Promise<void>;
}

export function followSync(): Sync {
  let lastTurn: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let heard: Records[] = [];
  /** On the clock that nobody sets; `null` where this background has written nothing yet. */
  let lastFlushHere: number | null = null;

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(run);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const look = (): Promise<void> => inTurn(settle);
  const lookSoon = (): void => void look().catch(() => undefined);
  const lookIn = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = null;
      lookSoon();
    }, ms);
  };

  /** A last time that is still to come was told by a clock that has been set back since. */
  const untilNextFlush = ({ lastFlush }: SyncState): number => {
    const sinceMs = lastFlushHere === null ? Date.now() - lastFlush : performance.now() - lastFlushHere;
    return sinceMs < 0 ? 0 : Math.max(0, flushEveryMs - sinceMs);
  };

  async function settle(): Promise<void> {
    const state = await readState();
    if (!state?.isOn) {
      heard = [];
      return;
    }
    try {
      const account = await readAccount();
      const came = heard;
      const waitMs = untilNextFlush(state);
      const next = await exclusively(async () => {
        const latest = await readState();
        // Turned off, or erased, while the account was read.
        if (!latest?.isOn) return null;
        const plan = settled(await readAll(), account, came, latest.device);
        const hasToFlush = Object.keys(plan.items).length + plan.gone.length > 0;
        const flushes = hasToFlush && waitMs === 0;
        const after = flushes
          ? { [syncStateKey]: { ...latest, lastFlush: Date.now() } satisfies SyncState }
          : {};
        const items = { ...plan.here, ...after };
        if (Object.keys(plan.ahead).length > 0) await write(plan.ahead);
        if (Object.keys(items).length > 0) await write(items);
        return { plan, hasToFlush, flushes };
      });
      heard = heard.filter((items) => !came.includes(items));
      if (!next) return;
      if (next.flushes) {
        lastFlushHere = performance.now();
        await writeAccount(next.plan.items, next.plan.gone);
      } else if (next.hasToFlush) lookIn(waitMs);
      if (next.flushes || !next.hasToFlush) await noteTrouble(null);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      await noteTrouble(isForWantOfRoom(error) ? 'full' : 'failed');
      throw error;
    }
  }

  // Heard before it is looked for: what arrives may be overwritten by a flush under way.
  onAccountChange((items) => {
    heard.push(items);
    lookSoon();
  });
  onStorageChange(isLogKey, lookSoon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === again.name) lookSoon();
  });

  return {
    look,
    turn: async (isOn) => {
      await exclusively(async () => {
        const state = (await readState()) ?? newState();
        const first = isOn ? firstRegisters(await readAll(), state.device) : {};
        await write({ ...first, [syncStateKey]: { ...state, isOn, trouble: null } satisfies SyncState });
      });
      if (isOn) lookSoon();
    },
    leave: () =>
      inTurn(async () => {
        await exclusively(async () => {
          const state = await readState();
          if (state?.isOn)
            await write({ [syncStateKey]: { ...state, isOn: false, trouble: null } satisfies SyncState });
        });
        await emptyAccount();
      }),
    erase: (isAccountToo) =>
      isAccountToo
        ? inTurn(async () => {
            await emptyAccount();
            await eraseAll();
          })
        : eraseAll(),
  };
}

/** @throws StorageError where it cannot be read: then sync is neither on nor off, and nothing of it is written */
async function readState(): Promise<SyncState | null> {
  const state = await read(syncStateKey, parseSyncState);
  if (state.status === 'failed') throw state.error;
  return state.status === 'found' ? state.value : null;
}

async function noteTrouble(trouble: SyncState['trouble']): Promise<void> {
  if (trouble === null) await browser.alarms.clear(again.name);
  else await browser.alarms.create(again.name, { delayInMinutes: again.delayInMinutes });
  await exclusively(async () => {
    const state = await readState();
    if (state?.isOn && state.trouble !== trouble)
      await write({ [syncStateKey]: { ...state, trouble } satisfies SyncState });
  }).catch(() => undefined); // said at the next look, if it is still so
}

const newState = (): SyncState => ({
  version: 1,
  isOn: false,
  device: crypto.randomUUID().slice(0, 8),
  lastFlush: 0,
  trouble: null,
});
