/** What stands behind a tip's More. It comes once the popup is drawn. */
import { useEffect, useState } from 'preact/hooks';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { type TipActions, TipMore } from '../../components/TipMore.tsx';
import { PhoneContext } from '../../components/phone.ts';
import type { Tip, Topic } from '../../content/schema.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import { type BesideTips, type ShownTip, type TipText, shownTip } from '../../lib/domain/shown-tip.ts';
import { createSpeaker } from '../../lib/page/speaker.ts';

type WholeTip = readonly [Promise<{ tips: readonly Tip[] }>, Promise<{ default: BesideTips }>];

const wholeTipsOf: Readonly<Record<Topic, () => WholeTip>> = {
  food: () => [import('../../content/tips-by-topic/food.ts'), import('virtual:beside-tips/food')],
  'pro-and-prebiotics': () => [
    import('../../content/tips-by-topic/pro-and-prebiotics.ts'),
    import('virtual:beside-tips/pro-and-prebiotics'),
  ],
  'stress-and-sleep': () => [
    import('../../content/tips-by-topic/stress-and-sleep.ts'),
    import('virtual:beside-tips/stress-and-sleep'),
  ],
  moving: () => [import('../../content/tips-by-topic/moving.ts'), import('virtual:beside-tips/moving')],
  'bowel-bladder-swallowing': () => [
    import('../../content/tips-by-topic/bowel-bladder-swallowing.ts'),
    import('virtual:beside-tips/bowel-bladder-swallowing'),
  ],
  'medicines-safety-news': () => [
    import('../../content/tips-by-topic/medicines-safety-news.ts'),
    import('virtual:beside-tips/medicines-safety-news'),
  ],
};

const speaker = createSpeaker(globalThis.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

export interface MoreOfTipProps {
  readonly tip: TipText;
  readonly actions: TipActions | null;
  readonly speech: { readonly rate: number; readonly voice: string | null };
  readonly phone: string;
}

export function MoreOfTip({ tip, actions, speech, phone }: MoreOfTipProps) {
  const [shown, setShown] = useState<ShownTip | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all(wholeTipsOf[tip.topic]()).then(([{ tips }, { default: beside }]) => {
      const whole = tips.find(({ id }) => id === tip.id);
      if (whole && isWanted) setShown(shownTip(whole, beside));
    });
    return () => {
      isWanted = false;
    };
  }, [tip.id]);
  if (!shown) return null;
  return (
    <PhoneContext.Provider value={{ number: phone, isLink: true }}>
      <TipMore tip={shown} actions={actions} inWords={inWords}>
        <ReadAloud
          text={`${tip.action} ${tip.caution} ${tip.lowEnergy} ${shown.why}`}
          speaker={speaker}
          {...speech}
        />
      </TipMore>
    </PhoneContext.Provider>
  );
}

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);
