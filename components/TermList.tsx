import type { MessageKey } from '../lib/domain/text.ts';
import type { Doubtful } from '../lib/domain/decide.ts';
import { useText } from './text.ts';

export interface ListedTerm {
  readonly termId: string;
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
}

interface Props {
  readonly terms: readonly ListedTerm[];
  readonly doubts: readonly Doubtful[];
  /** The term that is explained now. */
  readonly currentTermId: string | null;
  readonly onChoose: (termId: string) => void;
  /** Brings its next mention into view. */
  readonly onShow: (termId: string) => void;
}

/** All words explained on a page, in reading order, and those that were left out. Its order never changes by a press. */
export function TermList({ terms, doubts, currentTermId, onChoose, onShow }: Props) {
  const t = useText();
  return (
    <>
      <section class="panel" aria-labelledby="terms-heading">
        <h2 id="terms-heading" tabIndex={-1}>
          {terms.length === 0 ? t('pageNone') : t('listHeading', [String(terms.length)], terms.length)}
        </h2>
        {/* Its role is lost where a list has no markers. */}
        <ol role="list" class="terms">
          {terms.map(({ termId, name, meaning, count }) => (
            <li key={termId}>
              <button
                type="button"
                class="term"
                id={`term-${termId}`}
                aria-current={termId === currentTermId || undefined}
                onClick={() => onChoose(termId)}
              >
                {name}
              </button>
              <p>{meaning}</p>
              <div class="mentions">
                <span class="quiet">{t('listMentions', [String(count)], count)}</span>
                <button type="button" class="button" onClick={() => onShow(termId)}>
                  {t('listShow')}
                  <span class="said-only">{t('ofThis', [name])}</span>
                </button>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {doubts.length > 0 && (
        <section class="panel" aria-labelledby="doubts-heading">
          <h2 id="doubts-heading">{t('listDoubts')}</h2>
          <details>
            <summary>{t('listDoubtsWhy', [String(doubts.length)], doubts.length)}</summary>
            <ul class="doubts">
              {doubts.map(({ written, reason }) => (
                <li key={`${written} ${reason.because}`}>
                  <strong>{t('label', [written])}</strong>{' '}
                  {reason.because === 'other-meaning'
                    ? t('doubtOtherMeaning', [reason.meaning])
                    : t(doubtMessages[reason.because])}
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  );
}

const doubtMessages = {
  'page-defines-other': 'doubtDefined',
  'page-not-about-it': 'doubtTopic',
  'other-language': 'doubtLanguage',
  'sense-unclear': 'doubtUnclear',
} as const satisfies Record<Exclude<Doubtful['reason']['because'], 'other-meaning'>, MessageKey>;
