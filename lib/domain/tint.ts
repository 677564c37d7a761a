/**
 * The reader's own tint: every colour of the interface, computed from one that they chose. Whatever it is, text keeps 7:1
 * and parts keep 3:1 (WCAG 2.2, 1.4.6 and 1.4.11).
 */
import { type Rgb, contrast } from './ink.ts';

/** As `hsl()` of CSS has it: degrees, and per cent of saturation and of lightness. */
export interface Tint {
  readonly hue: number;
  readonly strength: number;
  readonly lightness: number;
}

/** What can be chosen: from 0 on, in steps. */
export const tintRanges = {
  hue: { most: 350, step: 10 },
  strength: { most: 100, step: 10 },
  lightness: { most: 100, step: 5 },
} as const satisfies Record<keyof Tint, { readonly most: number; readonly step: number }>;

const names = Object.keys(tintRanges) as readonly (keyof Tint)[]; // its keys are just these

/** Warm paper. */
export const usualTint: Tint = { hue: 40, strength: 60, lightness: 85 };

export const isTint = (value: unknown): value is Tint =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === names.length &&
  names.every((name) => {
    const { most, step } = tintRanges[name];
    const one = (value as Readonly<Record<string, unknown>>)[name];
    return typeof one === 'number' && one >= 0 && one <= most && one % step === 0;
  });

/** The inks of the light and of the dark theme (`components/tokens.css`), from which a tint takes its own. */
const themes = {
  light: {
    pole: [0, 0, 0],
    ink: [0x16, 0x16, 0x1d],
    'ink-quiet': [0x3d, 0x3c, 0x4a],
    link: [0x1c, 0x2f, 0x8a],
    accent: [0x1b, 0x14, 0x64],
    edge: [0x66, 0x64, 0x7a],
    'warn-edge': [0x8a, 0x4b, 0x00],
  },
  dark: {
    pole: [255, 255, 255],
    ink: [0xf4, 0xf3, 0xf8],
    'ink-quiet': [0xd2, 0xd0, 0xde],
    link: [0xbf, 0xca, 0xff],
    accent: [0xd9, 0xd2, 0xff],
    edge: [0x9d, 0x9b, 0xb0],
    'warn-edge': [0xff, 0xb9, 0x5c],
  },
} as const satisfies Record<string, Readonly<Record<string, Rgb>>>;

export interface TintColors {
  readonly scheme: keyof typeof themes;
  /** By token, as in `components/tokens.css`. */
  readonly tokens: Readonly<Record<Token, Rgb>>;
}
type Token = Exclude<keyof (typeof themes)['light'], 'pole'> | 'ground' | 'ground-raised' | 'on-accent';

/** How much darker than the page a raised part is in a light tint, and lighter in a dark one. */
const raisedShare = 0.08;
const textContrast = 7;
const partContrast = 3;

/** A colour between light and dark, on which nothing could be read, becomes as much lighter or darker as it takes. */
export function tintColors(tint: Tint): TintColors {
  const chosen = rgbOf(tint);
  const scheme = contrast(chosen, themes.light.pole) >= contrast(chosen, themes.dark.pole) ? 'light' : 'dark';
  const { pole, ...inks } = themes[scheme];
  const away = scheme === 'light' ? themes.dark.pole : themes.light.pole;
  const raised = (ground: Rgb): Rgb => mixed(ground, pole, raisedShare);
  const ground = towards(away, chosen, (color) => contrast(raised(color), pole) >= textContrast);
  const grounds = [ground, raised(ground)];
  const on = (ink: Rgb, least: number): Rgb =>
    towards(pole, ink, (color) => grounds.every((one) => contrast(color, one) >= least));
  return {
    scheme,
    tokens: {
      ground,
      'ground-raised': raised(ground),
      ink: on(inks.ink, textContrast),
      'ink-quiet': on(inks['ink-quiet'], textContrast),
      link: on(inks.link, textContrast),
      accent: on(inks.accent, textContrast),
      'on-accent': ground,
      edge: on(inks.edge, partContrast),
      'warn-edge': on(inks['warn-edge'], partContrast),
    },
  };
}

const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const one = (channel: 0 | 1 | 2): number => Math.round(from[channel] * (1 - share) + to[channel] * share);
  return [one(0), one(1), one(2)];
};

/** The first colour on the way that is good enough, or the end of the way. */
function towards(end: Rgb, start: Rgb, isEnough: (color: Rgb) => boolean): Rgb {
  const steps = 50;
  for (let step = 0; step < steps; step++) {
    const color = mixed(start, end, step / steps);
    if (isEnough(color)) return color;
  }
  return end;
}

/** After CSS Color 4, "HSL to sRGB". */
function rgbOf({ hue, strength, lightness }: Tint): Rgb {
  const light = lightness / 100;
  const most = (strength / 100) * Math.min(light, 1 - light);
  const channel = (n: number): number => {
    const turn = (n + hue / 30) % 12;
    return Math.round(255 * (light - most * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
