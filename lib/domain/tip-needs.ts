/** What the reader's settings and record say of the tips that may be shown. */
import type { Settings } from './settings.ts';
import { textSize } from './text-size.ts';
import type { TipNeeds } from './tip-rotation.ts';

/**
 * Letters of action and caution together with which both, and the first habit, are in view in a popup of 360×600 CSS px,
 * at text of size 1 (measured in both browsers, tests/e2e/tips.test.ts). Twice the size leaves a quarter of the room.
 */
const lettersAtSizeOne = 600;
/** Wide letters and lines take that much more room. */
const roomOfWide = 1.6;

export function tipNeeds(
  settings: Pick<Settings, 'applies' | 'preset' | 'textScale' | 'spacing'>,
  notForMe: readonly string[],
  isPaused: boolean,
): TipNeeds {
  const room = textSize(settings) ** 2 * (settings.spacing === 'wide' ? roomOfWide : 1);
  return {
    applies: settings.applies,
    notForMe,
    isPaused,
    wantsLittle: settings.preset !== 'usual',
    lettersMax: Math.floor(lettersAtSizeOne / room),
  };
}
