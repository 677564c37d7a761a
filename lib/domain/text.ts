/** How interface text is asked for: by its key in the message catalogue. */
import type english from '../../locales/en.json';

export type MessageKey = keyof typeof english;

/**
 * @param substitutions for `$1` and on
 * @param count chooses between the forms of a message that has a singular and a plural
 */
export type Translate = (key: MessageKey, substitutions?: readonly string[], count?: number) => string;

/** In which direction the catalogue's language is written. */
export const directionOf = (t: Translate): 'ltr' | 'rtl' =>
  t('catalogueDirection') === 'rtl' ? 'rtl' : 'ltr';
