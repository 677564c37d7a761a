/** What stands behind a tip's More. It comes once the popup is drawn. */
import { useEffect, useState } from 'preact/hooks';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { type TipActions, TipMore } from '../../components/TipMore.tsx';
import { PhoneContext } from '../../components/phone.ts';
import type { Tip, Topic } from '../../content/schema.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import { type BesideTips, shownTip } from '../../lib/domain/shown-tip.ts';
import { createSpeaker } from '../../lib/page/speaker.ts';

const besideOf: Readonly<Record<Topic, () => Promise<{ default: BesideTips }>>> = {
  food: () => import('virtual:beside-tips/food'),
  'pro-and-prebiotics': () => import('virtual:beside-tips/pro-and-prebiotics'),
  'stress-and-sleep': () => import('virtual:beside-tips/stress-and-sleep'),
  moving: () => import('virtual:beside-tips/moving'),
  'bowel-bladder-swallowing': () => import('virtual:beside-tips/bowel-bladder-swallowing'),
  'medicines-safety-news': () => import('virtual:beside-tips/medicines-safety-news'),
};

const speaker = createSpeaker(globalThis.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

export interface MoreOfTipProps {
  readonly tip: Tip;
  readonly actions: TipActions | null;
  readonly speech: { readonly rate: number; readonly voice: string | null };
  readonly phone: string;
}

export function MoreOfTip({ tip, actions, speech, phone }: MoreOfTipProps) {
  const [beside, setBeside] = useState<BesideTips | null>(null);
  useEffect(() => {
    void besideOf[tip.topic]().then(({ default: found }) => setBeside(found));
  }, [tip.topic]);
  if (!beside) return null;
  return (
    <PhoneContext.Provider value={{ number: phone, isLink: true }}>
      <TipMore tip={shownTip(tip, beside)} actions={actions} inWords={inWords}>
        <ReadAloud
          text={`${tip.action} ${tip.caution} ${tip.lowEnergy} ${tip.why}`}
          speaker={speaker}
          {...speech}
        />
      </TipMore>
    </PhoneContext.Provider>
  );
}

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);
