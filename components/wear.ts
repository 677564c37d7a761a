/** Puts the reader's colours, text size and spacing on one of the extension's own pages. */
import type { Settings } from '../lib/domain/settings.ts';
import { isRoomScarce, textSize } from '../lib/domain/text-size.ts';

export const rootFontSize = (settings: Parameters<typeof textSize>[0]): string =>
  `${Math.round(textSize(settings) * 100)}%`;

export function wear(
  page: Pick<Document, 'body' | 'documentElement'>,
  settings: Pick<Settings, 'theme' | 'preset' | 'textScale' | 'spacing'>,
): void {
  page.documentElement.style.fontSize = rootFontSize(settings);
  page.body.dataset['theme'] = settings.theme;
  page.body.dataset['spacing'] = settings.spacing;
  page.body.dataset['room'] = isRoomScarce(settings) ? 'scarce' : 'usual';
}
