import type { Translate } from './text.ts';

/** The parts one after another, as the catalogue's language writes lists: all of them, or one of them. */
export const listInWords = (
  t: Translate,
  parts: readonly string[],
  type: 'unit' | 'disjunction' = 'unit',
): string => new Intl.ListFormat(t('catalogueLanguage'), { type }).format(parts);
