/** How the reader is today: four sets of fixed values, in any of which single values can be overridden once for all. */
import { type Density, densities } from './density.ts';

export const presets = ['usual', 'tired', 'foggy', 'eyes'] as const;
export type Preset = (typeof presets)[number];

const places = ['beside', 'docked'] as const;
const depths = ['full', 'one-sentence'] as const;

export interface PresetValues {
  readonly density: Density;
  readonly line: 'usual' | 'thick';
  /** Rest on a mark before its card opens, ms; `null`: a press opens it, and nothing else. */
  readonly dwellMs: number | null;
  /** Time after which it opens for a hand that never rests, ms; `null` with the above. */
  readonly tremorMs: number | null;
  /** Whether a pointer that leaves closes what it opened. */
  readonly leavingCloses: boolean;
  /** `docked`: always at the same place, on the side that the reader chose. */
  readonly place: (typeof places)[number];
  /** Text of explanations at 100 %, CSS px. */
  readonly textPx: number;
  readonly lineHeight: number;
  /** How much of an explanation is shown at first. */
  readonly depth: (typeof depths)[number];
  /** At most this many habits. */
  readonly habitsShown: number;
  /** Whether reading aloud is offered first. */
  readonly readAloud: boolean;
}

/** Dwell, tremor and text after the studies and complaints that the design rests on: more time, more room, less at once. */
export const presetValues = {
  usual: {
    density: 'first-per-section',
    line: 'usual',
    dwellMs: 500,
    tremorMs: 1250,
    leavingCloses: true,
    place: 'beside',
    textPx: 18,
    lineHeight: 1.6,
    depth: 'full',
    habitsShown: 5,
    readAloud: false,
  },
  tired: {
    density: 'first-per-page',
    line: 'usual',
    dwellMs: 700,
    tremorMs: 1500,
    leavingCloses: false,
    place: 'docked',
    textPx: 20,
    lineHeight: 1.6,
    depth: 'full',
    habitsShown: 2,
    readAloud: false,
  },
  foggy: {
    density: 'first-per-page',
    line: 'usual',
    dwellMs: 700,
    tremorMs: 1500,
    leavingCloses: false,
    place: 'docked',
    textPx: 20,
    lineHeight: 1.6,
    depth: 'one-sentence',
    habitsShown: 1,
    readAloud: false,
  },
  eyes: {
    density: 'first-per-page',
    line: 'thick',
    dwellMs: null,
    tremorMs: null,
    leavingCloses: false,
    place: 'docked',
    textPx: 24,
    lineHeight: 1.6,
    depth: 'full',
    habitsShown: 1,
    readAloud: true,
  },
} as const satisfies Readonly<Record<Preset, PresetValues>>;

/** What the reader may fix for all four, each with the values that it can have. */
export const overridable = {
  density: densities,
  dwellMs: [500, 700, 1000, null],
  leavingCloses: [true, false],
  place: places,
  textPx: [18, 20, 24, 28, 32],
  depth: depths,
  habitsShown: [1, 2, 3, 5],
} as const;

export type Overrides = {
  readonly [K in keyof typeof overridable]?: (typeof overridable)[K][number];
};

export const areOverrides = (value: unknown): value is Overrides =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([key, one]) =>
      Object.hasOwn(overridable, key) &&
      (overridable[key as keyof Overrides] as readonly unknown[]).includes(one), // just checked
  );

/** A hand that never rests is given so much more than one that does, ms. */
const tremorAllowanceMs = 750;

export function withOverrides(preset: Preset, overrides: Overrides): PresetValues {
  const values = { ...presetValues[preset], ...overrides };
  if (overrides.dwellMs === undefined) return values;
  return { ...values, tremorMs: overrides.dwellMs === null ? null : overrides.dwellMs + tremorAllowanceMs };
}

/** The preset that one press of a key leads to: each in its turn. */
export const presetAfter = (preset: Preset): Preset =>
  presets[(presets.indexOf(preset) + 1) % presets.length] ?? 'usual';
