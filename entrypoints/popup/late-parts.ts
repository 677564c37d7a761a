import { moreOfHabits } from './MoreOfHabits.tsx';
import { WelcomeBack } from './WelcomeBack.tsx';
import type { LateParts } from './use-more-of-habits.ts';

/** What the popup draws of habits beside the list of today, with what has to be read for it. */
export const lateParts = async (): Promise<LateParts> => ({
  MoreOfHabits: await moreOfHabits(),
  WelcomeBack,
});
