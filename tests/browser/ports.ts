/** `tabs.connect` and `runtime.onConnect`, which the fake browser lacks: each connection reaches every frame that listens. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown) => void;

interface Port {
  readonly name: string;
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: { addListener: (listener: Listener) => void };
  readonly onDisconnect: { addListener: (listener: Listener) => void };
}

export interface Ports {
  /** Tab ids asked for so far. */
  readonly tabs: readonly number[];
  /** How many listeners stand ready in the page. */
  readonly listening: () => number;
}

export function stubPorts(): Ports {
  const tabs: number[] = [];
  const frames = new Set<(port: Port) => void>();
  const { onConnect } = fakeBrowser.runtime;
  vi.spyOn(onConnect, 'addListener').mockImplementation((listener) => {
    frames.add(listener as unknown as (port: Port) => void); // the part of a port that is faked
  });
  vi.spyOn(onConnect, 'removeListener').mockImplementation((listener) => {
    frames.delete(listener as unknown as (port: Port) => void); // the same
  });
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation((tabId, info) => {
    tabs.push(tabId);
    const near = createEnd(info?.name ?? '');
    const far = [...frames].map(() => createEnd(info?.name ?? ''));
    for (const end of far) end.joinTo([near]);
    near.joinTo(far);
    // In a browser nobody hears of a connection before the call that made it is over.
    queueMicrotask(() => {
      [...frames].forEach((frame, i) => far[i] && frame(far[i].port));
      if (far.length === 0) near.end();
    });
    return near.port as never;
  });
  return { tabs, listening: () => frames.size };
}

interface End {
  readonly port: Port;
  readonly joinTo: (others: readonly End[]) => void;
  readonly hear: Listener;
  readonly end: () => void;
}

function createEnd(name: string): End {
  const messages = new Set<Listener>();
  const farewells = new Set<Listener>();
  let others: readonly End[] = [];
  let isOpen = true;
  const end: End = {
    port: {
      name,
      postMessage: (message) => {
        if (!isOpen) throw new Error('Attempting to use a disconnected port object');
        for (const other of others) other.hear(structuredClone(message));
      },
      disconnect: () => {
        isOpen = false;
        // Only the other side is told.
        for (const other of others) other.end();
      },
      onMessage: { addListener: (listener) => messages.add(listener) },
      onDisconnect: { addListener: (listener) => farewells.add(listener) },
    },
    joinTo: (ends) => (others = ends),
    hear: (message) => {
      if (isOpen) for (const listener of messages) listener(message);
    },
    end: () => {
      if (!isOpen) return;
      isOpen = false;
      for (const listener of farewells) listener(end.port);
    },
  };
  return end;
}
