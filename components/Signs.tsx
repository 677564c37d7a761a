import type { Sign } from '../lib/domain/safety-notes.ts';
import { TeamPhone } from './TeamPhone.tsx';
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
