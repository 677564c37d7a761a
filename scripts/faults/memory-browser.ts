/**
 * The extension API in memory, as far as the background uses it, so that its real code runs a million times in a minute,
 * with the faults of a real store on demand: reads and writes that fail, dawdle or end halfway, and a process that is killed.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { registerHooks } from 'node:module';

export type Break = 'no-lock' | 'clear-then-set' | 'write-after-failed-read';
export const breaks: readonly Break[] = ['no-lock', 'clear-then-set', 'write-after-failed-read'];

type Listener = (message: unknown, sender: { url: string }) => Promise<unknown> | undefined;

interface StoreFaults {
  /** How many of the next reads fail; Infinity for ever. */
  failReads: number;
  failWrites: number;
  /** How many of the next calls to the reader's browser account fail. */
  failAccount: number;
  /** The next write of several keys ends after the first half of them. */
  halfWrite: boolean;
  /** Turns that each call takes. */
  slowness: number;
}

export interface MemoryBrowser {
  readonly faults: StoreFaults;
  /** Calls in flight come to nothing, nobody is answered, and all listeners are gone. What is written stays. */
  readonly kill: () => void;
  readonly send: (message: unknown, url?: string) => Promise<unknown>;
  readonly stored: () => Record<string, unknown>;
  /** What stands in the reader's browser account, for another device to read and write. */
  readonly account: Map<string, unknown>;
  /** Empties the store for the next story. */
  readonly reset: () => void;
}

const ownPage = 'memory-extension://id/';
const aliases: Readonly<Record<string, string>> = {
  'wxt/browser': '../../tests/browser/memory-api.ts',
  'virtual:lexicon': '../../tests/browser/lexicon.ts',
  'virtual:sources': '../../tests/browser/sources.ts',
  'virtual:claim-wordings': '../../tests/browser/claim-wordings.ts',
  'virtual:terms': '../../tests/browser/terms.ts',
};

export function memoryBrowser(broken: Break | null): MemoryBrowser {
  const faults: StoreFaults = { failReads: 0, failWrites: 0, failAccount: 0, halfWrite: false, slowness: 1 };
  const account = new Map<string, unknown>();
  const items = new Map<string, string>();
  let listeners: Listener[] = [];
  let life = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** The life in which a call was asked for: what goes on after it was killed comes to nothing. */
  const lifeOfCall = new AsyncLocalStorage<number>();
  const isOver = (): boolean => lifeOfCall.getStore() !== life;
  const never = (): Promise<never> => new Promise(() => undefined);
  const pass = async (): Promise<void> => {
    for (let turn = 0; turn < faults.slowness; turn++) await Promise.resolve();
  };
  const spend = (fault: 'failReads' | 'failWrites' | 'failAccount'): boolean => {
    if (faults[fault] <= 0) return false;
    faults[fault]--;
    return true;
  };
  const get = async (key: string | null): Promise<Record<string, unknown>> => {
    const isFailing = spend('failReads');
    await pass();
    if (isOver()) return never();
    if (isFailing) {
      if (broken === 'write-after-failed-read') return {};
      throw new Error('The disk does not answer');
    }
    const keys = key === null ? [...items.keys()] : items.has(key) ? [key] : [];
    return Object.fromEntries(keys.map((one) => [one, JSON.parse(items.get(one) ?? '') as unknown]));
  };
  const set = async (values: Record<string, unknown>): Promise<void> => {
    const entries = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const);
    const isFailing = spend('failWrites');
    const isHalf = faults.halfWrite && entries.length > 1;
    if (isHalf) faults.halfWrite = false;
    if (broken === 'clear-then-set' && !isOver()) for (const [key] of entries) items.delete(key);
    await pass();
    if (isOver()) return never();
    if (isFailing) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of isHalf ? entries.slice(0, entries.length / 2) : entries) items.set(key, value);
    if (isHalf) throw new Error('Ended halfway');
  };
  const take = async (keys: readonly string[]): Promise<void> => {
    const isFailing = spend('failWrites');
    await pass();
    if (isOver()) return never();
    if (isFailing) throw new Error('The disk does not answer');
    for (const key of keys) items.delete(key);
  };
  const asked = async (change: () => void): Promise<Record<string, unknown>> => {
    const isFailing = spend('failAccount');
    await pass();
    if (isOver()) return never();
    if (isFailing) throw new Error('QUOTA_BYTES quota exceeded');
    change();
    return structuredClone(Object.fromEntries(account));
  };
  const sync = {
    get: () => asked(() => undefined),
    set: (values: object) =>
      asked(() => Object.entries(values).forEach(([key, value]) => account.set(key, value))),
    remove: (keys: readonly string[]) => asked(() => keys.forEach((key) => account.delete(key))),
    clear: () => asked(() => account.clear()),
  };
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const api = {
    storage: {
      local: { get, set, remove: take, clear: () => take([...items.keys()]), onChanged: nothing },
      sync: { ...sync, onChanged: nothing },
      onChanged: nothing,
    },
    runtime: {
      id: 'id',
      getURL: (path: string) => `${ownPage}${path}`,
      onInstalled: nothing,
      onStartup: nothing,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: () => undefined,
      },
    },
    commands: { onCommand: nothing },
  };
  // Parts of the API that other features listen to exist, and never speak.
  Object.assign(globalThis, { memoryApi: quietBeyond(api) });
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: {
      locks: {
        request: (_: string, run: () => Promise<unknown>) => {
          if (isOver()) return never();
          if (broken === 'no-lock') return run();
          const turn = lastTurn.then(run);
          lastTurn = turn.catch(() => undefined);
          return turn;
        },
      },
    },
  });
  registerHooks({
    resolve: (specifier, context, next) => {
      const alias = aliases[specifier];
      return next(alias ? new URL(alias, import.meta.url).href : specifier, context);
    },
  });

  const kill = (): void => {
    life++;
    listeners = [];
    lastTurn = Promise.resolve();
    Object.assign(faults, {
      failReads: 0,
      failWrites: 0,
      failAccount: 0,
      halfWrite: false,
      slowness: 1,
    } satisfies StoreFaults);
  };
  return {
    faults,
    kill,
    send: async (message, url = `${ownPage}popup.html`) => {
      for (const listener of listeners) {
        const reply = lifeOfCall.run(life, () => listener(message, { url }));
        if (reply !== undefined) return reply;
      }
      return undefined;
    },
    account,
    stored: () => Object.fromEntries([...items].map(([key, value]) => [key, JSON.parse(value) as unknown])),
    reset: () => {
      kill();
      items.clear();
      account.clear();
    },
  };
}

/** An API in which what is not there is an event without listeners, however deep it is looked for. */
function quietBeyond(known: object): unknown {
  return new Proxy(known, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (value === undefined) return quietBeyond(() => undefined);
      return typeof value === 'object' && value !== null ? quietBeyond(value) : value;
    },
  });
}
