/**
 * Interface text for a script on a page, which may outlive its extension: the messages are read now, and answered later
 * without asking the browser. None of them has a plural.
 */
import type { MessageKey, Translate } from '../domain/text.ts';
import { browser } from './api.ts';

export function textKeptFor(keys: readonly MessageKey[]): Translate {
  // Its type knows the keys of a generated catalogue only.
  const i18n = browser.i18n as { getMessage: (key: string, substitutions: string[]) => string };
  // The placeholders stand in for themselves, and are filled in later.
  const kept = new Map(keys.map((key) => [key, i18n.getMessage(key, ['$1', '$2'])]));
  return (key, substitutions) =>
    (kept.get(key) ?? '').replace(/\$([12])/g, (_, place) => substitutions?.[Number(place) - 1] ?? '');
}
