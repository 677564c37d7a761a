/**
 * What the reader does not want marked, for page scripts. Checked by hand, as the settings are; a record that cannot be
 * read leaves nothing out.
 */
import { type LeftOut, nothingLeftOut } from '../domain/left-out.ts';
import { knownTermsKey, wrongMeaningsKey } from './kept-keys.ts';
import { onStorageChange, read } from './storage.ts';

interface FollowedLeftOut {
  readonly now: () => LeftOut;
  /** Resolves once what is stored has been read. */
  readonly isKnown: Promise<void>;
}

export function followLeftOut(onChange: () => void, signal: AbortSignal): FollowedLeftOut {
  let now = nothingLeftOut;
  const look = async (): Promise<void> => {
    const [known, wrong] = await Promise.all([
      read(knownTermsKey, (stored) => textsIn((stored as { termIds?: unknown }).termIds)),
      read(wrongMeaningsKey, (stored) => formsIn((stored as { pages?: unknown }).pages)),
    ]);
    now = {
      termIds: new Set(known.status === 'found' ? known.value : []),
      formsOf: wrong.status === 'found' ? wrong.value : () => noForms,
    };
  };
  onStorageChange(
    (key) => key === knownTermsKey || key === wrongMeaningsKey,
    () => void look().then(() => signal.aborted || onChange()),
    signal,
  );
  return { now: () => now, isKnown: look() };
}

const noForms: ReadonlySet<string> = new Set();

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const formsIn =
  (pages: unknown) =>
  (page: string): ReadonlySet<string> =>
    typeof pages === 'object' && pages !== null && Object.hasOwn(pages, page)
      ? new Set(textsIn((pages as Readonly<Record<string, unknown>>)[page]))
      : noForms;
