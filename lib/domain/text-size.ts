/** How large the reader's text is, and how much room that leaves in the popup. */
import { presetValues } from './presets.ts';
import type { ReadingSettings } from './reading-settings.ts';

/** What the sheets are written for, CSS px. */
const writtenForPx = presetValues.usual.textPx;

export type SizedBy = Pick<ReadingSettings, 'preset' | 'textScale'> &
  Partial<Pick<ReadingSettings, 'overrides'>>;

/** 1 is the size that the sheets are written for. Every size of ours is in rem, so one number scales them all. */
export const textSize = ({ preset, textScale, overrides = {} }: SizedBy): number =>
  (textScale * (overrides.textPx ?? presetValues[preset].textPx)) / writtenForPx / 100;

/** Beyond twice the browser's own size, the longer words no longer fit on a line of 360 CSS px. */
const mostInPopup = 2;

export const popupTextSize = (settings: SizedBy): number => Math.min(textSize(settings), mostInPopup);

/**
 * How much shows at once in a popup of 360×600 CSS px. `scarce`: only action and caution of a tip, closer together; `least`:
 * what to do is said in the few words of the low-energy version.
 */
export type Room = 'usual' | 'scarce' | 'least';

/** Wide letters, words and lines take that much more. */
const widthOfWide = 1.2;
const scarceFrom = 1.05;
const leastFrom = 1.7;

/** What text of the reader's size and spacing takes, as a size of text. */
export const roomTaken = (settings: SizedBy & Pick<ReadingSettings, 'spacing'>): number =>
  popupTextSize(settings) * (settings.spacing === 'wide' ? widthOfWide : 1);

export function roomOf(settings: Parameters<typeof roomTaken>[0]): Room {
  const taken = roomTaken(settings);
  return taken > leastFrom ? 'least' : taken > scarceFrom ? 'scarce' : 'usual';
}
