/** Wires what opens once the extension is installed: words to try, and choices that can all be left alone. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { HabitChooser } from '../../components/HabitChooser.tsx';
import { HiddenNames, useNames } from '../../components/HiddenNames.tsx';
import { LeaveOut } from '../../components/LeaveOut.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OnRequest } from '../../components/OnRequest.tsx';
import { PresetChooser, presetMessages } from '../../components/PresetChooser.tsx';
import { Said } from '../../components/Said.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { habits, startingHabits, understandPages } from '#content/index.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { accessPlace } from '../../lib/browser/access-place.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings, habitsShownMax } from '../../lib/domain/settings.ts';
import { type Sample, startSample } from './sample.ts';
import { useSettings } from './use-settings.ts';

/** As it stands in the glossary, with its sources. */
const sampleText =
  understandPages.find(({ id }) => id === 'what-lives-in-the-gut')?.paragraphs.slice(0, 2) ?? [];

export function Welcome() {
  const t = useText();
  const settings = useSettings();
  if (settings === undefined) return null;
  return (
    <>
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeTry')}</p>
      <SampleText settings={settings ?? defaultSettings(startingHabits, 0)} />
      <p>{t('dataPrivacy')}</p>
      <p>{t('welcomeReady', [String(startingHabits.length)], startingHabits.length)}</p>
      <button type="button" class="button" onClick={() => void closeThisTab()}>
        {t('welcomeDone')}
      </button>
      <p class="quiet">{t('generalInformation')}</p>
      {settings ? <Choices settings={settings} /> : <Notice sentence={t('failedRead')} />}
    </>
  );
}

function SampleText({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const article = useRef<HTMLElement>(null);
  const sample = useRef<Sample | null>(null);
  const { density } = withOverrides(settings.preset, settings.overrides);
  useEffect(() => {
    if (!article.current) return;
    const life = new AbortController();
    sample.current = startSample(article.current, settings, life.signal);
    return () => life.abort();
  }, [density]);
  useEffect(() => sample.current?.follow(settings), [settings]);
  return (
    <>
      <article ref={article} class="sample" aria-label={t('welcomeSample')}>
        {sampleText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <button type="button" class="button" onClick={() => sample.current?.next()}>
        {t('welcomeNext')}
      </button>
    </>
  );
}

/** Each folded: nothing here has to be seen. */
function Choices({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  const names = useNames(settings.areNamesHidden);
  return (
    <section class="panel" aria-labelledby="choices-heading">
      <h2 id="choices-heading">{t('welcomeChoices')}</h2>
      <Said {...outcome} />
      <Folded summary={t('welcomeToday')}>
        <PresetChooser
          preset={settings.preset}
          onChoose={(preset) =>
            void ask({ ask: 'set-preset', preset }).then((reply) =>
              report(reply, t('presetSaved', [t(presetMessages[preset])])),
            )
          }
        />
      </Folded>
      <Folded summary={t('welcomeTips')}>
        <LeaveOut
          applies={settings.applies}
          onChange={(applies) =>
            void ask({ ask: 'set-applies', applies: [...applies] }).then((reply) =>
              report(reply, t('leaveOutSaved')),
            )
          }
        />
      </Folded>
      <Folded summary={t('welcomeHabits')}>
        <HiddenNames names={names} sentence={t('namesHidden')} />
        {names.areShown && (
          <HabitChooser
            library={offeredHabits(habits, settings)}
            chosen={settings.habits}
            isFull={settings.habits.length >= habitsShownMax}
            onChoose={(habitId, isShown) => {
              const next = settings.habits.length + (isShown ? 1 : -1);
              void ask({ ask: 'show-habit', habitId, isShown }).then((reply) =>
                report(reply, t('optionsHabitsSaved', [String(next)], next)),
              );
            }}
          />
        )}
      </Folded>
      <Folded summary={t('welcomePages')}>
        <OnRequest
          isOn={settings.isOnRequest}
          accessPlace={accessPlace()}
          onChange={(isOnRequest) =>
            void ask({ ask: 'set-on-request', isOnRequest }).then((reply) => report(reply, t('quietSaved')))
          }
        />
      </Folded>
    </section>
  );
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
