import pauseSigns from 'virtual:pause-signs';
import { Paused } from '../../components/Paused.tsx';
import { PhoneContext } from '../../components/phone.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { languages } from '../../lib/browser/text.ts';
import { type CivilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';

interface Props {
  readonly from: CivilDay;
  readonly phone: string;
  readonly onEnd: () => void;
}

export function Pause({ from, phone, onEnd }: Props) {
  return (
    <PhoneContext.Provider value={{ number: phone, isLink: true }}>
      <Paused
        // With its year: it may last for ever.
        since={dayInWords(from, languages())}
        signs={pauseSigns}
        onEnd={onEnd}
        onAll={() => void openOwnPage('glossary.html#help')}
      />
    </PhoneContext.Provider>
  );
}
