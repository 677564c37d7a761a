import { useEffect, useState } from 'preact/hooks';
import type { Topic } from '../../content/schema.ts';
import type { ShownTip, TipToChoose } from '../../lib/domain/shown-tip.ts';

/** The texts of one topic are a part of their own, so that the popup opens without those of the others. */
const textsOf: Readonly<Record<Topic, () => Promise<{ default: Readonly<Record<string, ShownTip>> }>>> = {
  food: () => import('virtual:tips/food'),
  'pro-and-prebiotics': () => import('virtual:tips/pro-and-prebiotics'),
  'stress-and-sleep': () => import('virtual:tips/stress-and-sleep'),
  moving: () => import('virtual:tips/moving'),
  'bowel-bladder-swallowing': () => import('virtual:tips/bowel-bladder-swallowing'),
  'medicines-safety-news': () => import('virtual:tips/medicines-safety-news'),
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
    textsOf[topic]().then(
      ({ default: byId }) => {
        const tip = byId[id];
        if (!tip) throw new Error(`Tip ${id} has no text`);
        if (isWanted) setState({ status: 'found', id, tip });
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
