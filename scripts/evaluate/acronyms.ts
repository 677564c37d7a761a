/** Whether ambiguous short forms are marked in our sense and left alone in every other. */
import { type MatchText, acronyms, agree, inContext, share } from './counting.ts';
import type { AcronymRow } from './sets.ts';

export interface SenseFigures {
  readonly ours: number;
  readonly others: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly balancedAccuracy: number;
  readonly misses: number;
  readonly falseMarks: number;
}

export interface AcronymFigures {
  readonly ms: SenseFigures;
  /** All counted acronyms but MS. */
  readonly others: SenseFigures;
  readonly byAcronym: Readonly<Record<string, SenseFigures>>;
  readonly bySet: Readonly<Record<string, SenseFigures>>;
  readonly errors: readonly string[];
}

interface Judged {
  readonly row: AcronymRow;
  readonly isMarked: boolean;
}

/** Each row's text is a page of its own. */
export function scoreAcronyms(rows: readonly AcronymRow[], match: MatchText): AcronymFigures {
  const judged = rows
    .filter(({ acronym, domain_sense }) => acronyms.has(acronym) && domain_sense !== null)
    .map((row) => ({ row, isMarked: match(row.text).some((mark) => agree(mark, row)) }));
  const groupBy = (key: (row: AcronymRow) => string): Record<string, SenseFigures> =>
    Object.fromEntries(
      [...Map.groupBy(judged, ({ row }) => key(row))].sort().map(([name, group]) => [name, figuresOf(group)]),
    );
  return {
    ms: figuresOf(judged.filter(({ row }) => row.acronym === 'MS')),
    others: figuresOf(judged.filter(({ row }) => row.acronym !== 'MS')),
    byAcronym: groupBy(({ acronym }) => acronym),
    bySet: groupBy(({ set }) => set),
    errors: judged
      .filter(({ row, isMarked }) => isMarked !== row.domain_sense)
      .map(
        ({ row, isMarked }) =>
          `${isMarked ? 'FALSE' : 'missed'} ${row.acronym} = ${row.sense}: ${inContext(row.text, row)}`,
      ),
  };
}

function figuresOf(judged: readonly Judged[]): SenseFigures {
  const ours = judged.filter(({ row }) => row.domain_sense);
  const others = judged.filter(({ row }) => !row.domain_sense);
  const misses = ours.filter(({ isMarked }) => !isMarked).length;
  const falseMarks = others.filter(({ isMarked }) => isMarked).length;
  const sensitivity = ours.length === 0 ? 1 : 1 - misses / ours.length;
  const specificity = others.length === 0 ? 1 : 1 - share(falseMarks, others.length);
  return {
    ours: ours.length,
    others: others.length,
    sensitivity,
    specificity,
    balancedAccuracy: (sensitivity + specificity) / 2,
    misses,
    falseMarks,
  };
}
