/** Interface text from the message catalogue (`locales/`). */
import { i18n } from '#i18n';
import type { MessageKey, Translate } from '../domain/text.ts';

// The generated overloads tell keys with a plural from those without; a union of both fits neither.
const message = i18n.t as (key: MessageKey, ...more: readonly (number | string[])[]) => string;

export const text: Translate = (key, substitutions = [], count) =>
  count === undefined ? message(key, [...substitutions]) : message(key, count, [...substitutions]);
