/** Wires what the reader chooses about tips, and the number of their MS team. */
import { useEffect, useState } from 'preact/hooks';
import { LeaveOut } from '../../components/LeaveOut.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PhoneField } from '../../components/PhoneField.tsx';
import { TipList } from '../../components/TipList.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { tips } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followRecord } from '../../lib/browser/follow-record.ts';
import { parseTipRecord, parseVisit, tipsKey, visitKey } from '../../lib/browser/habit-records.ts';
import type { Read } from '../../lib/browser/storage.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type TipRecord, noTipRecord } from '../../lib/domain/tip-record.ts';
import { type Visit, noVisit } from '../../lib/domain/visit.ts';

export interface TipOptionsRead {
  readonly stored: Read<TipRecord>;
  readonly visit: Read<Visit>;
}

/** `null` until they are read. */
export function useTipOptions(): TipOptionsRead | null {
  const [stored, setStored] = useState<Read<TipRecord> | null>(null);
  const [visit, setVisit] = useState<Read<Visit> | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    followRecord(tipsKey, parseTipRecord, setStored, closing.signal);
    followRecord(visitKey, parseVisit, setVisit, closing.signal);
    return () => closing.abort();
  }, []);
  return stored && visit && { stored, visit };
}

interface Props extends TipOptionsRead {
  readonly settings: Settings;
  readonly report: Outcome['report'];
}

export function TipOptions({ settings, stored, visit, report }: Props) {
  const t = useText();
  const record = stored.status === 'found' ? stored.value : noTipRecord;
  return (
    <>
      <LeaveOut
        applies={settings.applies}
        onChange={(applies) =>
          void ask({ ask: 'set-applies', applies: [...applies] }).then((reply) =>
            report(reply, t('leaveOutSaved')),
          )
        }
      />
      {stored.status === 'failed' ? (
        <Notice sentence={t('tipsUnreadable')} />
      ) : (
        <TipList
          id="left-out-heading"
          heading={t('leftOutHeading')}
          none={t('leftOutNone')}
          tips={record.notForMe.flatMap((id) => tips.find((tip) => tip.id === id) ?? [])}
          press={t('leftOutRestore')}
          onPress={(tipId) =>
            void ask({ ask: 'leave-out-tip', tipId, isLeftOut: false }).then((reply) =>
              report(reply, t('leftOutRestored')),
            )
          }
        />
      )}
      {visit.status === 'failed' ? (
        <Notice sentence={t('failedRead')} />
      ) : (
        <PhoneField
          phone={(visit.status === 'found' ? visit.value : noVisit).phone}
          onType={(phone) => void ask({ ask: 'set-phone', phone }).then((reply) => reply.ok || report(reply))}
          onDone={() => report({ ok: true }, t('phoneSaved'))}
        />
      )}
    </>
  );
}
