/**
 * What a page script needs of the settings, checked by hand: the schema's library would be the twentieth part of a script
 * that goes into every page.
 */
import { type Density, densities } from '../domain/decide.ts';
import { type Settings, type Theme, themes } from '../domain/settings.ts';

export type PageSettings = Pick<Settings, 'isPaused' | 'sitesOff' | 'theme' | 'density'>;

/** @throws TypeError where the stored value is no record of ours, as the schema in `records.ts` would */
export function parsePageSettings(stored: unknown): PageSettings {
  const { version, isPaused, sitesOff, theme, density } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  if (
    version !== 1 ||
    typeof isPaused !== 'boolean' ||
    !Array.isArray(sitesOff) ||
    !sitesOff.every((host) => typeof host === 'string') ||
    !themes.includes(theme as Theme) ||
    !densities.includes(density as Density)
  )
    throw new TypeError('The stored settings are not of a kind that is known here');
  return { isPaused, sitesOff, theme: theme as Theme, density: density as Density }; // just checked
}
