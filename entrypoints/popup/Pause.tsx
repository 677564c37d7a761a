import pauseSigns from 'virtual:pause-signs';
import { Signs } from '../../components/Signs.tsx';
import { PhoneContext } from '../../components/phone.ts';
import { useText } from '../../components/text.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay, dayShort } from '../../lib/domain/civil-day.ts';

interface Props {
  readonly from: CivilDay;
  readonly phone: string;
  readonly onEnd: () => void;
}

/** Nothing is asked, nothing counts; and when to call, with the number. */
export function Pause({ from, phone, onEnd }: Props) {
  const t = useText();
  return (
    <PhoneContext.Provider value={{ number: phone, isLink: true }}>
      <p>{t('pauseSince', [dayShort(from, languages())])}</p>
      <p>{t('pauseLong')}</p>
      <button type="button" class="button" onClick={onEnd}>
        {t('pauseEnd')}
      </button>
      <h3>{t('helpHeading')}</h3>
      <Signs signs={pauseSigns} />
      <button type="button" class="button" onClick={() => void openOwnPage('glossary.html#help')}>
        {t('helpAll')}
      </button>
    </PhoneContext.Provider>
  );
}
