import type { MessageKey } from '../lib/domain/text.ts';
import { Notice } from './Notice.tsx';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

export type SyncTrouble = 'full' | 'failed' | 'no-account';

/** What is in the reader's browser account, in words. */
export interface Carried {
  readonly size: string;
  readonly sizeMost: string;
  /** The first month there; `null` where there is none. */
  readonly from: string | null;
  /** Months for which there is no room. */
  readonly left: number;
  /** Entries there that cannot be read. */
  readonly unread: number;
  readonly isEmpty: boolean;
}

interface Props {
  readonly isOn: boolean;
  readonly carried: Carried | null;
  readonly trouble: SyncTrouble | null;
  readonly onTurn: (isOn: boolean) => void;
  readonly onRetry: () => void;
  readonly onTakeOut: () => void;
}

const troubleMessages = {
  full: 'syncFull',
  failed: 'syncFailed',
  'no-account': 'syncNoAccount',
} as const satisfies Record<SyncTrouble, MessageKey>;

/** The one way by which data leaves this browser by itself: what it is, what it carries, and how to end it. */
export function SyncPanel({ isOn, carried, trouble, onTurn, onRetry, onTakeOut }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="sync-heading">
      <h2 id="sync-heading">{t('syncHeading')}</h2>
      <p>{t('syncWhat')}</p>
      <p>{t('syncOnlyWay')}</p>
      <p>{t('syncCarries')}</p>
      <p>{t('syncWhere')}</p>
      <Switch label={t('syncSwitch')} isOn={isOn} onChange={onTurn} />
      {trouble && <Notice sentence={t(troubleMessages[trouble])} onRetry={onRetry} />}
      {isOn && carried && <WhatIsThere {...carried} />}
      {!isOn && carried && !carried.isEmpty && (
        <>
          <p>{t('syncStillThere', [carried.size])}</p>
          <p>{t('syncTakeOutHint')}</p>
          <button type="button" class="button" onClick={onTakeOut}>
            {t('syncTakeOut')}
          </button>
        </>
      )}
    </section>
  );
}

function WhatIsThere({ size, sizeMost, from, left, unread }: Carried) {
  const t = useText();
  return (
    <>
      <p>{t('syncSize', [size, sizeMost])}</p>
      {from !== null && <p>{t('syncFrom', [from])}</p>}
      {left > 0 && <p>{t('syncLeft', [String(left)], left)}</p>}
      {unread > 0 && <p>{t('syncUnread', [String(unread)], unread)}</p>}
    </>
  );
}
