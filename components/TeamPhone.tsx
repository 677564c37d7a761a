import { useContext } from 'preact/hooks';
import { PhoneContext } from './phone.ts';
import { useText } from './text.ts';

/** The number of the reader's MS team; nothing where none is noted. */
export function TeamPhone() {
  const t = useText();
  const { number, isLink } = useContext(PhoneContext);
  if (number === '') return null;
  // Letters beside the number ("ext.", a name) are for the reader, not for the phone.
  const dialled = number.replace(/[^\d+*#]/g, '');
  return (
    <p class="team-phone">
      <strong>{t('label', [t('teamPhone')])} </strong>
      {isLink && dialled !== '' ? <a href={`tel:${dialled}`}>{number}</a> : number}
    </p>
  );
}
