import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PhoneContext } from './phone.ts';

interface Props {
  /** Tells the number now, and again after each change. */
  readonly follow: (onPhone: (number: string) => void, signal: AbortSignal) => void;
  readonly children: ComponentChildren;
}

/** On a page of our own, the number of the reader's MS team stands with every red flag, and a press calls it. */
export function WithPhone({ follow, children }: Props) {
  const [number, setNumber] = useState('');
  useEffect(() => {
    const closing = new AbortController();
    follow(setNumber, closing.signal);
    return () => closing.abort();
  }, [follow]);
  return <PhoneContext.Provider value={{ number, isLink: true }}>{children}</PhoneContext.Provider>;
}
