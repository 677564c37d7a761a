/**
 * One register a habit-day: what was set, by which device, and after how many changes. Two devices' registers become one by
 * taking the greater of each, so that order, repetition and delay of what arrives make no difference. A day that was taken
 * back has a register too, or another device would bring it back.
 */
import type { MonthLog } from './log.ts';

export interface Register {
  /** Changes of this habit-day, as far as its device knew of them; 0 for what was there before sync. */
  readonly counter: number;
  readonly device: string;
  /** As in the log; `.` where it was taken back. */
  readonly letter: string;
}

/** A month's registers by habit and day of the month: `water 7`. */
export type Registers = ReadonlyMap<string, Register>;

const nothing = '.';
/** Letters of newer versions are carried. What else a damaged file may have brought stays where it is. */
export const isCarriedLetter = (letter: string): boolean => /^[a-z.]$/.test(letter);
/** "constructor" is a slug too, and no record could hold it. */
export const isCarriedHabit = (id: string): boolean =>
  /^[a-z0-9-]{1,64}$/.test(id) && !(id in Object.prototype);

/** Greater: changed more often; of two devices that changed it as often, the one whose name comes later. */
export function compareRegisters(a: Register, b: Register): number {
  return a.counter - b.counter || compareText(a.device, b.device) || compareText(a.letter, b.letter);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function mergeRegisters(a: Registers, b: Registers): Registers {
  const merged = new Map(a);
  for (const [cell, register] of b) {
    const own = merged.get(cell);
    if (!own || compareRegisters(register, own) > 0) merged.set(cell, register);
  }
  return merged;
}

/**
 * Registers after what the reader did: wherever the log says otherwise than its register, the reader has changed it. So no
 * way of writing the log, and no end in between, can leave a change behind.
 *
 * @param first counter of a habit-day that has no register yet
 */
export function touched(registers: Registers, log: MonthLog, device: string, first: number): Registers {
  const after = new Map(registers);
  for (const [cell, letter] of lettersOf(log, registers)) {
    const register = registers.get(cell);
    if (!isCarriedLetter(letter) || letter === (register?.letter ?? nothing)) continue;
    const counter = register ? Math.min(register.counter + 1, counterMax) : first;
    after.set(cell, { counter, device, letter });
  }
  return after;
}

/** Nobody comes this far; it keeps a damaged register from growing past what a number can count. */
export const counterMax = 2 ** 52;

/**
 * Registers of which some are arriving: of each habit-day the arriving one, unless the log still says what it said before, and so
 * has not taken it yet.
 */
export function withArrived(registers: Registers, arriving: Registers, log: MonthLog): Registers {
  const letters = lettersOf(log, arriving);
  const after = new Map(registers);
  for (const [cell, register] of mergeRegisters(registers, arriving)) {
    const before = registers.get(cell)?.letter ?? nothing;
    const isWaiting = (letters.get(cell) ?? nothing) === before && before !== register.letter;
    if (!isWaiting) after.set(cell, register);
  }
  return after;
}

/** Those of which the log says otherwise. */
export function news(registers: Registers, log: MonthLog): Registers {
  const letters = lettersOf(log, registers);
  return new Map([...registers].filter(([cell, { letter }]) => letters.get(cell) !== letter));
}

/** The log as the registers have it. A letter that is not carried stays. */
export function withRegisters(log: MonthLog, registers: Registers): MonthLog {
  const days = new Map(Object.entries(log.days));
  for (const [cell, { letter }] of registers) {
    const [habitId, day] = habitAndDay(cell);
    const before = days.get(habitId) ?? '';
    const own = before[day - 1] ?? nothing;
    if (own === letter || !isCarriedLetter(own)) continue;
    const padded = before.padEnd(day - 1, nothing);
    days.set(habitId, padded.slice(0, day - 1) + letter + padded.slice(day));
  }
  return { ...log, days: Object.fromEntries(days) };
}

/** What the log says of every habit-day that it or a register knows. */
function lettersOf(log: MonthLog, registers: Registers): Map<string, string> {
  const letters = new Map([...registers.keys()].map((cell) => [cell, nothing]));
  for (const [habitId, days] of Object.entries(log.days)) {
    if (isCarriedHabit(habitId))
      for (let i = 0; i < days.length; i++) letters.set(cellOf(habitId, i + 1), days.charAt(i));
  }
  return letters;
}

/** @param day of the month */
export const cellOf = (habitId: string, day: number): string => `${habitId} ${day}`;

export function habitAndDay(cell: string): [habitId: string, day: number] {
  const at = cell.lastIndexOf(' ');
  return [cell.slice(0, at), Number(cell.slice(at + 1))];
}
