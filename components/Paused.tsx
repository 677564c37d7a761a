import type { Sign } from '../lib/domain/safety-notes.ts';
import { Signs } from './Signs.tsx';
import { useText } from './text.ts';

interface Props {
  /** The first day of the pause, in words. */
  readonly since: string;
  readonly signs: readonly Sign[];
  readonly onEnd: () => void;
  /** To all signs and safety rules. */
  readonly onAll: () => void;
}

/** Nothing is asked, nothing counts; and when to call, with the number. */
export function Paused({ since, signs, onEnd, onAll }: Props) {
  const t = useText();
  return (
    <>
      <p>{t('pauseSince', [since])}</p>
      <p>{t('pauseLong')}</p>
      <button type="button" class="button" onClick={onEnd}>
        {t('pauseEnd')}
      </button>
      <h3>{t('helpHeading')}</h3>
      <Signs signs={signs} />
      <button type="button" class="button" onClick={onAll}>
        {t('helpAll')}
      </button>
    </>
  );
}
