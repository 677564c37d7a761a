/** Wires the tip of the day: which one it is, that it was shown, and what the reader does with it. */
import tips from 'virtual:tips';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import type { TipActions } from '../../components/TipMore.tsx';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Today } from '../../lib/browser/reader-records.ts';
import { isPausedOn } from '../../lib/domain/rest.ts';
import { isRoomScarce } from '../../lib/domain/text-size.ts';
import type { TipToChoose } from '../../lib/domain/shown-tip.ts';
import { tipNeeds } from '../../lib/domain/tip-needs.ts';
import { type TipRecord, hasHadExtra, noTipRecord } from '../../lib/domain/tip-record.ts';
import {
  type TipNeeds,
  nextTip,
  shownOn,
  tipOfDay,
  tipWithoutRecord,
} from '../../lib/domain/tip-rotation.ts';
import type { MoreOfTipProps } from './MoreOfTip.tsx';
import type { TipRecords } from './use-tip-records.ts';
import { type TipState, useTip } from './use-tip.ts';

interface Chosen {
  readonly tip: TipToChoose | null;
  readonly needs: TipNeeds;
  /** `null` where it cannot be read: then nothing is written. */
  readonly record: TipRecord | null;
}

function choose({ settings, day }: Today, { tips: stored, rests }: TipRecords): Chosen {
  const record = stored.status === 'failed' ? null : stored.status === 'found' ? stored.value : noTipRecord;
  // Where nobody can say whether there is a pause, a gentle tip is right either way.
  const isPaused = rests.status === 'failed' || (rests.status === 'found' && isPausedOn(rests.value, day));
  const needs = tipNeeds(settings, record?.notForMe ?? [], isPaused);
  const tip = record
    ? tipOfDay(tips, needs, record.shown, settings.tipSeed, day)
    : tipWithoutRecord(tips, needs, settings.tipSeed, day);
  return { tip, needs, record };
}

export interface TipTodayState {
  readonly chosen: Chosen | null;
  readonly text: TipState;
}

/** The tip of today and its text, written down as shown once it is there. */
export function useTipToday(
  today: Today | null,
  records: TipRecords | null,
  report: Outcome['report'],
): TipTodayState {
  const chosen = today && records && choose(today, records);
  const text = useTip(chosen?.tip);
  const before = chosen?.record && today ? shownOn(chosen.record.shown, today.day) : null;
  const shownId = text.status === 'found' && text.tip.id === chosen?.tip?.id ? text.tip.id : null;
  useEffect(() => {
    if (!today || !chosen?.record || shownId === null || shownId === before) return;
    const showing = { day: today.day, tipId: shownId, instead: before, isExtra: false };
    void ask({ ask: 'show-tip', ...showing }).then((reply) => reply.ok || report(reply));
  }, [today?.day, shownId, before, chosen?.record === null]);
  return { chosen, text };
}

interface Props {
  readonly state: TipTodayState;
  readonly today: Today;
  readonly records: TipRecords;
  readonly report: Outcome['report'];
}

export function TipToday({ state: { chosen, text }, today: { settings, day }, records, report }: Props) {
  const t = useText();
  const More = useMore();
  /** The tip left out last, which can come back until something else is done. */
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const isOnTheWay = useRef(false);
  const id = text.status === 'found' ? text.tip.id : null;
  // What was pressed went away with its tip: the next one is read from its heading on.
  useEffect(() => {
    if (isOnTheWay.current) document.getElementById('tip-heading')?.focus();
    isOnTheWay.current = false;
  }, [id]);

  const show = async (tipId: string, instead: string | null, isExtra: boolean): Promise<void> => {
    isOnTheWay.current = true;
    report(await ask({ ask: 'show-tip', day, tipId, instead, isExtra }));
  };
  const leaveOut = async (tipId: string): Promise<void> => {
    isOnTheWay.current = true;
    const reply = await ask({ ask: 'leave-out-tip', tipId, isLeftOut: true });
    report(reply, t('tipLeftOut'));
    if (reply.ok) setLeftOut(tipId);
  };
  const bringBack = async (tipId: string, instead: string | null): Promise<void> => {
    const reply = await ask({ ask: 'leave-out-tip', tipId, isLeftOut: false });
    if (!reply.ok) {
      report(reply);
      return;
    }
    await show(tipId, instead, false);
    report(reply, t('tipBack'));
    setLeftOut(null);
  };
  const record = chosen?.record ?? null;
  const actionsOn = (tipId: string): TipActions | null => {
    if (!record || !chosen) return null;
    const other = nextTip(tips, chosen.needs, record.shown, settings.tipSeed);
    return {
      isSaved: record.saved.includes(tipId),
      hasAnother: !hasHadExtra(record, day) && other !== null && other.id !== tipId,
      onSave: (isSaved) =>
        void ask({ ask: 'save-tip', tipId, isSaved }).then((reply) =>
          report(reply, t(isSaved ? 'tipSaved' : 'tipForgotten')),
        ),
      onNotForMe: () => void leaveOut(tipId),
      onAnother: () => {
        setLeftOut(null);
        if (other) void show(other.id, tipId, true);
      },
    };
  };

  return (
    <>
      {record === null && <Notice sentence={t('tipsUnreadable')} />}
      {text.status === 'failed' && <Notice sentence={t('failedRequest')} />}
      {text.status === 'none' && <p>{t('tipNone')}</p>}
      {text.status === 'found' && (
        <TipOfDay key={text.tip.id} tip={text.tip} isRoomScarce={isRoomScarce(settings)}>
          {More && (
            <More
              tip={text.tip}
              actions={actionsOn(text.tip.id)}
              speech={{ rate: settings.speechRate, voice: settings.speechVoice }}
              phone={records.visit.status === 'found' ? records.visit.value.phone : ''}
            />
          )}
        </TipOfDay>
      )}
      {leftOut !== null && (
        <button type="button" class="button" onClick={() => void bringBack(leftOut, id)}>
          {t('tipBringBack')}
        </button>
      )}
    </>
  );
}

/** Loaded once the popup is drawn, so that it opens without it. */
function useMore(): ComponentType<MoreOfTipProps> | null {
  const [more, setMore] = useState<{ readonly Part: ComponentType<MoreOfTipProps> } | null>(null);
  useEffect(() => {
    void import('./MoreOfTip.tsx').then(({ MoreOfTip }) => setMore({ Part: MoreOfTip }));
  }, []);
  return more && more.Part;
}
