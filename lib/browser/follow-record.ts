/** A record now, and again after each change, for as long as somebody looks. */
import { type Parse, type Read, onStorageChange, read } from './storage.ts';

export function followRecord<T>(
  key: string,
  parse: Parse<T>,
  onRead: (found: Read<T>) => void,
  signal: AbortSignal,
): void {
  const tell = async (): Promise<void> => {
    const found = await read(key, parse);
    if (!signal.aborted) onRead(found);
  };
  onStorageChange(
    (changed) => changed === key,
    () => void tell(),
    signal,
  );
  void tell();
}
