/** The first thing in which two looks at a page differ. */
import type { Snapshot } from './probe.ts';

export interface Difference {
  readonly part: string;
  readonly line: number;
  readonly without: string;
  readonly with: string;
}

export function firstDifference(without: Snapshot, withUs: Snapshot): Difference | null {
  for (const part of new Set([...Object.keys(without), ...Object.keys(withUs)])) {
    const [before, now] = [without[part], withUs[part]];
    if (before === now) continue;
    const lines = [before?.split('\n') ?? [], now?.split('\n') ?? []] as const;
    const line = lines[0].findIndex((text, i) => text !== lines[1][i]);
    const at = line < 0 ? lines[0].length : line;
    const [a, b] = around(lines[0][at] ?? '(nothing)', lines[1][at] ?? '(nothing)');
    return { part, line: at + 1, without: a, with: b };
  }
  return null;
}

/** Long lines are cut to where they part. */
function around(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 60);
  return [a.slice(from, at + 100), b.slice(from, at + 100)];
}
