import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MoreOfHabitsProps } from './MoreOfHabits.tsx';
import type { WelcomeProps } from './WelcomeBack.tsx';

export interface LateParts {
  readonly MoreOfHabits: ComponentType<MoreOfHabitsProps>;
  readonly WelcomeBack: ComponentType<WelcomeProps>;
}

/** Parts of their own, read beside the records: the popup is drawn with them, so that nothing moves. */
export function useMoreOfHabits(): LateParts | null {
  const [parts, setParts] = useState<LateParts | null>(null);
  useEffect(() => {
    void import('./late-parts.ts').then(({ lateParts }) => lateParts()).then(setParts);
  }, []);
  return parts;
}
