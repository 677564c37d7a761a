import { civilDay, dayNumber } from '../../../lib/domain/civil-day.ts';
import type { Content } from '../content.ts';
import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** A slip of the pen ("2062-11-25") makes a day that no other entry is near. */
const aheadMaxDays = 366;
/** PubMed's oldest papers. */
const oldestYear = 1780;

interface Dated {
  readonly name: string;
  readonly date: string;
}

/**
 * Days exist, and none stands alone far ahead of all others. No clock is asked, or the content would be as right as the
 * clock: the newest day of all stands for today, and nothing was published after its year.
 */
export const rule: Rule = {
  name: 'dates',
  check: (content) => {
    const dated = datesIn(content);
    const days = dated.filter(({ date }) => isDay(date)).sort((a, b) => (a.date < b.date ? -1 : 1));
    const [newest, before] = [days.at(-1), days.at(-2)];
    const isAhead = newest && before && numberOf(newest) - numberOf(before) > aheadMaxDays;
    const thisYear = Number(newest?.date.slice(0, 4));
    return [
      ...dated.filter(({ date }) => !isDay(date)).map(({ name, date }) => `${name}: ${date} is no day`),
      ...(isAhead ? [`${newest.name}: ${newest.date} is more than a year after every other day`] : []),
      ...Object.entries(content.sources)
        .filter(([, { year }]) => year !== null && (year < oldestYear || year > thisYear))
        .map(([id, { year }]) => `source ${id}: its year is ${year ?? ''}`),
    ];
  },
};

const datesIn = (content: Content): Dated[] => [
  ...entriesOf(content).flatMap(({ name, entry }) => [
    { name, date: entry.reviewed },
    ...(entry.reviewedBy ? [{ name, date: entry.reviewedBy.date }] : []),
  ]),
  ...content.retired.map(({ kind, id, retired }) => ({ name: `${kind} ${id}`, date: retired })),
];

function isDay(text: string): boolean {
  try {
    civilDay(text);
    return true;
  } catch {
    return false;
  }
}

const numberOf = ({ date }: Dated): number => dayNumber(civilDay(date));
