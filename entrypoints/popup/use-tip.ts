import { useLayoutEffect, useState } from 'preact/hooks';
import type { Topic } from '../../content/schema.ts';
import type { TipText, TipToChoose } from '../../lib/domain/shown-tip.ts';

/** The texts of one topic are a part of their own, so that the popup opens without those of the others. */
const textsOf: Readonly<Record<Topic, () => Promise<{ default: readonly TipText[] }>>> = {
  food: () => import('virtual:tip-texts/food'),
  'pro-and-prebiotics': () => import('virtual:tip-texts/pro-and-prebiotics'),
  'stress-and-sleep': () => import('virtual:tip-texts/stress-and-sleep'),
  moving: () => import('virtual:tip-texts/moving'),
  'bowel-bladder-swallowing': () => import('virtual:tip-texts/bowel-bladder-swallowing'),
  'medicines-safety-news': () => import('virtual:tip-texts/medicines-safety-news'),
};

export type TipState =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly tip: TipText }
  | { readonly status: 'none' }
  | { readonly status: 'failed' };

/**
 * The text of a tip, once it is there. The one before stays until then.
 *
 * @param chosen `null` where no tip is left, `undefined` where it is not known yet
 */
export function useTip(chosen: TipToChoose | null | undefined): TipState {
  const [state, setState] = useState<TipState>({ status: 'reading' });
  useLayoutEffect(() => {
    if (chosen === undefined) return;
    if (chosen === null) {
      setState({ status: 'none' });
      return;
    }
    let isWanted = true;
    const { id, topic } = chosen;
    textsOf[topic]().then(
      ({ default: tips }) => {
        const tip = tips.find((one) => one.id === id);
        if (!tip) throw new Error(`Tip ${id} has no text`);
        if (isWanted) setState({ status: 'found', tip });
      },
      // The extension was updated or removed under the open popup.
      () => isWanted && setState({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [chosen && chosen.id]);
  return state;
}
