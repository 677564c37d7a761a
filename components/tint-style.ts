import type { Settings } from '../lib/domain/settings.ts';
import { tintColors } from '../lib/domain/tint.ts';

/** The custom properties that `tokens.css` takes the reader's own tint from; none in another theme. */
export function tintStyle({
  theme,
  tint,
}: Pick<Settings, 'theme' | 'tint'>): Readonly<Record<string, string>> {
  if (theme !== 'own') return {};
  const { scheme, tokens } = tintColors(tint);
  return {
    '--own-scheme': scheme,
    ...Object.fromEntries(
      Object.entries(tokens).map(([token, color]) => [`--own-${token}`, `rgb(${color.join(' ')})`]),
    ),
  };
}
