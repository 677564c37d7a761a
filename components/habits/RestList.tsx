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

/** How many are in sight before a press. */
const inSight = 5;

/** Rests and pauses, the latest first. A pause that goes on can be ended here. */
export function RestList({ spans, inWords, onTakeAway, onEndPause }: Props) {
  const t = useText();
  if (spans.length === 0) return <p>{t('restNone')}</p>;
  const latestFirst = spans.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const rows = (some: readonly RestSpan[]) => (
    <ul>
      {some.map((span) => {
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
                aria-label={t('labelled', [t('restTakeAway'), words])}
              >
                {t('restTakeAway')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
  const earlier = latestFirst.slice(inSight);
  return (
    <>
      {rows(latestFirst.slice(0, inSight))}
      {earlier.length > 0 && (
        <details>
          <summary>{t('restEarlier', [String(earlier.length)], earlier.length)}</summary>
          {rows(earlier)}
        </details>
      )}
    </>
  );
}
