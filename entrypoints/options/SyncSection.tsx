/** Wires the panel of sync. */
import { useEffect, useState } from 'preact/hooks';
import { SyncPanel } from '../../components/SyncPanel.tsx';
import type { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import { type SyncView, followSyncView } from '../../lib/browser/sync-view.ts';
import { languages } from '../../lib/browser/text.ts';
import { accountBytesMax } from '../../lib/domain/account-items.ts';
import { monthInWords } from '../../lib/domain/day-names.ts';
import { sizeInWords } from '../../lib/domain/size-in-words.ts';

/** `null` until it is read. */
export function useSyncView(): SyncView | null {
  const [view, setView] = useState<SyncView | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    followSyncView(setView, closing.signal);
    return () => closing.abort();
  }, []);
  return view;
}

interface Props {
  readonly view: SyncView;
  readonly report: ReturnType<typeof useOutcome>['report'];
}

export function SyncSection({ view, report }: Props) {
  const t = useText();
  const { isOn, trouble, bytes, carriedFrom, left, unread } = view;
  return (
    <SyncPanel
      isOn={isOn}
      trouble={trouble}
      carried={
        trouble === 'no-account'
          ? null
          : {
              size: sizeInWords(bytes, languages()),
              sizeMost: sizeInWords(accountBytesMax, languages()),
              from: carriedFrom && monthInWords(carriedFrom, languages()),
              left,
              unread,
              isEmpty: bytes === 0,
            }
      }
      onTurn={(next) =>
        void ask({ ask: 'set-sync', isOn: next }).then((reply) =>
          report(reply, t(next ? 'syncTurnedOn' : 'syncTurnedOff')),
        )
      }
      onRetry={() => void ask({ ask: 'sync-now' }).then((reply) => report(reply))}
      onTakeOut={() => void ask({ ask: 'leave-sync' }).then((reply) => report(reply, t('syncTakenOut')))}
    />
  );
}
