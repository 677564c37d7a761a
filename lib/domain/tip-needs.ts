/** What the reader's settings and record say of the tips that may be shown. */
import type { Settings } from './settings.ts';
import { textSize, widthOfWide } from './text-size.ts';
import type { TipNeeds } from './tip-rotation.ts';

/**
 * Letters of action and caution together with which both, and the first habit, are in view in a popup of 360×600 CSS px: up
 * to which size of text, how many. Measured with a broad font in both browsers, where tests/e2e/tips.test.ts holds it.
 * From 1.2 on less else is in view (`isRoomScarce`), so there is more room again.
 */
const lettersThatFit = [
  [1, 250],
  [1.12, 170],
  [1.25, 530],
  [1.34, 490],
  [1.5, 330],
  [1.75, 210],
  [2, 155],
] as const;

export function tipNeeds(
  settings: Pick<Settings, 'applies' | 'preset' | 'textScale' | 'spacing'>,
  notForMe: readonly string[],
  isPaused: boolean,
): TipNeeds {
  const size = textSize(settings) * (settings.spacing === 'wide' ? widthOfWide : 1);
  return {
    applies: settings.applies,
    notForMe,
    isPaused,
    wantsLittle: settings.preset !== 'usual',
    // Where not even the shortest fits, the shortest are taken, whole as ever.
    lettersMax: lettersThatFit.find(([upTo]) => size <= upTo)?.[1] ?? 0,
  };
}
