/** What the reader has chosen. */
import type { Avoidance } from '../../content/schema.ts';
import { type QuietRules, quietKinds } from './quiet-pages.ts';
import { type ReadingSettings, readingSettingsIn } from './reading-settings.ts';

export const themes = [
  'system',
  'light',
  'dark',
  'contrast',
  'cream',
  'rose',
  'mint',
  'sky',
  'dusk',
  'own',
] as const;
export type Theme = (typeof themes)[number];

/** What tips and habits can be unfit for, in the order in which it is asked. */
export const circumstances = [
  'swallowing',
  'tube-fed',
  'infection-risk',
  'blockage',
  'fluid-limit',
  'kidney',
  'pregnancy',
  'food-worry',
] as const satisfies readonly Avoidance[];

export interface Settings extends ReadingSettings, QuietRules {
  readonly version: 1;
  readonly theme: Theme;
  /** Ids of the habits shown, in their order; at most {@link habitsShownMax} that are not archived. */
  readonly habits: readonly string[];
  /** Hour at which the reader's own day begins, 0 to 6. */
  readonly dayStartsAt: number;
  /** The circumstances that the reader has said apply; `null`: not answered, and then all do. */
  readonly applies: readonly Avoidance[] | null;
  /** For shared screens: habits are shown by number. */
  readonly areNamesHidden: boolean;
  /** 32-bit integer that orders this reader's tips. */
  readonly tipSeed: number;
}

/** The first few of them are shown; the others stand behind a press. */
export const habitsShownMax = 30;
/** With those that are archived, whose places are kept. */
export const habitsKeptMax = 500;

/** @param habits the habits to begin with, which must suit every reader */
export function defaultSettings(habits: readonly string[], tipSeed: number): Settings {
  return {
    version: 1,
    isPaused: false,
    isOnRequest: false,
    quietKinds,
    sitesOff: [],
    theme: 'system',
    habits,
    dayStartsAt: 0,
    applies: null,
    areNamesHidden: false,
    tipSeed,
    ...readingSettingsIn({}),
  };
}

export function withSite(settings: Settings, host: string, isOff: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: isOff ? [...others, host] : others };
}
