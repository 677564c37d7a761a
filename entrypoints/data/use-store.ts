import { useEffect, useState } from 'preact/hooks';
import { wear } from '../../components/wear.ts';
import { readSettings } from '../../lib/browser/reader-records.ts';
import type { Records } from '../../lib/browser/copies.ts';
import { onStorageChange, readAll } from '../../lib/browser/storage.ts';

export type StoreState =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly all: Records }
  | { readonly status: 'failed' };

/** All that is stored, read again whenever any of it changes. */
export function useStore(): readonly [StoreState, reload: () => void] {
  const [state, setState] = useState<StoreState>({ status: 'reading' });
  const reload = (): void => {
    // The look is worn where it can be read; a page about damage must open on a damaged store too.
    void readSettings([]).then((read) => {
      if (read.status === 'found') wear(document, read.value);
    });
    readAll().then(
      (all) => setState({ status: 'found', all }),
      () => setState({ status: 'failed' }),
    );
  };
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange(() => true, reload, closing.signal);
    reload();
    return () => closing.abort();
  }, []);
  return [state, reload];
}
