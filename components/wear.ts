/** Puts the reader's colours, text size and spacing on one of the extension's own pages. */
import { presetValues } from '../lib/domain/presets.ts';
import type { Settings } from '../lib/domain/settings.ts';

/** What the sheets are written for, CSS px. */
const writtenForPx = presetValues.usual.textPx;

/** Every size of ours is in rem, so one number scales them all. */
export const rootFontSize = ({ preset, textScale }: Pick<Settings, 'preset' | 'textScale'>): string =>
  `${Math.round((textScale * presetValues[preset].textPx) / writtenForPx)}%`;

export function wear(
  page: Pick<Document, 'body' | 'documentElement'>,
  settings: Pick<Settings, 'theme' | 'preset' | 'textScale' | 'spacing'>,
): void {
  page.documentElement.style.fontSize = rootFontSize(settings);
  page.body.dataset['theme'] = settings.theme;
  page.body.dataset['spacing'] = settings.spacing;
}
