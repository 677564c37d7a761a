import { useText } from '../text.ts';

export interface Preview {
  readonly adds: number;
  readonly changes: number;
  readonly removes: number;
  readonly others: number;
}

/** What was chosen, looked at. */
export interface Chosen {
  readonly name: string;
  readonly merge: Preview;
  /** `null` where it holds a part only, which cannot stand for all. */
  readonly replace: Preview | null;
  /** Records in it that could not be read when it was made. */
  readonly unread: number;
}

interface Props {
  readonly chosen: Chosen | null;
  readonly canUndo: boolean;
  readonly onFile: (file: File) => void;
  readonly onImport: (way: 'merge' | 'replace') => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** Takes in a file: first in words, then by a press, and back again by another. */
export function ImportPanel({ chosen, canUndo, onFile, onImport, onCancel, onUndo }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="import-heading">
      <h2 id="import-heading">{t('importHeading')}</h2>
      <label class="file">
        <span>{t('importChoose')}</span>
        <input
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {chosen && (
        <div class="preview" role="status">
          <h3>{chosen.name}</h3>
          {chosen.unread > 0 && <p>{t('importUnread', [String(chosen.unread)], chosen.unread)}</p>}
          <Way preview={chosen.merge} way="merge" onImport={onImport} />
          {chosen.replace && <Way preview={chosen.replace} way="replace" onImport={onImport} />}
          <button type="button" class="button" onClick={onCancel}>
            {t('importCancel')}
          </button>
        </div>
      )}
      {canUndo && (
        <div>
          <p>{t('importUndoHint')}</p>
          <button type="button" class="button" onClick={onUndo}>
            {t('importUndo')}
          </button>
        </div>
      )}
    </section>
  );
}

interface WayProps {
  readonly preview: Preview;
  readonly way: 'merge' | 'replace';
  readonly onImport: (way: 'merge' | 'replace') => void;
}

function Way({ preview: { adds, changes, removes, others }, way, onImport }: WayProps) {
  const t = useText();
  const inWords = (count: number): string => (count === 0 ? t('importNone') : String(count));
  return (
    <div>
      <p>{t(way === 'merge' ? 'importMergeHint' : 'importReplaceHint')}</p>
      <p>
        {t(
          'importPreview',
          [adds === 0 ? t('importNo') : String(adds), inWords(changes), inWords(removes)],
          adds,
        )}
      </p>
      {others > 0 && <p>{t('importOthers', [String(others)])}</p>}
      <button type="button" class="button" onClick={() => onImport(way)}>
        {t(way === 'merge' ? 'importMerge' : 'importReplace')}
      </button>
    </div>
  );
}
