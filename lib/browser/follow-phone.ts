/** The number of the reader's MS team now, and again after each change; empty where none is noted or can be read. */
import { followRecord } from './follow-record.ts';
import { parseVisit, visitKey } from './habit-records.ts';

export const followPhone = (onPhone: (number: string) => void, signal: AbortSignal): void =>
  followRecord(
    visitKey,
    parseVisit,
    (visit) => onPhone(visit.status === 'found' ? visit.value.phone : ''),
    signal,
  );
