/** A month's registers as few bytes: a cell a day, `d1a` for "done, changed once, by the first device of the list". */
import {
  type Registers,
  cellOf,
  counterMax,
  habitAndDay,
  isCarriedHabit,
  isCarriedLetter,
} from './registers.ts';

export interface PackedMonth {
  readonly version: 1;
  readonly devices: readonly string[];
  /** By habit id: a cell for each day from the first on, with commas between; an empty cell has no register. */
  readonly days: Readonly<Record<string, string>>;
}

/** The same registers are packed the same, whoever packs them. */
export function packRegisters(registers: Registers): PackedMonth {
  const devices = [...new Set([...registers.values()].map(({ device }) => device))].sort();
  const cells = new Map<string, string[]>();
  for (const [cell, { counter, device, letter }] of registers) {
    const [habitId, day] = habitAndDay(cell);
    const row = cells.get(habitId) ?? [];
    cells.set(habitId, row);
    row[day - 1] =
      `${letter}${counter.toString(36)}${devices.length > 1 ? `:${devices.indexOf(device)}` : ''}`;
  }
  const days = [...cells.keys()].sort().map((habitId) => {
    const row = cells.get(habitId) ?? [];
    return [habitId, Array.from(row, (cell: string | undefined) => cell ?? '').join(',')] as const;
  });
  return { version: 1, devices, days: Object.fromEntries(days) };
}

/**
 * @param month `YYYY-MM`
 * @throws RangeError where it is none of ours
 */
export function unpackRegisters(month: string, { devices, days }: PackedMonth): Registers {
  const registers = new Map<string, { counter: number; device: string; letter: string }>();
  const longest = daysIn(month);
  for (const [habitId, row] of Object.entries(days)) {
    const cells = row.split(',');
    if (!isCarriedHabit(habitId) || cells.length > longest)
      throw new RangeError(`Not a habit of ${month}: ${habitId}`);
    cells.forEach((cell, i) => {
      if (cell === '') return;
      const [, letter = '', digits = '', index = '0'] =
        /^(.)([0-9a-z]{1,11})(?::(\d{1,3}))?$/.exec(cell) ?? [];
      const counter = parseInt(digits, 36);
      const device = devices[Number(index)];
      if (device === undefined || !isCarriedLetter(letter) || !(counter <= counterMax))
        throw new RangeError(`Not a register of ${month}: ${cell}`);
      registers.set(cellOf(habitId, i + 1), { counter, device, letter });
    });
  }
  return registers;
}

const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
