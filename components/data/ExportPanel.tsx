import { useText } from '../text.ts';
import { ExportDue } from './ExportDue.tsx';

interface Props {
  /** The file exported last, in words; `null` where there was none. */
  readonly last: { readonly name: string; readonly day: string } | null;
  readonly isDue: boolean;
  readonly onExport: (what: 'everything' | 'habits' | 'terms') => void;
  readonly onStopNudge: () => void;
}

/** Files to keep elsewhere. */
export function ExportPanel({ last, isDue, onExport, onStopNudge }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="export-heading">
      <h2 id="export-heading">{t('exportHeading')}</h2>
      <p>{t('exportWhy')}</p>
      {isDue && <ExportDue onStopNudge={onStopNudge} />}
      <p>{last ? t('exportLast', [last.name, last.day]) : t('exportNone')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onExport('everything')}>
          {t('exportEverything')}
        </button>
        <button type="button" class="button" onClick={() => onExport('habits')}>
          {t('exportHabits')}
        </button>
        <button type="button" class="button" onClick={() => onExport('terms')}>
          {t('exportTerms')}
        </button>
      </div>
    </section>
  );
}
