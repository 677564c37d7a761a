import { useState } from 'preact/hooks';
import { phoneMax } from '../lib/domain/visit.ts';
import { useText } from './text.ts';

interface Props {
  /** What is stored when it is first drawn; from then on the field is the reader's. */
  readonly phone: string;
  /** With every letter, so that nothing typed is lost. */
  readonly onType: (phone: string) => void;
  /** Once the reader goes on to something else. */
  readonly onDone: () => void;
}

export function PhoneField({ phone, onType, onDone }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(phone);
  return (
    <section class="panel" aria-labelledby="phone-heading">
      <h2 id="phone-heading">{t('phoneHeading')}</h2>
      <label class="field">
        <span>{t('phoneLabel')}</span>
        <input
          type="tel"
          autocomplete="off"
          maxLength={phoneMax}
          value={typed}
          aria-describedby="phone-hint"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onType(currentTarget.value);
          }}
          onChange={onDone}
        />
      </label>
      <p id="phone-hint">{t('phoneHint')}</p>
    </section>
  );
}
