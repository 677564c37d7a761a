/** What the reader's settings and record say of the tips that may be shown. */
import type { Settings } from './settings.ts';
import type { TipText } from './shown-tip.ts';
import { roomOf, roomTaken } from './text-size.ts';
import type { TipNeeds } from './tip-rotation.ts';

/**
 * Letters of what to do, the caution and the first habit's name together with which all three are in view in a popup of
 * 360×600 CSS px: up to which room taken, how many. Measured with a broad font in both browsers, where
 * tests/e2e/tips-in-view.test.ts holds it. Each `Room` shows less at once than the one before, so there is more again.
 */
const lettersThatFit = [
  [1, 250],
  [1.12, 600],
  [1.25, 570],
  [1.34, 430],
  [1.4, 370],
  [1.5, 270],
  [1.6, 230],
  [1.67, 220],
  [1.75, 260],
  [1.8, 320],
  [2, 180],
  [2.1, 220],
  [2.4, 160],
] as const;

/** @param firstHabit the name of the habit that stands first, which has to be in view too */
export function tipNeeds(
  settings: Pick<Settings, 'applies' | 'preset' | 'textScale' | 'spacing'>,
  notForMe: readonly string[],
  isPaused: boolean,
  firstHabit: string,
): TipNeeds {
  const taken = roomTaken(settings);
  const letters = lettersThatFit.find(([upTo]) => taken <= upTo)?.[1] ?? 0;
  return {
    applies: settings.applies,
    notForMe,
    isPaused,
    wantsLittle: settings.preset !== 'usual',
    room: roomOf(settings),
    tensMax: Math.floor((letters - firstHabit.length) / 10),
  };
}

/** Two lines with their labels, in letters. */
const lowEnergyAndGrade = 70;

/** What is in view of a tip beside its caution: few words or its action, and, with that, low-energy version and grade. */
export function partsInView(
  { action, caution, lowEnergy }: TipText,
  { room, tensMax }: TipNeeds,
): { isShort: boolean; isWhole: boolean } {
  const letters = (action + caution + lowEnergy).length + lowEnergyAndGrade;
  return {
    isShort: room === 'least',
    isWhole: room === 'usual' || (room === 'scarce' && letters <= tensMax * 10),
  };
}
