/** Wires the options page. */
import checked from 'virtual:checked';
import { useEffect, useState } from 'preact/hooks';
import { DayStart } from '../../components/DayStart.tsx';
import { FineTune } from '../../components/FineTune.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OldContent } from '../../components/OldContent.tsx';
import { ReadingOptions } from '../../components/ReadingOptions.tsx';
import { ThemeChooser, themeMessages } from '../../components/ThemeChooser.tsx';
import { TintChooser } from '../../components/TintChooser.tsx';
import { PresetChooser, presetMessages } from '../../components/PresetChooser.tsx';
import { QuietPages } from '../../components/QuietPages.tsx';
import { WhatIsNew } from '../../components/WhatIsNew.tsx';
import { VoiceChooser } from '../../components/VoiceChooser.tsx';
import { wear } from '../../components/wear.ts';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { releases, startingHabits } from '#content/index.ts';
import { accessPlace } from '../../lib/browser/access-place.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { languages, text } from '../../lib/browser/text.ts';
import { readSettings } from '../../lib/browser/reader-records.ts';
import { settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange } from '../../lib/browser/storage.ts';
import { civilDay, civilDayOf } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';
import { Reminder, useReminder } from './Reminder.tsx';
import { SyncSection, useSyncView } from './SyncSection.tsx';
import { TipOptions, useTipOptions } from './TipOptions.tsx';

type State =
  | { readonly status: 'reading' }
  | { readonly status: 'found'; readonly value: Settings }
  | { readonly status: 'failed' };

const speaker = speakerOfDevice(text('catalogueLanguage'));

export function Options() {
  const t = useText();
  const [settings, setSettings] = useState<State>({ status: 'reading' });
  const { saved, failure, report } = useOutcome();
  const tipOptions = useTipOptions();
  const reminder = useReminder();
  const sync = useSyncView();

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

  // Drawn once and whole, so that nothing moves under a hand on its way.
  if (!tipOptions || !reminder || !sync) return null;

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
      {theme === 'own' && (
        <TintChooser
          tint={settings.value.tint}
          onChange={(tint) =>
            void ask({ ask: 'set-reading', change: { tint } }).then((reply) =>
              report(reply, t('optionsReadingSaved')),
            )
          }
        />
      )}
      <ReadingOptions
        settings={settings.value}
        onChange={(change) =>
          void ask({ ask: 'set-reading', change }).then((reply) => report(reply, t('optionsReadingSaved')))
        }
      />
      <VoiceChooser
        speaker={speaker}
        rate={settings.value.speechRate}
        voice={settings.value.speechVoice}
        onChoose={(speechVoice) =>
          void ask({ ask: 'set-reading', change: { speechVoice } }).then((reply) =>
            report(reply, t('optionsReadingSaved')),
          )
        }
      />
      <FineTune
        overrides={settings.value.overrides}
        onChange={(overrides) =>
          void ask({ ask: 'set-overrides', overrides }).then((reply) =>
            report(reply, t('optionsReadingSaved')),
          )
        }
      />
      <QuietPages
        rules={settings.value}
        accessPlace={accessPlace()}
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
      <TipOptions {...tipOptions} settings={settings.value} report={report} />
      <Reminder {...reminder} />
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
      <button type="button" class="button" onClick={() => void openOwnPage('past-days.html')}>
        {t('openHistory')}
      </button>
      <button type="button" class="button" onClick={() => void openOwnPage('data.html')}>
        {t('openData')}
      </button>
      <SyncSection view={sync} report={report} />
      <OldContent checked={checked} today={civilDayOf(new Date(), 0)} inWords={inWords} />
      <WhatIsNew releases={releases} />
    </>
  );
}

const inWords = (day: string): string => dayInWords(civilDay(day), languages());
