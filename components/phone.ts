/** The number of the reader's MS team, for every place that says when to call. */
import { createContext } from 'preact';

export interface Phone {
  /** As the reader has typed it; empty where none is noted. */
  readonly number: string;
  /** Whether a press may call it. On a page of somebody else it stands as text. */
  readonly isLink: boolean;
}

export const PhoneContext = createContext<Phone>({ number: '', isLink: false });
