import type { CivilDay } from '../../lib/domain/civil-day.ts';
import type { RestSpan } from '../../lib/domain/rest.ts';
import { spanInWords } from '../span-in-words.ts';
import { useText } from '../text.ts';

interface Props {
  readonly spans: readonly RestSpan[];
  readonly inWords: (day: CivilDay) => string;
  readonly onTakeAway: (span: RestSpan) => void;
  readonly onEndPause: () => void;
}

/** Rests and pauses, the latest first. A pause that goes on can be ended here. */
export function RestList({ spans, inWords, onTakeAway, onEndPause }: Props) {
  const t = useText();
  if (spans.length === 0) return <p>{t('restNone')}</p>;
  const latestFirst = spans.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  return (
    <ul>
      {latestFirst.map((span) => {
        const words = spanInWords(t, span, inWords);
        return (
          <li key={`${span.kind} ${span.from} ${span.to}`}>
            <p>{words}</p>
            <div class="buttons">
              {span.kind === 'pause' && span.to === null && (
                <button type="button" class="button" onClick={onEndPause}>
                  {t('pauseEnd')}
                </button>
              )}
              <button
                type="button"
                class="button"
                onClick={() => onTakeAway(span)}
                aria-label={t('pressOf', [t('restTakeAway'), words])}
              >
                {t('restTakeAway')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
