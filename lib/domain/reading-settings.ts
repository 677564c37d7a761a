/** How the reader reads: the preset of today and what holds on every day. One table says what each value may be. */
import { type Tint, isTint, usualTint } from './tint.ts';
import { type Overrides, type Preset, areOverrides, presets } from './presets.ts';

export const textScales = [100, 125, 150, 175, 200] as const;
export const spacings = ['usual', 'wide'] as const;
export const dockedSides = ['bottom', 'left', 'right', 'side-panel'] as const;
export const speechRates = [0.6, 0.8, 1, 1.2] as const;

export interface ReadingSettings {
  readonly preset: Preset;
  readonly overrides: Overrides;
  /** Per cent, of all our text. */
  readonly textScale: (typeof textScales)[number];
  /** Between letters, words and lines. */
  readonly spacing: (typeof spacings)[number];
  /** What the theme of the reader's own is made of. */
  readonly tint: Tint;
  readonly dockedSide: (typeof dockedSides)[number];
  /** Larger places to hit, and presses that come twice count once. */
  readonly isSteadyHand: boolean;
  readonly areClaimsMarked: boolean;
  /** Whether it is kept where a word was met before. It can reveal a diagnosis, so only where it is asked for. */
  readonly isMemoryOn: boolean;
  /** Whether explanations on pages open with all they have to say. */
  readonly isMoreOpen: boolean;
  /** Of the browser's own usual rate of speech. */
  readonly speechRate: (typeof speechRates)[number];
  /** Name of a voice on the device; `null`: the device's choice. */
  readonly speechVoice: string | null;
}

const oneOf =
  (values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const eitherWay = oneOf([true, false]);

const fields: {
  readonly [K in keyof ReadingSettings]: readonly [
    byDefault: ReadingSettings[K],
    isAllowed: (value: unknown) => boolean,
  ];
} = {
  preset: ['usual', oneOf(presets)],
  overrides: [{}, areOverrides],
  textScale: [100, oneOf(textScales)],
  spacing: ['usual', oneOf(spacings)],
  tint: [usualTint, isTint],
  dockedSide: ['bottom', oneOf(dockedSides)],
  isSteadyHand: [false, eitherWay],
  areClaimsMarked: [true, eitherWay],
  isMemoryOn: [false, eitherWay],
  isMoreOpen: [false, eitherWay],
  speechRate: [1, oneOf(speechRates)],
  speechVoice: [null, (value) => value === null || (typeof value === 'string' && value.length <= 200)],
};
const names = Object.keys(fields) as readonly (keyof ReadingSettings)[]; // its keys are just these

/**
 * The reading settings of a stored record; what is absent in one of an older version has its default.
 *
 * @throws TypeError where a value is none that we write
 */
export function readingSettingsIn(stored: object): ReadingSettings {
  const given = stored as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.map((name) => {
      const [byDefault, isAllowed] = fields[name];
      const value = Object.hasOwn(given, name) ? given[name] : byDefault;
      if (!isAllowed(value)) throw new TypeError(`"${name}" is not of a kind that is known here`);
      return [name, value];
    }),
  ) as unknown as ReadingSettings; // each of them, just checked
}

/** Whether this is one or more of the reading settings, and nothing else. */
export const isReadingChange = (value: unknown): value is Partial<ReadingSettings> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) => Object.hasOwn(fields, name) && fields[name as keyof ReadingSettings][1](one),
  );
