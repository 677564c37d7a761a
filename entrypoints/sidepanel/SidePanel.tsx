/** Wires the panel beside the page: its words and claims in reading order, one of them explained, words that were asked for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClaimExplainer } from '../../components/ClaimExplainer.tsx';
import { ClaimList } from '../../components/ClaimList.tsx';
import { Explainer } from '../../components/Explainer.tsx';
import { NoEntry } from '../../components/NoEntry.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { TermList } from '../../components/TermList.tsx';
import { useText } from '../../components/text.ts';
import { wear } from '../../components/wear.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import { onWordsAsked } from '../../lib/browser/side-panel.ts';
import { languages, text } from '../../lib/browser/text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { LookUp } from '../../lib/domain/look-up.ts';
import { pageTermsOf } from '../../lib/domain/page-terms.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';
import { useClaimExplanations, useExplanations } from './use-explanations.ts';
import { usePageTerms } from './use-page-terms.ts';

const speaker = speakerOfDevice(text('catalogueLanguage'));

const nothingOnPage = pageTermsOf(new Map());

/** `id`: of a term, or of a claim. */
type View = 'list' | { readonly id: string } | { readonly lookUp: LookUp };

export function SidePanel() {
  const t = useText();
  const settings = useSettings();
  const [page, showMention] = usePageTerms();
  const [view, setView] = useState<View>('list');
  /** The element that has the focus once the view is drawn; none where the reader is elsewhere. */
  const focusNext = useRef<string | null>(null);
  const go = (next: View, focus: string | null): void => {
    focusNext.current = focus;
    setView(next);
  };

  const { terms, claims, currentId: current } = typeof page === 'string' ? nothingOnPage : page;
  const chosen = typeof view === 'object' && 'id' in view ? view.id : null;
  const claimIds = claims.map(({ claimId }) => claimId);
  const answers = useClaimExplanations(claimIds);
  const isClaim = chosen !== null && (claimIds.includes(chosen) || answers.has(chosen));
  const explanations = useExplanations([
    ...new Set([...terms.map(({ termId }) => termId), ...(chosen === null || isClaim ? [] : [chosen])]),
  ]);
  const explanation = chosen === null ? undefined : explanations.get(chosen);
  const answered = chosen === null ? undefined : answers.get(chosen);

  // The walk on the page leads here too, and leaves the focus where it is.
  useEffect(() => {
    if (current !== null) go({ id: current }, null);
  }, [current]);
  useEffect(() => {
    const closing = new AbortController();
    onWordsAsked((words) => {
      void ask({ ask: 'look-up', words }).then((reply) => {
        if (!reply.ok) return;
        const { termId } = reply.value;
        if (termId === null) go({ lookUp: reply.value }, 'no-entry');
        else go({ id: termId }, 'explainer-name');
      });
    }, closing.signal);
    return () => closing.abort();
  }, []);
  useLayoutEffect(() => {
    const wanted = focusNext.current && document.getElementById(focusNext.current);
    if (!wanted) return;
    focusNext.current = null;
    wanted.focus();
  });

  if (!settings) return null;
  const frameOf = (id: string): string | undefined =>
    terms.find(({ termId }) => termId === id)?.frame ?? claims.find(({ claimId }) => claimId === id)?.frame;
  const show = (id: string): void => {
    const frame = frameOf(id);
    if (frame !== undefined) showMention(frame, id);
  };
  const choose = (id: string): void => go({ id }, 'explainer-name');
  const backTo = (): string => {
    if (chosen === null || frameOf(chosen) === undefined) return 'terms-heading';
    return `${isClaim ? 'claim' : 'term'}-${chosen}`;
  };
  const { depth } = withOverrides(settings.preset, settings.overrides);

  return (
    <>
      <h1>{t('panelTitle')}</h1>
      {/* What the walk has come to is said, without the focus being there. */}
      <p class="said-only" role="status">
        {explanation && explanation.id === current
          ? t('labelled', [explanation.name, explanation.meaning])
          : ''}
        {answered && answered.id === current
          ? t('labelled', [t('claimHeading'), [t('claimQuoted', [answered.says]), answered.answer].join(' ')])
          : ''}
      </p>
      {view !== 'list' && (
        <button type="button" class="button" onClick={() => go('list', backTo())}>
          {t('panelBack')}
        </button>
      )}
      {explanation && (
        <Explainer explanation={explanation} depth={depth} inWords={inWords}>
          <div class="buttons">
            <ReadAloud
              text={`${explanation.name}. ${explanation.meaning} ${depth === 'full' ? explanation.inMs : ''}`}
              speaker={speaker}
              rate={settings.speechRate}
              voice={settings.speechVoice}
            />
            {frameOf(explanation.id) !== undefined && (
              <button type="button" class="button" onClick={() => show(explanation.id)}>
                {t('listShow')}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => void openOwnPage(`glossary.html#term/${explanation.id}`)}
            >
              {t('panelGlossary')}
            </button>
          </div>
        </Explainer>
      )}
      {answered && (
        <ClaimExplainer explanation={answered} inWords={inWords}>
          <div class="buttons">
            <ReadAloud
              text={[`${answered.says}.`, answered.answer, ...answered.ask].join(' ')}
              speaker={speaker}
              rate={settings.speechRate}
              voice={settings.speechVoice}
            />
            {frameOf(answered.id) !== undefined && (
              <button type="button" class="button" onClick={() => show(answered.id)}>
                {t('listShow')}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => void openOwnPage(`glossary.html#claim/${answered.id}`)}
            >
              {t('panelGlossary')}
            </button>
          </div>
        </ClaimExplainer>
      )}
      {typeof view === 'object' && 'lookUp' in view && <NoEntry lookUp={view.lookUp} onChoose={choose} />}
      {view === 'list' && page === 'asking' && <p role="status">{t('panelAsking')}</p>}
      {view === 'list' && page === 'unreachable' && (
        <>
          <p role="status">{t('panelUnreadable')}</p>
          <button type="button" class="button" onClick={() => void openOwnPage('paste.html')}>
            {t('panelPaste')}
          </button>
        </>
      )}
      {view === 'list' && (
        <ClaimList
          claims={claims.flatMap(({ claimId, count }) => {
            const known = answers.get(claimId);
            return known ? [{ claimId, count, says: known.says }] : [];
          })}
          currentId={current}
          onChoose={choose}
          onShow={show}
        />
      )}
      {view === 'list' && typeof page === 'object' && (
        <TermList
          terms={terms.flatMap(({ termId, count }) => {
            const known = explanations.get(termId);
            return known ? [{ termId, count, name: known.name, meaning: known.meaning }] : [];
          })}
          doubts={page.doubts}
          currentTermId={current}
          onChoose={choose}
          onShow={show}
        />
      )}
    </>
  );
}

/** `null` until they are known. Without them the panel reads as it does for a new reader. */
function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    followSettings((found) => {
      if (found) wear(document, found);
      setSettings(found ?? defaultSettings([], 0));
    }, closing.signal);
    return () => closing.abort();
  }, []);
  return settings;
}

const inWords = (day: string): string => dayInWords(civilDay(day), languages());
