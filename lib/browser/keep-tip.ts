/** Writes what a reader was shown of the tips, does not want and keeps. Only the background calls this. */
import { withSavedTip, withShownTip, withTipLeftOut } from '../domain/tip-changes.ts';
import { noTipRecord } from '../domain/tip-record.ts';
import { parseTipRecord, tipsKey } from './habit-records.ts';
import type { Request } from './messages.ts';
import { update } from './storage.ts';

type Keeping = Extract<Request, { ask: 'show-tip' | 'leave-out-tip' | 'save-tip' }>;

/** @throws StorageError as `update` does */
export async function keepTip(request: Keeping): Promise<null> {
  await update(tipsKey, parseTipRecord, (stored) => {
    const record = stored ?? noTipRecord;
    const { tipId: id } = request;
    switch (request.ask) {
      case 'show-tip': {
        const { day, instead, isExtra } = request;
        return withShownTip(record, { day, id, ...(isExtra && { isExtra }) }, instead);
      }
      case 'leave-out-tip':
        return withTipLeftOut(record, id, request.isLeftOut);
      case 'save-tip':
        return withSavedTip(record, id, request.isSaved);
      default:
        return request satisfies never;
    }
  });
  return null;
}
