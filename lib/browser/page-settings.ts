/**
 * What a page script needs of the settings, checked by hand: the schema's library would be the twentieth part of a script
 * that goes into every page.
 */
import { type QuietKind, type QuietRules, quietKinds } from '../domain/quiet-pages.ts';
import { type ReadingSettings, readingSettingsIn } from '../domain/reading-settings.ts';
import { type Theme, themes } from '../domain/settings.ts';

export type PageSettings = QuietRules & ReadingSettings & { readonly theme: Theme };

/** @throws TypeError where the stored value is no record of ours, as the schema in `records.ts` would */
export function parsePageSettings(stored: unknown): PageSettings {
  const {
    version,
    isPaused,
    isOnRequest = false,
    sitesOff,
    quietKinds: kinds = quietKinds,
    theme,
    ...others
  } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  if (
    version !== 1 ||
    typeof isPaused !== 'boolean' ||
    typeof isOnRequest !== 'boolean' ||
    !isListOf(sitesOff, (host): host is string => typeof host === 'string') ||
    !isListOf(kinds, (kind): kind is QuietKind => quietKinds.includes(kind as QuietKind)) ||
    !themes.includes(theme as Theme)
  )
    throw new TypeError('The stored settings are not of a kind that is known here');
  const rules = { isPaused, isOnRequest, sitesOff, quietKinds: kinds };
  return { ...rules, theme: theme as Theme, ...readingSettingsIn(others) }; // just checked
}

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);
