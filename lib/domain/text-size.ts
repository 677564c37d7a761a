/** How large the reader's text is. */
import { presetValues } from './presets.ts';
import type { ReadingSettings } from './reading-settings.ts';

/** What the sheets are written for, CSS px. */
const writtenForPx = presetValues.usual.textPx;

/** 1 is the size that the sheets are written for. Every size of ours is in rem, so one number scales them all. */
export const textSize = ({ preset, textScale }: Pick<ReadingSettings, 'preset' | 'textScale'>): number =>
  (textScale * presetValues[preset].textPx) / writtenForPx / 100;

/** From this size on, or this wide, little fits into a popup of 360×600 CSS px. */
const scarceFrom = 1.2;
/** Wide letters, words and lines take that much more room in each direction. */
export const widthOfWide = 1.4;

/** Whether the popup has to show less at once, and closer together. */
export const isRoomScarce = (settings: Pick<ReadingSettings, 'preset' | 'textScale' | 'spacing'>): boolean =>
  textSize(settings) * (settings.spacing === 'wide' ? widthOfWide : 1) > scarceFrom;
