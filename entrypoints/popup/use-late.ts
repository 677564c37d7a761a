import { useEffect, useState } from 'preact/hooks';

/** Loaded once the popup is drawn, so that it opens without what stands in folds; `null` until it is there. */
export function useLate<T extends object>(load: () => Promise<T>): T | null {
  const [parts, setParts] = useState<T | null>(null);
  useEffect(() => {
    void load().then(setParts);
  }, []);
  return parts;
}
