/** Wires the tip of the day: which one it is, that it was shown, and what the reader does with it. */
import packedTips from 'virtual:tips';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { PopupRead } from '../../lib/browser/popup-read.ts';
import { openPause } from '../../lib/domain/rest.ts';
import { unpackTips } from '../../lib/domain/pack-tips.ts';
import type { TipToChoose } from '../../lib/domain/shown-tip.ts';
import { partsInView, tipNeeds } from '../../lib/domain/tip-needs.ts';
import { type TipRecord, noTipRecord } from '../../lib/domain/tip-record.ts';
import {
  type TipNeeds,
  nextTip,
  shownOn,
  tipOfDay,
  tipWithoutRecord,
} from '../../lib/domain/tip-rotation.ts';
import type { TipScene } from './tip-actions.ts';
import { useLate } from './use-late.ts';
import { type TipState, useTip } from './use-tip.ts';

const tips = unpackTips(packedTips);

interface Chosen {
  readonly tip: TipToChoose | null;
  readonly needs: TipNeeds;
  /** `null` where it cannot be read: then nothing is written. */
  readonly record: TipRecord | null;
}

function choose({ settings, day, tips: read, rests }: PopupRead, firstHabit: string): Chosen {
  const record = read.status === 'failed' ? null : read.status === 'found' ? read.value : noTipRecord;
  // Where nobody can say whether there is a pause, a gentle tip is right either way.
  const isPaused = rests.status === 'failed' || (rests.status === 'found' && openPause(rests.value) !== null);
  const needs = tipNeeds(settings, record?.notForMe ?? [], isPaused, firstHabit);
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
  stored: PopupRead | null,
  /** The name of the habit that stands first; `null` until it is known. */
  firstHabit: string | null,
  report: Outcome['report'],
): TipTodayState {
  const chosen = stored && firstHabit !== null ? choose(stored, firstHabit) : null;
  const text = useTip(chosen?.tip);
  const before = chosen?.record && stored ? shownOn(chosen.record.shown, stored.day) : null;
  const shownId = text.status === 'found' && text.tip.id === chosen?.tip?.id ? text.tip.id : null;
  useEffect(() => {
    if (!stored || !chosen?.record || shownId === null || shownId === before) return;
    const showing = { day: stored.day, tipId: shownId, instead: before, isExtra: false };
    void ask({ ask: 'show-tip', ...showing }).then((reply) => reply.ok || report(reply));
  }, [stored?.day, shownId, before, chosen?.record === null]);
  return { chosen, text };
}

interface Props {
  readonly state: TipTodayState;
  readonly stored: PopupRead;
  readonly report: Outcome['report'];
}

export function TipToday({ state: { chosen, text }, stored: { settings, day, visit }, report }: Props) {
  const t = useText();
  const More = useLate(() => import('./MoreOfTip.tsx'));
  const [leftOut, onLeftOut] = useState<string | null>(null);
  const isOnTheWay = useRef(false);
  const id = text.status === 'found' ? text.tip.id : null;
  // What was pressed went away with its tip: the next one is read from its heading on.
  useEffect(() => {
    if (isOnTheWay.current) document.getElementById('tip-heading')?.focus();
    isOnTheWay.current = false;
  }, [id]);
  const scene: TipScene = { day, report, onLeave: () => (isOnTheWay.current = true), onLeftOut };
  const record = chosen?.record ?? null;

  return (
    <>
      {record === null && <Notice sentence={t('tipsUnreadable')} />}
      {text.status === 'failed' && <Notice sentence={t('failedRequest')} />}
      {text.status === 'none' && <p>{t('tipNone')}</p>}
      {chosen && text.status === 'found' && (
        <TipOfDay key={text.tip.id} tip={text.tip} {...partsInView(text.tip, chosen.needs)}>
          {More && (
            <More.MoreOfTip
              {...{ scene, record }}
              tip={text.tip}
              otherId={record && (nextTip(tips, chosen.needs, record.shown, settings.tipSeed)?.id ?? null)}
              speech={{ rate: settings.speechRate, voice: settings.speechVoice }}
              phone={visit.status === 'found' ? visit.value.phone : ''}
            />
          )}
        </TipOfDay>
      )}
      {More && leftOut !== null && (
        <button type="button" class="button" onClick={() => void More.bringBack(scene, leftOut, id, t)}>
          {t('tipBringBack')}
        </button>
      )}
    </>
  );
}
