import type { Avoidance } from '../content/schema.ts';
import { type Settings, circumstances } from '../lib/domain/settings.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { useText } from './text.ts';

interface Props {
  readonly applies: Settings['applies'];
  readonly onChange: (applies: readonly Avoidance[]) => void;
}

const leaveOutMessages = {
  swallowing: 'leaveOutSwallowing',
  'tube-fed': 'leaveOutTubeFed',
  'infection-risk': 'leaveOutInfectionRisk',
  blockage: 'leaveOutBlockage',
  'fluid-limit': 'leaveOutFluidLimit',
  kidney: 'leaveOutKidney',
  pregnancy: 'leaveOutPregnancy',
  'food-worry': 'leaveOutFoodWorry',
} as const satisfies Record<Avoidance, MessageKey>;

/** What no tip is to be about. As long as nothing is answered, all of it is left out. */
export function LeaveOut({ applies, onChange }: Props) {
  const t = useText();
  const leftOut = applies ?? circumstances;
  return (
    <fieldset class="panel">
      <legend>{t('leaveOutHeading')}</legend>
      <p>{t(applies === null ? 'leaveOutUnanswered' : 'leaveOutHint')}</p>
      {circumstances.map((one) => (
        <label key={one} class="row">
          <input
            type="checkbox"
            checked={leftOut.includes(one)}
            onClick={(event) => {
              // Drawn from what is stored, and only from that.
              event.preventDefault();
              onChange(circumstances.filter((other) => leftOut.includes(other) !== (other === one)));
            }}
          />
          <span>{t(leaveOutMessages[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
