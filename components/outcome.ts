import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/domain/text.ts';

/** Why something asked for was not done. */
export type Failure = 'read' | 'write' | 'request' | 'private';

export const failureMessages = {
  read: 'failedRead',
  write: 'failedWrite',
  request: 'failedRequest',
  private: 'failedPrivate',
} as const satisfies Record<Failure, MessageKey>;

/** In a card: its page is still there when the extension has been updated, and reaches it once it is reloaded. */
export const cardFailures = {
  ...failureMessages,
  request: 'cardNoAnswer',
} as const satisfies Record<Failure, MessageKey>;

export interface Outcome {
  /** What was saved last, in words; empty where nothing was, or where it failed. */
  readonly saved: string;
  readonly failure: Failure | null;
  readonly report: (
    reply: { readonly ok: true } | { readonly ok: false; readonly failed: Failure },
    saved?: string,
  ) => void;
}

/** What became of the last thing that the reader did. */
export function useOutcome(): Outcome {
  const [last, setLast] = useState<Pick<Outcome, 'saved' | 'failure'>>({ saved: '', failure: null });
  return {
    ...last,
    report: (reply, saved = '') =>
      setLast(reply.ok ? { saved, failure: null } : { saved: '', failure: reply.failed }),
  };
}
