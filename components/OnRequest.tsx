import type { AccessPlace } from '../lib/domain/quiet-pages.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

interface Props {
  readonly isOn: boolean;
  readonly accessPlace: AccessPlace;
  readonly onChange: (isOn: boolean) => void;
}

/** Pages wait to be asked: by this switch, or more strictly by the browser's own. */
export function OnRequest({ isOn, accessPlace, onChange }: Props) {
  const t = useText();
  return (
    <>
      <Switch label={t('quietOnRequest')} isOn={isOn} onChange={onChange} />
      <p class="quiet">{t(accessMessages[accessPlace])}</p>
    </>
  );
}

const accessMessages = {
  chromium: 'accessChromium',
  firefox: 'accessFirefox',
} as const satisfies Record<AccessPlace, MessageKey>;
