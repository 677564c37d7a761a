import { type Theme, themes } from '../lib/domain/settings.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { useText } from './text.ts';

export const themeMessages = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
  cream: 'themeCream',
  rose: 'themeRose',
  mint: 'themeMint',
  sky: 'themeSky',
  dusk: 'themeDusk',
  own: 'themeOwn',
} as const satisfies Record<Theme, MessageKey>;

interface Props {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}

export function ThemeChooser({ theme, onChoose }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend>{t('optionsTheme')}</legend>
      {themes.map((option) => (
        <label key={option} class="row">
          <input
            type="radio"
            name="theme"
            value={option}
            checked={option === theme}
            onClick={(event) => {
              // Drawn from what is stored, and only from that.
              event.preventDefault();
              if (option !== theme) onChoose(option);
            }}
          />
          <span>{t(themeMessages[option])}</span>
        </label>
      ))}
    </fieldset>
  );
}
