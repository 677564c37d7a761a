import { type Tint, tintRanges } from '../lib/domain/tint.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { useText } from './text.ts';

interface Props {
  readonly tint: Tint;
  readonly onChange: (tint: Tint) => void;
}

const names = Object.keys(tintRanges) as readonly (keyof Tint)[]; // its keys are just these

/** The reader's own tint, by three sliders. Taken when one is let go, or with each press of an arrow key. */
export function TintChooser({ tint, onChange }: Props) {
  const t = useText();
  const words = (name: keyof Tint): string => (name === 'hue' ? t(hueMessage(tint.hue)) : `${tint[name]} %`);
  return (
    <fieldset class="panel">
      <legend>{t('themeOwn')}</legend>
      <p>{t('tintHint')}</p>
      {names.map((name) => (
        <label key={name} class="slider">
          <span>
            {t('label', [t(legends[name])])}
            {/* The slider says it itself. */}
            <span aria-hidden="true"> {words(name)}</span>
          </span>
          <input
            type="range"
            max={tintRanges[name].most}
            step={tintRanges[name].step}
            value={tint[name]}
            aria-valuetext={words(name)}
            onChange={({ currentTarget }) => onChange({ ...tint, [name]: currentTarget.valueAsNumber })}
          />
        </label>
      ))}
    </fieldset>
  );
}

const legends = {
  hue: 'tintHue',
  strength: 'tintStrength',
  lightness: 'tintLightness',
} as const satisfies Record<keyof Tint, MessageKey>;

/** Where on the wheel each name begins, degrees. */
const hues = [
  [345, 'hueRed'],
  [300, 'huePink'],
  [260, 'huePurple'],
  [200, 'hueBlue'],
  [160, 'hueTurquoise'],
  [75, 'hueGreen'],
  [50, 'hueYellow'],
  [15, 'hueOrange'],
  [0, 'hueRed'],
] as const satisfies readonly (readonly [number, MessageKey])[];

const hueMessage = (hue: number): MessageKey => hues.find(([from]) => hue >= from)?.[1] ?? 'hueRed';
