/** All of it: a component that does not stand here fails tests/gallery/gallery.test.tsx. */
import type { Theme } from '../../../lib/domain/settings.ts';
import type { States } from '../state.ts';
import { cardStates } from './card.tsx';
import { claimStates } from './claims.tsx';
import { daysStates } from './days.tsx';
import { glossaryStates } from './glossary.tsx';
import { optionsStates } from './options.tsx';
import { popupStates } from './popup.tsx';

/** @param theme for what wears its own colours on a page of somebody else */
export const states = (theme: Theme): States => ({
  ...cardStates(theme),
  ...claimStates(theme),
  ...popupStates,
  ...optionsStates,
  ...glossaryStates,
  ...daysStates,
});
