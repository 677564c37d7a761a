/**
 * What a page script needs of the settings, checked by hand: the schema's library would be the twentieth part of a script
 * that goes into every page.
 */
import { type ReadingSettings, readingSettingsIn } from '../domain/reading-settings.ts';
import { type Settings, type Theme, themes } from '../domain/settings.ts';

export type PageSettings = Pick<Settings, 'isPaused' | 'sitesOff' | 'theme'> & ReadingSettings;

/** @throws TypeError where the stored value is no record of ours, as the schema in `records.ts` would */
export function parsePageSettings(stored: unknown): PageSettings {
  const { version, isPaused, sitesOff, theme, ...others } = (stored ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (
    version !== 1 ||
    typeof isPaused !== 'boolean' ||
    !Array.isArray(sitesOff) ||
    !sitesOff.every((host) => typeof host === 'string') ||
    !themes.includes(theme as Theme)
  )
    throw new TypeError('The stored settings are not of a kind that is known here');
  return { isPaused, sitesOff, theme: theme as Theme, ...readingSettingsIn(others) }; // just checked
}
