/** Wires the options page. */
import { useEffect, useState } from 'preact/hooks';
import { DayStart } from '../../components/DayStart.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReadingOptions } from '../../components/ReadingOptions.tsx';
import { ThemeChooser, themeMessages } from '../../components/ThemeChooser.tsx';
import { PresetChooser, presetMessages } from '../../components/PresetChooser.tsx';
import { QuietPages } from '../../components/QuietPages.tsx';
import { wear } from '../../components/wear.ts';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { startingHabits } from '../../content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { readSettings } from '../../lib/browser/reader-records.ts';
import { settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { Reminder } from './Reminder.tsx';
import { SyncSection } from './SyncSection.tsx';
import { TipOptions } from './TipOptions.tsx';

type State =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly value: Settings }
  | { readonly status: 'failed' };

export function Options() {
  const t = useText();
  const [settings, setSettings] = useState<State>({ status: 'reading' });
  const { saved, failure, report } = useOutcome();

  const reload = (): void => {
    void readSettings(startingHabits).then((read) => {
      if (read.status === 'found') wear(document, read.value);
      setSettings(read);
    });
  };
  useEffect(() => {
    const closing = new AbortController();
    onStorageChange((key) => key === settingsKey, reload, closing.signal);
    reload();
    return () => closing.abort();
  }, []);

  const retry = (): void => {
    report({ ok: true });
    reload();
  };

  if (settings.status === 'reading') return null;
  if (settings.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={retry} />;

  const reportQuiet = (reply: Reply<null>): void => report(reply, t('quietSaved'));
  const { theme, preset } = settings.value;
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      <p class="saved" role="status">
        {saved}
      </p>
      {failure && <Notice sentence={t(failureMessages[failure])} onRetry={retry} />}
      <PresetChooser
        preset={preset}
        onChoose={(next) =>
          void ask({ ask: 'set-preset', preset: next }).then((reply) =>
            report(reply, t('presetSaved', [t(presetMessages[next])])),
          )
        }
      />
      <ThemeChooser
        theme={theme}
        onChoose={(next) =>
          void ask({ ask: 'set-theme', theme: next }).then((reply) =>
            report(reply, t('optionsThemeSaved', [t(themeMessages[next])])),
          )
        }
      />
      <ReadingOptions
        settings={settings.value}
        onChange={(change) =>
          void ask({ ask: 'set-reading', change }).then((reply) => report(reply, t('optionsReadingSaved')))
        }
      />
      <QuietPages
        rules={settings.value}
        onRequest={(isOnRequest) => void ask({ ask: 'set-on-request', isOnRequest }).then(reportQuiet)}
        onKinds={(kinds) => void ask({ ask: 'set-quiet-kinds', kinds: [...kinds] }).then(reportQuiet)}
        onSite={(host, isOff) => void ask({ ask: 'set-site', host, tabId: null, isOff }).then(reportQuiet)}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void openOwnPage('saved.html')}>
          {t('savedTitle')}
        </button>
        <button type="button" class="button" onClick={() => void openOwnPage('paste.html')}>
          {t('pasteTitle')}
        </button>
      </div>
      <TipOptions settings={settings.value} report={report} />
      <Reminder />
      <DayStart
        hour={settings.value.dayStartsAt}
        onChoose={(hour) =>
          void ask({ ask: 'set-day-start', hour }).then((reply) => report(reply, t('optionsReadingSaved')))
        }
      />
      <p>{t('optionsPrivacy')}</p>
      <button type="button" class="button" onClick={() => void openOwnPage('habits.html')}>
        {t('ownTitle')}
      </button>
      <button type="button" class="button" onClick={() => void openOwnPage('history.html')}>
        {t('openHistory')}
      </button>
      <button type="button" class="button" onClick={() => void openOwnPage('data.html')}>
        {t('openData')}
      </button>
      <SyncSection report={report} />
    </>
  );
}
