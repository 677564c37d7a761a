/** What a reader sends to say that an entry is wrong: which entry, of which version. Nothing of where they have read it. */
import type { Translate } from './text.ts';

/** @param entry as the glossary addresses it: `term/butyrate` */
export const mistakeReport = (entry: string, version: string, t: Translate): string =>
  [[t('extensionName'), version].join(' '), t('reportEntry', [entry]), t('reportWrong')].join('\n');
