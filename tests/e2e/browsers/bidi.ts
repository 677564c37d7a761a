/** A WebDriver BiDi connection: commands out, results and events back. https://w3c.github.io/webdriver-bidi/ */
import type { ChildProcess } from 'node:child_process';
import { longestCallMs } from './driver.ts';

export interface Bidi {
  /** @throws Error with the remote end's own message, or where none comes */
  readonly send: <T = Record<string, unknown>>(method: string, params: object) => Promise<T>;
  readonly on: (method: string, listener: (params: Record<string, unknown>) => void) => void;
  readonly close: () => void;
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`Cannot connect to ${address}`)), { once: true });
  });
  const pending = new Map<
    number,
    {
      resolve: (result: unknown) => void;
      reject: (error: Error) => void;
      method: string;
      hang: NodeJS.Timeout;
    }
  >();
  const listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>();
  let lastId = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      method?: string;
      params?: Record<string, unknown>;
      result?: unknown;
      error?: string;
      message?: string;
    };
    if (message.method)
      for (const listener of listeners.get(message.method) ?? []) listener(message.params ?? {});
    const waiting = message.id === undefined ? undefined : pending.get(message.id);
    if (!waiting || message.id === undefined) return;
    pending.delete(message.id);
    clearTimeout(waiting.hang);
    if (message.error)
      waiting.reject(new Error(`${waiting.method}: ${message.error}: ${message.message ?? ''}`));
    else waiting.resolve(message.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject, method, hang } of pending.values()) {
      clearTimeout(hang);
      reject(new Error(`${method}: the browser closed the connection`));
    }
    pending.clear();
  });

  return {
    send: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        const id = ++lastId;
        const hang = setTimeout(() => {
          pending.delete(id);
          reject(new Error(`${method}: no answer in ${longestCallMs / 1000} s`));
        }, longestCallMs);
        pending.set(id, { resolve: resolve as (result: unknown) => void, reject, method, hang });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}

/** Where a Firefox that has just been started listens. */
export function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () =>
      reject(new Error(`Firefox ended before it could be driven: ${said.slice(-500)}`)),
    );
  });
}
