import { useEffect, useState } from 'preact/hooks';
import type { Tip, Topic } from '../../content/schema.ts';
import type { TipToChoose } from '../../lib/domain/shown-tip.ts';

/** The texts of one topic are a part of their own, so that the popup opens without those of the others. */
const textsOf: Readonly<Record<Topic, () => Promise<{ tips: readonly Tip[] }>>> = {
  food: () => import('../../content/tips-by-topic/food.ts'),
  'pro-and-prebiotics': () => import('../../content/tips-by-topic/pro-and-prebiotics.ts'),
  'stress-and-sleep': () => import('../../content/tips-by-topic/stress-and-sleep.ts'),
  moving: () => import('../../content/tips-by-topic/moving.ts'),
  'bowel-bladder-swallowing': () => import('../../content/tips-by-topic/bowel-bladder-swallowing.ts'),
  'medicines-safety-news': () => import('../../content/tips-by-topic/medicines-safety-news.ts'),
};

export type TipState =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly tip: Tip }
  | { readonly status: 'none' }
  | { readonly status: 'failed' };

/**
 * The text of a tip, once it is there. The one before stays until then.
 *
 * @param chosen `null` where no tip is left, `undefined` where it is not known yet
 */
export function useTip(chosen: TipToChoose | null | undefined): TipState {
  const [state, setState] = useState<TipState>({ status: 'reading' });
  useEffect(() => {
    if (chosen === undefined) return;
    if (chosen === null) {
      setState({ status: 'none' });
      return;
    }
    let isWanted = true;
    const { id, topic } = chosen;
    textsOf[topic]().then(
      ({ tips }) => {
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
