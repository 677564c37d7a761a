/** Interface text from the message catalogue (`locales/`). */
import { i18n } from '#i18n';
import type { MessageKey, Translate } from '../domain/text.ts';

// The generated overloads tell keys with a plural from those without; a union of both fits neither.
const message = i18n.t as (key: MessageKey, ...more: readonly (number | string[])[]) => string;

export const text: Translate = (key, substitutions = [], count) =>
  count === undefined ? message(key, [...substitutions]) : message(key, count, [...substitutions]);

/**
 * The same for a script on a page, which may outlive its extension: the messages are read now, and answered later
 * without asking the browser.
 */
export function textKeptFor(keys: readonly MessageKey[]): Translate {
  // The placeholder stands in for itself, and is filled in later.
  const kept = new Map(keys.map((key) => [key, message(key, ['$1'])]));
  return (key, substitutions) => (kept.get(key) ?? '').replace('$1', () => substitutions?.[0] ?? '');
}
