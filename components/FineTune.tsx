import { type Overrides, type PresetValues, overridable } from '../lib/domain/presets.ts';
import type { MessageKey, Translate } from '../lib/domain/text.ts';
import { Choice } from './Choice.tsx';
import { useText } from './text.ts';

interface Props {
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

type Name = keyof Overrides;
const names = Object.keys(overridable) as readonly Name[]; // its keys are just these

/** Single values that then hold in all four of Usual, Tired, Foggy and Eyes. Folded: most readers never need it. */
export function FineTune({ overrides, onChange }: Props) {
  const t = useText();
  const choose = (name: Name, value: PresetValues[Name] | undefined): void => {
    const { [name]: _, ...others } = overrides;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <details class="panel">
      <summary>{t('fineTune')}</summary>
      <p>{t('fineTuneHint')}</p>
      {names.map((name) => (
        <Choice<PresetValues[Name] | undefined>
          key={name}
          legend={t(legends[name])}
          name={`fine-${name}`}
          options={[undefined, ...overridable[name]]}
          chosen={overrides[name]}
          wordFor={(value) => (value === undefined ? t('fineAsToday') : wordFor(name, value, t))}
          onChoose={(value) => choose(name, value)}
        />
      ))}
    </details>
  );
}

const legends = {
  density: 'fineDensity',
  dwellMs: 'fineDwell',
  leavingCloses: 'fineLeaving',
  place: 'finePlace',
  textPx: 'fineText',
  depth: 'fineDepth',
  habitsShown: 'fineHabits',
} as const satisfies Record<Name, MessageKey>;

const words: Readonly<Record<string, MessageKey>> = {
  'first-per-page': 'densityPage',
  'first-per-section': 'densitySection',
  every: 'densityEvery',
  true: 'leavingCloses',
  false: 'leavingStays',
  beside: 'placeBeside',
  docked: 'placeDocked',
  full: 'depthFull',
  'one-sentence': 'depthOne',
  null: 'dwellPress',
};

function wordFor(name: Name, value: PresetValues[Name], t: Translate): string {
  if (name === 'dwellMs' && typeof value === 'number') return t('dwellSeconds', [String(value / 1000)]);
  if (name === 'textPx') return t('textPixels', [String(value)]);
  const key = words[String(value)];
  return key ? t(key) : String(value);
}
