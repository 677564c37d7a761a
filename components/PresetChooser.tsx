import { type Preset, presets } from '../lib/domain/presets.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { useText } from './text.ts';

export const presetMessages = {
  usual: 'presetUsual',
  tired: 'presetTired',
  foggy: 'presetFoggy',
  eyes: 'presetEyes',
} as const satisfies Record<Preset, MessageKey>;

interface Props {
  readonly preset: Preset;
  readonly onChoose: (preset: Preset) => void;
}

/** Four words for how the reader is today, side by side where there is room. */
export function PresetChooser({ preset, onChoose }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend>{t('presetHeading')}</legend>
      <div class="choices">
        {presets.map((option) => (
          <label key={option} class="row">
            <input
              type="radio"
              name="preset"
              value={option}
              checked={option === preset}
              onClick={(event) => {
                // Drawn from what is stored, and only from that.
                event.preventDefault();
                if (option !== preset) onChoose(option);
              }}
            />
            <span>{t(presetMessages[option])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
