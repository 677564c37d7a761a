import {
  type ReadingSettings,
  dockedSides,
  spacings,
  speechRates,
  textScales,
} from '../lib/domain/reading-settings.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { Choice } from './Choice.tsx';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

interface Props {
  readonly settings: ReadingSettings;
  readonly onChange: (change: Partial<ReadingSettings>) => void;
}

/** What holds on every day, however the reader is: size and room of text, the place of the explainer, and what is marked. */
export function ReadingOptions({ settings, onChange }: Props) {
  const t = useText();
  const percent = (value: number): string => `${value} %`;
  return (
    <>
      <Choice
        legend={t('optionsTextSize')}
        name="text-scale"
        options={textScales}
        chosen={settings.textScale}
        wordFor={percent}
        onChoose={(textScale) => onChange({ textScale })}
      />
      <Choice
        legend={t('optionsSpacing')}
        name="spacing"
        options={spacings}
        chosen={settings.spacing}
        wordFor={(one) => t(one === 'wide' ? 'spacingWide' : 'spacingUsual')}
        onChoose={(spacing) => onChange({ spacing })}
      />
      <Choice
        legend={t('optionsDocked')}
        name="docked-side"
        options={dockedSides}
        chosen={settings.dockedSide}
        wordFor={(one) => t(sideMessages[one])}
        onChoose={(dockedSide) => onChange({ dockedSide })}
      />
      <Choice
        legend={t('optionsSpeechRate')}
        name="speech-rate"
        options={speechRates}
        chosen={settings.speechRate}
        wordFor={(one) => percent(Math.round(one * 100))}
        onChoose={(speechRate) => onChange({ speechRate })}
      />
      <section class="panel" aria-labelledby="reading-heading">
        <h2 id="reading-heading">{t('optionsReading')}</h2>
        <Switch
          label={t('optionsSteadyHand')}
          isOn={settings.isSteadyHand}
          onChange={(isSteadyHand) => onChange({ isSteadyHand })}
        />
        <Switch
          label={t('optionsClaims')}
          isOn={settings.areClaimsMarked}
          onChange={(areClaimsMarked) => onChange({ areClaimsMarked })}
        />
        <Switch
          label={t('optionsMemory')}
          isOn={settings.isMemoryOn}
          onChange={(isMemoryOn) => onChange({ isMemoryOn })}
        />
        <p>{t('optionsMemoryHint')}</p>
      </section>
    </>
  );
}

const sideMessages = {
  bottom: 'sideBottom',
  left: 'sideLeft',
  right: 'sideRight',
  'side-panel': 'sidePanel',
} as const satisfies Record<ReadingSettings['dockedSide'], MessageKey>;
