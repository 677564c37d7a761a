/** Wires the page on which the reader arranges habits, and writes down rests. */
import { HabitChooser } from '../../components/HabitChooser.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Said } from '../../components/Said.tsx';
import { useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { habits } from '../../content/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import { offeredHabits } from '../../lib/domain/offered-habits.ts';
import { type Settings, habitsChosenMax } from '../../lib/domain/settings.ts';
import { OrderPart } from './OrderPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { RestPart } from './RestPart.tsx';
import { useHabitRecords } from './use-habit-records.ts';

export function MyHabits() {
  const t = useText();
  const [records, reload] = useHabitRecords();
  if (records.status === 'reading') return null;
  if (records.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={reload} />;
  const { settings, mine, rests, today } = records.value;
  return (
    <>
      <h1>{t('ownTitle')}</h1>
      <p>{t('ownIntro')}</p>
      <OrderPart settings={settings} mine={mine} />
      <OwnPart settings={settings} mine={mine} />
      <RestPart rests={rests} today={today} />
      <LibraryPart settings={settings} />
    </>
  );
}

function LibraryPart({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const { report, ...outcome } = useOutcome();
  return (
    <>
      <Said {...outcome} />
      <HabitChooser
        library={offeredHabits(habits, settings)}
        chosen={settings.habits}
        most={habitsChosenMax}
        onChoose={(next) =>
          void ask({ ask: 'set-habits', habits: [...next] }).then((reply) =>
            report(reply, t('optionsHabitsSaved', [String(next.length)], next.length)),
          )
        }
      />
    </>
  );
}
