import type { Outcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import { languages } from '../../lib/browser/text.ts';
import { dayShort } from '../../lib/domain/civil-day.ts';
import type { EmptyDays } from '../../lib/domain/day-facts.ts';

interface Props {
  readonly empty: EmptyDays;
  readonly report: Outcome['report'];
}

/** One sentence, asked once: whichever way it is answered, it is not asked of these days again. */
export function WelcomeBack({ empty, report }: Props) {
  const t = useText();
  const { from, to } = empty;
  return (
    <div class="welcome">
      <p>{t('welcomeBack', [dayShort(from, languages()), dayShort(to, languages())])}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            void ask({ ask: 'set-rest', from, to, isRest: true }).then((reply) =>
              report(reply, t('welcomeRested')),
            )
          }
        >
          {t('welcomeRest')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void ask({ ask: 'leave-blank', day: to }).then((reply) => report(reply, t('welcomeLeft')))
          }
        >
          {t('welcomeLeave')}
        </button>
      </div>
    </div>
  );
}
