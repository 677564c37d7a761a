/** Wires the popup: what is stored goes down into components, what the reader does goes to the background. */
import habits from 'virtual:habits';
import { HabitList, type HabitToTick } from '../../components/HabitList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PagePanel } from '../../components/PagePanel.tsx';
import { PresetChooser, presetMessages } from '../../components/PresetChooser.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { askForMarks } from '../../lib/browser/page-marks.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { type DayState, dayStateOf } from '../../lib/domain/log.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { TipToday, useTipToday } from './TipToday.tsx';
import { useCautions } from './use-cautions.ts';
import { usePage } from './use-page.ts';
import { useTipRecords } from './use-tip-records.ts';
import { useToday } from './use-today.ts';

const habitsById = new Map(habits.map((habit) => [habit.id, habit]));

export function Popup() {
  const t = useText();
  const [today, reload] = useToday();
  const [page, allow] = usePage(today.status === 'found' ? today.value.settings : null);
  const cautions = useCautions();
  const { saved, failure, report } = useOutcome();
  const tipRecords = useTipRecords();
  const tip = useTipToday(today.status === 'found' ? today.value : null, tipRecords, report);

  const retry = (): void => {
    report({ ok: true });
    reload();
  };

  // Drawn once and whole, so that nothing moves under a hand on its way.
  if (today.status === 'reading' || page.kind === 'asking') return null;
  if (today.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={retry} />;
  if (tipRecords === null || tip.text.status === 'reading') return null;

  const { settings, log, day } = today.value;
  const shown = settings.habits
    .flatMap((id) => {
      const habit = habitsById.get(id);
      return habit ? [{ habit, state: dayStateOf(log, id, day) }] : [];
    })
    .slice(0, withOverrides(settings.preset, settings.overrides).habitsShown);
  const tick = async (habit: HabitToTick, state: DayState): Promise<void> => {
    const reply = await ask({ ask: 'tick', habitId: habit.id, day, state });
    report(reply, t(state === 'done' ? 'habitTicked' : 'habitUnticked', [habit.name]));
  };

  return (
    <>
      <h1 class="said-only">{t('popupTitle')}</h1>
      {failure && <Notice sentence={t(failureMessages[failure])} onRetry={retry} />}
      <TipToday state={tip} today={today.value} records={tipRecords} report={report} />
      <HabitList habits={shown} cautions={cautions} onTick={(habit, state) => void tick(habit, state)} />
      <p class="saved" role="status">
        {saved}
      </p>
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
      />
      <section class="panel" aria-labelledby="more-heading">
        <h2 id="more-heading">{t('moreHeading')}</h2>
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
          <button type="button" class="button" onClick={() => void leaveFor('history.html')}>
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

/** Firefox leaves the popup standing over the tab that it has opened. */
async function leaveFor(page: Parameters<typeof openOwnPage>[0]): Promise<void> {
  await openOwnPage(page);
  close();
}

/** Beside the page where the browser has a place for that, and in a tab where it has none. */
async function openWords(): Promise<void> {
  if (!(await openSidePanel())) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab?.id}`) });
  }
  close();
}
