/** Takes one change back out of a record that has been changed again since: what was done later stays. */
import { type MonthLog, emptyMonth } from './log.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Field by field, and entry by entry of a list; `undefined` stands for what is not there.
 *
 * @param before as it was @param after as the change left it @param now as it has become since
 */
export function takenBack(before: unknown, after: unknown, now: unknown): unknown {
  if (isSame(now, after)) return before;
  if (isSame(before, after)) return now;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now))
    return listTakenBack(before, after, now);
  if (!isFields(before) || !isFields(after) || !isFields(now)) return now;
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = takenBack(fieldOf(before, name), fieldOf(after, name), fieldOf(now, name));
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The same of a month of ticks, day by day. */
export function monthTakenBack(
  before: MonthLog | undefined,
  after: MonthLog | undefined,
  now: MonthLog | undefined,
): MonthLog | undefined {
  if (isSame(now, after)) return before;
  const [was, made, is] = [before, after, now].map((log) => log ?? emptyMonth) as [
    MonthLog,
    MonthLog,
    MonthLog,
  ]; // as many as went in
  const days = [...new Set([...Object.keys(was.days), ...Object.keys(is.days)])].flatMap((id) => {
    const [old = '', changed = '', later = ''] = [was, made, is].map(({ days }) => fieldOf(days, id));
    const letters = Array.from({ length: Math.max(old.length, later.length) }, (_, i) =>
      (later[i] ?? '.') === (changed[i] ?? '.') ? (old[i] ?? '.') : (later[i] ?? '.'),
    ).join('');
    return /^\.*$/.test(letters) && old === '' ? [] : [[id, letters] as const];
  });
  return { ...is, days: Object.fromEntries(days) };
}

function listTakenBack(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]) {
  const [was, made, is] = [before, after, now].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  return [
    ...before.filter((one) => !made?.has(JSON.stringify(one)) || is?.has(JSON.stringify(one))),
    ...now.filter((one) => !made?.has(JSON.stringify(one)) && !was?.has(JSON.stringify(one))),
  ];
}

const fieldOf = <T>(fields: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
