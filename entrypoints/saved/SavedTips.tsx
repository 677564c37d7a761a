/** Wires the list of saved tips. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { TipList } from '../../components/TipList.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { tips } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followRecord } from '../../lib/browser/follow-record.ts';
import { parseTipRecord, tipsKey } from '../../lib/browser/habit-records.ts';
import type { Read } from '../../lib/browser/storage.ts';
import type { TipRecord } from '../../lib/domain/tip-record.ts';

interface Props {
  readonly report: Outcome['report'];
  readonly onForgotten: (tipId: string) => void;
}

export function SavedTips({ report, onForgotten }: Props) {
  const t = useText();
  const [stored, setStored] = useState<Read<TipRecord> | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    followRecord(tipsKey, parseTipRecord, setStored, closing.signal);
    return () => closing.abort();
  }, []);
  if (!stored) return null;
  if (stored.status === 'failed') return <Notice sentence={t('tipsUnreadable')} />;
  const ids = stored.status === 'found' ? stored.value.saved : [];
  const forget = async (tipId: string): Promise<void> => {
    const reply = await ask({ ask: 'save-tip', tipId, isSaved: false });
    report(reply, t('tipForgotten'));
    if (reply.ok) onForgotten(tipId);
  };
  return (
    <TipList
      id="saved-tips"
      heading={t('savedTips')}
      none={t('savedTipsNone')}
      tips={ids.flatMap((id) => tips.find((tip) => tip.id === id) ?? [])}
      press={t('savedRemove')}
      onPress={(tipId) => void forget(tipId)}
    />
  );
}
