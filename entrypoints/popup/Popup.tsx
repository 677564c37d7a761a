/** Wires the popup: what is stored goes down into components, what the reader does goes to the background. */
import { useRef } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { PagePanel } from '../../components/PagePanel.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { PresetChooser, presetMessages } from '../../components/PresetChooser.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { isExportDue } from '../../lib/browser/about.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { askForMarks } from '../../lib/browser/page-marks.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { Habits, habitsToday } from './Habits.tsx';
import { leaveFor } from './leave-for.ts';
import { speaker } from './speaker.ts';
import { TipToday, useTipToday } from './TipToday.tsx';
import { usePage } from './use-page.ts';
import { useRareParts } from './use-rare-parts.ts';
import { useStored } from './use-stored.ts';
import { WordsFold } from './WordsFold.tsx';

export function Popup() {
  const t = useText();
  const [stored, reload] = useStored();
  const found = stored.status === 'found' ? stored.value : null;
  const { page, tab, allow } = usePage(found && found.settings);
  const outcome = useOutcome();
  const { failure, report } = outcome;
  const habits = found && habitsToday(t, found);
  const tip = useTipToday(found, habits && habits.firstName, report);
  const isFileDue = found?.about.status === 'found' && isExportDue(found.about.value, found.day);
  const needsRareParts = (habits?.needsRareParts ?? false) || isFileDue;
  const Rare = useRareParts(needsRareParts);
  const isDrawn = useRef(false);

  const retry = (): void => {
    report({ ok: true });
    reload();
  };

  // Drawn once and whole, so that nothing moves under a hand on its way.
  if (stored.status === 'reading' || page.kind === 'asking') return null;
  if (!found || !habits) return <Notice sentence={t('failedRead')} onRetry={retry} />;
  if (tip.text.status === 'reading') return null;
  if (needsRareParts && !Rare && !isDrawn.current) return null;
  isDrawn.current = true;

  const { settings } = found;

  return (
    <>
      <h1 class="said-only">{t('popupTitle')}</h1>
      {failure && <Notice sentence={t(failureMessages[failure])} onRetry={retry} />}
      <TipToday state={tip} stored={found} report={report} />
      {found.rests.status === 'failed' && <Notice sentence={t('failedRead')} onRetry={retry} />}
      <Habits stored={found} habits={habits} outcome={outcome} Rare={Rare} />
      {/* Below the first habit, which has to be in view with the tip. */}
      {withOverrides(settings.preset, settings.overrides).readAloud && tip.text.status === 'found' && (
        <ReadAloud
          label={t('tipReadAloud')}
          text={`${tip.text.tip.action} ${tip.text.tip.caution} ${tip.text.tip.lowEnergy}`}
          speaker={speaker}
          rate={settings.speechRate}
          voice={settings.speechVoice}
        />
      )}
      <PresetChooser
        preset={settings.preset}
        onChoose={(preset) =>
          void ask({ ask: 'set-preset', preset }).then((reply) =>
            report(reply, t('presetSaved', [t(presetMessages[preset])])),
          )
        }
      />
      <PagePanel
        page={page}
        isPaused={settings.isPaused}
        onAllow={allow}
        onSite={({ host, tabId }, isOff) =>
          void ask({ ask: 'set-site', host, tabId, isOff }).then((reply) => report(reply))
        }
        onMarks={({ tabId }, isOn) => void askForMarks(tabId, isOn ? 'on' : 'off')}
        onPause={(isPaused) => void ask({ ask: 'set-paused', isPaused }).then((reply) => report(reply))}
      >
        {tab && <WordsFold tab={tab} />}
      </PagePanel>
      <section class="panel" aria-labelledby="more-heading">
        <h2 id="more-heading">{t('moreHeading')}</h2>
        <Switch
          label={t('hideNames')}
          isOn={settings.areNamesHidden}
          onChange={(areHidden) =>
            void ask({ ask: 'set-names-hidden', areHidden }).then((reply) => report(reply))
          }
        />
        {Rare && isFileDue && (
          <Rare.ExportDue
            onOpen={() => void leaveFor('data.html')}
            onStopNudge={() =>
              void ask({ ask: 'stop-nudge' }).then((reply) => report(reply, t('exportNudgeStopped')))
            }
          />
        )}
        <div class="buttons">
          <button type="button" class="button" onClick={() => void openWords()}>
            {t('panelTitle')}
          </button>
          <button type="button" class="button" onClick={() => void leaveFor('glossary.html#understand')}>
            {t('openStart')}
          </button>
          <button type="button" class="button" onClick={() => void leaveFor('glossary.html')}>
            {t('openGlossary')}
          </button>
          <button type="button" class="button" onClick={() => void leaveFor('past-days.html')}>
            {t('openHistory')}
          </button>
          <button type="button" class="button" onClick={() => void leaveFor('visit.html')}>
            {t('openVisit')}
          </button>
          <button type="button" class="button" onClick={() => void leaveFor('data.html')}>
            {t('openData')}
          </button>
          <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('openOptions')}
          </button>
        </div>
      </section>
    </>
  );
}

/** Beside the page where the browser has a place for that, and in a tab where it has none. */
async function openWords(): Promise<void> {
  if (!(await openSidePanel())) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab?.id}`) });
  }
  close();
}
