import { useEffect, useState } from 'preact/hooks';
import { onAccountChange, readAccount } from '../../lib/browser/account.ts';

/** Whether sync has left something in the reader's browser account. An account that cannot be read gives no hold. */
export function useAccount(): boolean {
  const [isHolding, setHolding] = useState(false);
  useEffect(() => {
    const closing = new AbortController();
    const look = (): void =>
      void readAccount().then(
        (account) => setHolding(Object.keys(account).length > 0),
        () => undefined,
      );
    onAccountChange(look, closing.signal);
    look();
    return () => closing.abort();
  }, []);
  return isHolding;
}
