/** Interface text from the English catalogue itself, with the rules of `@wxt-dev/i18n` for `$1` and for plurals. */
import type { MessageKey, Translate } from '../../lib/domain/text.ts';
import messages from '../../locales/en.json' with { type: 'json' };

export const catalogue: Readonly<Record<MessageKey, string>> = messages;

export const english: Translate = (key, substitutions = [], count) => {
  const message = catalogue[key];
  if (message === undefined) throw new Error(`No message "${key}"`);
  const [one = '', many = one] = message.split(' | ');
  const form = count === undefined ? message : count === 1 ? one : many;
  return form.replace(/\$(\d)/g, (_, place: string) => {
    const text = substitutions[Number(place) - 1];
    if (text === undefined) throw new Error(`"${key}" lacks its $${place}`);
    return text;
  });
};
