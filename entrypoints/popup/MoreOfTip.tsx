/** What stands behind a tip's More. It comes once the popup is drawn. */
import checked from 'virtual:checked';
import { useEffect, useState } from 'preact/hooks';
import { OldContent } from '../../components/OldContent.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { TipMore } from '../../components/TipMore.tsx';
import { PhoneContext } from '../../components/phone.ts';
import { useText } from '../../components/text.ts';
import type { Topic } from '../../content/schema.ts';
import { languages } from '../../lib/browser/text.ts';
import { civilDay, civilDayOf } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import { type ShownTip, type TipText, type WholeTips, shownTip } from '../../lib/domain/shown-tip.ts';
import type { TipRecord } from '../../lib/domain/tip-record.ts';
import { speaker } from './speaker.ts';
import { type TipScene, tipActions } from './tip-actions.ts';

export { bringBack } from './tip-actions.ts';

const wholeTipsOf: Readonly<Record<Topic, () => Promise<{ default: WholeTips }>>> = {
  food: () => import('virtual:whole-tips/food'),
  'pro-and-prebiotics': () => import('virtual:whole-tips/pro-and-prebiotics'),
  'stress-and-sleep': () => import('virtual:whole-tips/stress-and-sleep'),
  moving: () => import('virtual:whole-tips/moving'),
  'bowel-bladder-swallowing': () => import('virtual:whole-tips/bowel-bladder-swallowing'),
  'medicines-safety-news': () => import('virtual:whole-tips/medicines-safety-news'),
};

interface Props {
  readonly scene: TipScene;
  readonly tip: TipText;
  /** `null` where it cannot be read: then nothing is written. */
  readonly record: TipRecord | null;
  /** The tip that would come next. */
  readonly otherId: string | null;
  readonly speech: { readonly rate: number; readonly voice: string | null };
  readonly phone: string;
}

export function MoreOfTip({ scene, tip, record, otherId, speech, phone }: Props) {
  const t = useText();
  const [shown, setShown] = useState<ShownTip | null>(null);
  useEffect(() => {
    let isWanted = true;
    void wholeTipsOf[tip.topic]().then(({ default: { tips, beside } }) => {
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
      <TipMore
        tip={shown}
        actions={record && tipActions(scene, record, tip.id, otherId, t)}
        inWords={inWords}
      >
        <ReadAloud
          text={`${tip.action} ${tip.caution} ${tip.lowEnergy} ${shown.why}`}
          speaker={speaker}
          {...speech}
        />
      </TipMore>
      <OldContent checked={checked} today={civilDayOf(new Date(), 0)} inWords={inWords} />
    </PhoneContext.Provider>
  );
}

const inWords = (day: string): string => dayInWords(civilDay(day), languages());
