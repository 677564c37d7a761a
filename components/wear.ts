/** Puts the reader's colours, text size and spacing on one of the extension's own pages. */
import type { Settings } from '../lib/domain/settings.ts';
import { type SizedBy, popupTextSize, roomOf, textSize } from '../lib/domain/text-size.ts';
import { tintStyle } from './tint-style.ts';

type Worn = Pick<Document, 'body' | 'documentElement'>;
type Look = SizedBy & Pick<Settings, 'theme' | 'tint' | 'spacing'>;

const percent = (size: number): string => `${Math.round(size * 100)}%`;

const rootFontSize = (settings: SizedBy): string => percent(textSize(settings));

export function wear(page: Worn, settings: Look): void {
  page.documentElement.style.fontSize = rootFontSize(settings);
  page.body.dataset['theme'] = settings.theme;
  for (const [name, value] of Object.entries(tintStyle(settings))) page.body.style.setProperty(name, value);
  page.body.dataset['spacing'] = settings.spacing;
}

/** The popup's window stays small, however large its text. */
export function wearInPopup(page: Worn, settings: Look): void {
  wear(page, settings);
  page.documentElement.style.fontSize = percent(popupTextSize(settings));
  page.body.dataset['room'] = roomOf(settings);
}
