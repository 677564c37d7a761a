import { useContext } from 'preact/hooks';
import type { Sign } from '../lib/domain/safety-notes.ts';
import { PhoneContext } from './phone.ts';
import { useText } from './text.ts';
import { urgenciesInOrder, urgencyMessages } from './urgency.ts';

/** Signs that need a clinician, by how soon, and the number of the reader's own team where one is noted. */
export function Signs({ signs }: { readonly signs: readonly Sign[] }) {
  const t = useText();
  return (
    <>
      <dl class="signs">
        {urgenciesInOrder.map((urgency) => {
          const those = signs.filter((sign) => sign.urgency === urgency);
          return (
            those.length > 0 && (
              <div key={urgency}>
                <dt>{t(urgencyMessages[urgency])}</dt>
                {those.map(({ sign }) => (
                  <dd key={sign}>{sign}</dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
      <TeamPhone />
    </>
  );
}

function TeamPhone() {
  const t = useText();
  const { number, isLink } = useContext(PhoneContext);
  if (number === '') return null;
  // Letters beside the number ("ext.", a name) are for the reader, not for the phone.
  const dialled = number.replace(/[^\d+*#]/g, '');
  return (
    <p class="team-phone">
      <strong>{t('teamPhone')}: </strong>
      {isLink && dialled !== '' ? <a href={`tel:${dialled}`}>{number}</a> : number}
    </p>
  );
}
