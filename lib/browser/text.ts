/** Interface text from the message catalogue (`locales/`), and the language that it is in. */
import { i18n } from '#i18n';
import { isOfLanguage } from '../domain/language.ts';
import type { MessageKey, Translate } from '../domain/text.ts';

// The generated overloads tell keys with a plural from those without; a union of both fits neither.
const message = i18n.t as (key: MessageKey, ...more: readonly (number | string[])[]) => string;

export const text: Translate = (key, substitutions = [], count) =>
  count === undefined ? message(key, [...substitutions]) : message(key, count, [...substitutions]);

/**
 * For dates, numbers and lists, best first: the varieties of the catalogue's language that the reader has asked the browser
 * for, then that language itself. A date in any other would stand in a sentence that it does not fit.
 */
export function languages(t: Translate = text): readonly [string, ...string[]] {
  const catalogue = t('catalogueLanguage');
  const [best = catalogue, ...others] = navigator.languages.filter((tag) => isOfLanguage(tag, catalogue));
  return [best, ...others, catalogue];
}
