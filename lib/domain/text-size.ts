/** How large the reader's text is. */
import { presetValues } from './presets.ts';
import type { ReadingSettings } from './reading-settings.ts';

/** What the sheets are written for, CSS px. */
const writtenForPx = presetValues.usual.textPx;

/** 1 is the size that the sheets are written for. Every size of ours is in rem, so one number scales them all. */
export const textSize = ({ preset, textScale }: Pick<ReadingSettings, 'preset' | 'textScale'>): number =>
  (textScale * presetValues[preset].textPx) / writtenForPx / 100;
