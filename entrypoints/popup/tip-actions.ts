/** What the reader does with the tip of today: kept, left out, brought back, or changed for another one. */
import type { Outcome } from '../../components/outcome.ts';
import type { TipActions } from '../../components/TipMore.tsx';
import type { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { CivilDay } from '../../lib/domain/civil-day.ts';
import { type TipRecord, hasHadExtra } from '../../lib/domain/tip-record.ts';

export interface TipScene {
  readonly day: CivilDay;
  readonly report: Outcome['report'];
  /** Another tip is on its way, which takes the focus. */
  readonly onLeave: () => void;
  /** Which tip was left out last, and can come back until something else is done. */
  readonly onLeftOut: (tipId: string | null) => void;
}

type Say = ReturnType<typeof useText>;

/** @param otherId the tip that would come next */
export function tipActions(
  { day, report, onLeave, onLeftOut }: TipScene,
  record: TipRecord,
  tipId: string,
  otherId: string | null,
  t: Say,
): TipActions {
  const leaveOut = async (): Promise<void> => {
    onLeave();
    const reply = await ask({ ask: 'leave-out-tip', tipId, isLeftOut: true });
    report(reply, t('tipLeftOut'));
    if (reply.ok) onLeftOut(tipId);
  };
  const another = async (): Promise<void> => {
    onLeftOut(null);
    if (otherId === null) return;
    onLeave();
    report(await ask({ ask: 'show-tip', day, tipId: otherId, instead: tipId, isExtra: true }));
  };
  return {
    isSaved: record.saved.includes(tipId),
    hasAnother: !hasHadExtra(record, day) && otherId !== null && otherId !== tipId,
    onSave: (isSaved) =>
      void ask({ ask: 'save-tip', tipId, isSaved }).then((reply) =>
        report(reply, t(isSaved ? 'tipSaved' : 'tipForgotten')),
      ),
    onNotForMe: () => void leaveOut(),
    onAnother: () => void another(),
  };
}

/** @param instead the tip that is shown now */
export async function bringBack(
  { day, report, onLeave, onLeftOut }: TipScene,
  tipId: string,
  instead: string | null,
  t: Say,
): Promise<void> {
  const reply = await ask({ ask: 'leave-out-tip', tipId, isLeftOut: false });
  if (!reply.ok) {
    report(reply);
    return;
  }
  onLeave();
  const shown = await ask({ ask: 'show-tip', day, tipId, instead, isExtra: false });
  report(shown, t('tipBack'));
  onLeftOut(null);
}
