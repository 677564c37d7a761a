import { type CivilDay, dayNumber } from './civil-day.ts';

/** Longer than this ago, the texts may have been overtaken. */
const freshDays = 365;

export const isContentOld = (checked: CivilDay, today: CivilDay): boolean =>
  dayNumber(today) - dayNumber(checked) > freshDays;
