/** Wires the page of saved words and tips. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { SavedList } from '../../components/SavedList.tsx';
import { failureMessages, useOutcome } from '../../components/outcome.ts';
import { useText } from '../../components/text.ts';
import { wear } from '../../components/wear.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';
import { savedTermsKey } from '../../lib/browser/kept-keys.ts';
import { parseSavedTerms } from '../../lib/browser/kept-words.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { languages } from '../../lib/browser/text.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import type { SavedTerm } from '../../lib/domain/kept-words.ts';
import { SavedTips } from './SavedTips.tsx';

type State =
  | { readonly status: 'reading' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'found';
      readonly terms: readonly SavedTerm[];
      readonly known: ReadonlyMap<string, Explanation>;
    };

export function Saved() {
  const t = useText();
  const [state, setState] = useState<State>({ status: 'reading' });
  /** The word or tip taken away last, which can come back until the next one goes. */
  const [removed, setRemoved] = useState<SavedTerm | { readonly tipId: string } | null>(null);
  const { saved, failure, report } = useOutcome();

  const reload = async (): Promise<void> => {
    const stored = await read(savedTermsKey, parseSavedTerms);
    if (stored.status === 'failed') {
      setState({ status: 'failed' });
      return;
    }
    const terms = stored.status === 'found' ? stored.value.terms : [];
    const reply = await ask({ ask: 'explain', ids: [...new Set(terms.map(({ termId }) => termId))] });
    const explained = reply.ok ? reply.value : [];
    // What was known stays: a word that has just been taken away is still called by its name.
    setState((before) => ({
      status: 'found',
      terms,
      known: new Map([
        ...(before.status === 'found' ? before.known : []),
        ...explained.map((one) => [one.id, one] as const),
      ]),
    }));
  };
  useEffect(() => {
    const closing = new AbortController();
    followSettings((settings) => settings && wear(document, settings), closing.signal);
    onStorageChange(
      (key) => key === savedTermsKey,
      () => void reload(),
      closing.signal,
    );
    void reload();
    return () => closing.abort();
  }, []);

  if (state.status === 'reading') return null;
  if (state.status === 'failed') return <Notice sentence={t('failedRead')} onRetry={() => void reload()} />;
  const { terms, known } = state;
  const nameOf = ({ termId }: SavedTerm): string => known.get(termId)?.name ?? termId;
  const placeOf = ({ termId, sentence, title, url }: SavedTerm) => ({ termId, sentence, title, url });
  const remove = async (term: SavedTerm): Promise<void> => {
    const reply = await ask({ ask: 'forget-term', ...placeOf(term) });
    report(reply, t('savedRemoved', [nameOf(term)]));
    if (reply.ok) setRemoved(term);
  };
  const bringBack = async (one: SavedTerm | { readonly tipId: string }): Promise<void> => {
    const isTip = 'tipId' in one;
    const reply = isTip
      ? await ask({ ask: 'save-tip', tipId: one.tipId, isSaved: true })
      : await ask({ ask: 'save-term', ...placeOf(one) });
    report(reply, isTip ? t('savedTipBack') : t('savedBack', [nameOf(one)]));
    if (reply.ok) setRemoved(null);
  };
  return (
    <>
      <h1>{t('savedTitle')}</h1>
      <p>{t('savedIntro')}</p>
      <p class="saved on-screen" role="status">
        {saved}
      </p>
      {failure && <Notice sentence={t(failureMessages[failure])} />}
      <div class="buttons">
        {removed && (
          <button type="button" class="button" onClick={() => void bringBack(removed)}>
            {t('savedUndo')}
          </button>
        )}
        <button type="button" class="button" onClick={() => print()}>
          {t('printPage')}
        </button>
      </div>
      <SavedList
        saved={terms.map((term) => ({
          term,
          name: nameOf(term),
          meaning: known.get(term.termId)?.meaning ?? '',
        }))}
        inWords={(day) => dayInWords(day, languages())}
        onRemove={(term) => void remove(term)}
      />
      <SavedTips report={report} onForgotten={(tipId) => setRemoved({ tipId })} />
    </>
  );
}
