/** Wires the page on which the reader arranges habits, and writes down rests. */
import { HabitChooser } from '../../components/HabitChooser.tsx';
import { HiddenNames, useNames } from '../../components/HiddenNames.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Said } from '../../components/Said.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { habits } from '#content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { HabitRecords } from '../../lib/browser/history-records.ts';
import { liveCount } from '../../lib/domain/habit-order.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { habitsShownMax } from '../../lib/domain/settings.ts';
import { OrderPart } from './OrderPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { RestPart } from './RestPart.tsx';
import { useHabitRecords } from './use-habit-records.ts';

export function MyHabits() {
  const t = useText();
  const [records, reload] = useHabitRecords();
  const names = useNames(records.status === 'found' && records.value.settings.areNamesHidden);
  if (records.status === 'reading') return null;
  if (records.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={reload} />;
  const { mine, rests, today } = records.value;
  const settings = { ...records.value.settings, areNamesHidden: !names.areShown };
  return (
    <>
      <h1>{t('ownTitle')}</h1>
      <p>{t('ownIntro')}</p>
      <HiddenNames names={names} sentence={t('ownNamesHidden')} />
      <OrderPart settings={settings} mine={mine} />
      {names.areShown && <OwnPart settings={settings} mine={mine} />}
      <RestPart rests={rests} today={today} />
      {names.areShown && <LibraryPart settings={settings} mine={mine} />}
    </>
  );
}

function LibraryPart({ settings, mine }: Pick<HabitRecords, 'settings' | 'mine'>) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  const live = liveCount(settings.habits, mine);
  return (
    <>
      <Said {...outcome} />
      <HabitChooser
        library={offeredHabits(habits, settings)}
        chosen={settings.habits}
        isFull={live >= habitsShownMax}
        onChoose={(habitId, isShown) => {
          const next = live + (isShown ? 1 : -1);
          void ask({ ask: 'show-habit', habitId, isShown }).then((reply) =>
            report(reply, t('optionsHabitsSaved', [String(next)], next)),
          );
        }}
      />
    </>
  );
}
