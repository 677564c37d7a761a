import type { ComponentChildren } from 'preact';
import type { Tip } from '../content/schema.ts';
import { shortGradeMessages } from './grade.ts';
import { useText } from './text.ts';

interface Props {
  readonly tip: Pick<Tip, 'action' | 'caution' | 'lowEnergy' | 'grade'>;
  /** Where large text leaves little room, only action and caution are in view; those always are. */
  readonly isRoomScarce: boolean;
  /** What stands behind More; it may come a little later. */
  readonly children?: ComponentChildren;
}

/** What to do and what to mind, always whole, what to do on a bad day, and how sure that is; all else behind one press. */
export function TipOfDay({ tip, isRoomScarce, children }: Props) {
  const t = useText();
  const lowEnergy = (
    <p>
      <strong>{t('tipLowEnergy')}: </strong>
      {tip.lowEnergy}
    </p>
  );
  return (
    <section class="panel tip" aria-labelledby="tip-heading">
      <h2 id="tip-heading" tabIndex={-1}>
        {t('tipHeading')}
      </h2>
      <p class="action">{tip.action}</p>
      <p class="caution">
        <strong>{t('caution')}: </strong>
        {tip.caution}
      </p>
      {!isRoomScarce && lowEnergy}
      {!isRoomScarce && (
        <p>
          <strong>{t('cardEvidence')}: </strong>
          {t(shortGradeMessages[tip.grade])}
        </p>
      )}
      <details>
        <summary>{t('tipMore')}</summary>
        {isRoomScarce && lowEnergy}
        {children}
      </details>
    </section>
  );
}
