import { useEffect, useState } from 'preact/hooks';
import type { Tip, Topic } from '../../content/schema.ts';
import { type BesideTips, type ShownTip, type TipToChoose, shownTip } from '../../lib/domain/shown-tip.ts';

type TipsOfTopic = readonly [Promise<{ tips: readonly Tip[] }>, Promise<{ default: BesideTips }>];

/** The texts of one topic are a part of their own, so that the popup opens without those of the others. */
const textsOf: Readonly<Record<Topic, () => TipsOfTopic>> = {
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

type TipState =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly id: string; readonly tip: ShownTip }
  | { readonly status: 'failed' };

const reading: TipState = { status: 'reading' };

/** The text of a tip, once it is there. The one before stays until then. */
export function useTip(chosen: TipToChoose | null): TipState {
  const [state, setState] = useState(reading);
  useEffect(() => {
    if (!chosen) return;
    let isWanted = true;
    const { id, topic } = chosen;
    Promise.all(textsOf[topic]()).then(
      ([{ tips }, { default: beside }]) => {
        const tip = tips.find((one) => one.id === id);
        if (!tip) throw new Error(`Tip ${id} has no text`);
        if (isWanted) setState({ status: 'found', id, tip: shownTip(tip, beside) });
      },
      // The extension was updated or removed under the open popup.
      () => isWanted && setState({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [chosen?.id]);
  return state;
}
