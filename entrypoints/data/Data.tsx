/** Wires the data page: everything that is stored, its way out, its way back, and its end. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { CopiesPanel } from '../../components/data/CopiesPanel.tsx';
import { ErasePanel } from '../../components/data/ErasePanel.tsx';
import { ExportPanel } from '../../components/data/ExportPanel.tsx';
import { ImportPanel } from '../../components/data/ImportPanel.tsx';
import { StoredList } from '../../components/data/StoredList.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { isExportDue } from '../../lib/browser/about.ts';
import { ask } from '../../lib/browser/ask.ts';
import { backupFile } from '../../lib/browser/backup-file.ts';
import { exportable } from '../../lib/browser/backups.ts';
import { type About, type Records, aboutKey, parseAbout } from '../../lib/browser/copies.ts';
import { habitsCsv, termsCsv } from '../../lib/browser/csv.ts';
import { broughtUp } from '../../lib/browser/migrate.ts';
import { kindOf, isReadable } from '../../lib/browser/record-kinds.ts';
import { storeView } from '../../lib/browser/store-view.ts';
import { clearTrace, leaveTrace, lostStore } from '../../lib/browser/trace.ts';
import { languages } from '../../lib/browser/text.ts';
import { civilDay, civilDayOf } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import { sizeInWords } from '../../lib/domain/size-in-words.ts';
import { download } from './download.ts';
import { faultMessages, useImport } from './use-import.ts';
import { useAccount } from './use-account.ts';
import { useStore } from './use-store.ts';

export function Data() {
  const t = useText();
  const [store, reload] = useStore();
  if (store.status === 'reading') return null;
  if (store.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={reload} />;
  return <Store all={store.all} reload={reload} />;
}

function Store({ all, reload }: { readonly all: Records; readonly reload: () => void }) {
  const t = useText();
  const { saved, failure, report } = useOutcome();
  const importing = useImport(all);
  const isInAccount = useAccount();
  const about = aboutIn(all);
  const [lost, setLost] = useState(() => lostStore(about));
  const { kinds, unreadable, copies, canUndo } = storeView(all);
  const day = civilDayOf(new Date(), 0);

  useEffect(() => {
    if (about && !lost) leaveTrace(about);
  }, [about?.id, about?.lastExport?.name, lost]);

  const retry = (): void => {
    report({ ok: true });
    reload();
  };
  const exportFile = async (what: 'everything' | 'habits' | 'terms'): Promise<void> => {
    if (what === 'everything') {
      const name = `ms-gut-companion-${day}.json`;
      download(name, 'application/json', backupFile(exportable(all), day));
      report(await ask({ ask: 'note-export', name }), t('exportDone', [name]));
      return;
    }
    // A table is no copy of everything, so it is not noted as one.
    const name = `ms-gut-companion-${what}-${day}.csv`;
    download(name, 'text/csv', what === 'habits' ? habitsCsv(all) : termsCsv(all));
    report({ ok: true }, t('exportDone', [name]));
  };
  const takeIn = async (way: 'merge' | 'replace'): Promise<void> => {
    if (!importing.records) return;
    const reply = await ask({ ask: 'import', records: importing.records, way });
    if (reply.ok) importing.clear();
    report(reply, t('importDone'));
  };
  const erase = async (isAccountToo: boolean): Promise<void> => {
    const reply = await ask({ ask: 'erase', isAccountToo });
    if (reply.ok) clearTrace();
    report(reply, t(isInAccount && !isAccountToo ? 'eraseDoneAccountKept' : 'eraseDone'));
  };

  return (
    <>
      <h1>{t('dataTitle')}</h1>
      <p>{t('dataPrivacy')}</p>
      <p>{t('dataPrivacyWhy')}</p>
      <p class="saved" role="status">
        {saved}
      </p>
      {failure && <Notice sentence={t(failureMessages[failure])} onRetry={retry} />}
      {lost && (
        <div class="notice" role="alert">
          <p>
            {lost.lastExport
              ? t('dataLost', [lost.lastExport.name, inWords(lost.lastExport.day)])
              : t('dataLostNoExport')}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => {
              clearTrace();
              setLost(null);
            }}
          >
            {t('dataLostSeen')}
          </button>
        </div>
      )}
      <StoredList kinds={kinds} unreadable={unreadable} inSize={inSize} />
      <ExportPanel
        last={about?.lastExport ? { ...about.lastExport, day: inWords(about.lastExport.day) } : null}
        isDue={about !== null && isExportDue(about, day)}
        onExport={(what) => void exportFile(what)}
        onStopNudge={() =>
          void ask({ ask: 'stop-nudge' }).then((reply) => report(reply, t('exportNudgeStopped')))
        }
      />
      {importing.fault && <Notice sentence={t(faultMessages[importing.fault])} />}
      <ImportPanel
        chosen={importing.chosen}
        canUndo={canUndo}
        onFile={(file) => void importing.chooseFile(file)}
        onImport={(way) => void takeIn(way)}
        onCancel={importing.clear}
        onUndo={() => void ask({ ask: 'undo-import' }).then((reply) => report(reply, t('importUndone')))}
      />
      <CopiesPanel
        copies={copies.map(([key, copy]) => ({ key, day: inWords(copy.day) }))}
        onLook={(key) => {
          const copy = copies.find(([one]) => one === key)?.[1];
          if (copy) importing.chooseCopy(t('copiesName', [inWords(copy.day)]), readableIn(copy.records));
        }}
      />
      <ErasePanel
        isInAccount={isInAccount}
        onExport={() => void exportFile('everything')}
        onErase={(isAccountToo) => void erase(isAccountToo)}
      />
      <p>
        <a class="licences" href="licences.txt">
          {t('dataLicences')}
        </a>
      </p>
    </>
  );
}

const inSize = (bytes: number): string => sizeInWords(bytes, languages());
const inWords = (day: string): string => dayInWords(civilDay(day), languages());

function aboutIn(all: Records): About | null {
  const kind = kindOf(aboutKey);
  return kind && isReadable(kind, all[aboutKey]) ? parseAbout(all[aboutKey]) : null;
}

/** A copy holds what could not be read as well; only the rest can come back. */
const readableIn = (records: Records): Records =>
  Object.fromEntries(
    Object.entries(broughtUp(records)).filter(([key, value]) => {
      const kind = kindOf(key);
      return kind !== null && isReadable(kind, value);
    }),
  );
