/** Wires the panel beside the page: its words in reading order, one of them explained, words that were asked for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import type { LookUp } from '../../lib/domain/look-up.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { createSpeaker } from '../../lib/page/speaker.ts';
import { useExplanations } from './use-explanations.ts';
import { usePageTerms } from './use-page-terms.ts';

const speaker = createSpeaker(globalThis.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

type View = 'list' | { readonly termId: string } | { readonly lookUp: LookUp };

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

  const terms = typeof page === 'string' ? [] : page.terms;
  const current = typeof page === 'string' ? null : page.currentTermId;
  const chosen = typeof view === 'object' && 'termId' in view ? view.termId : null;
  const explanations = useExplanations([
    ...new Set([...terms.map(({ termId }) => termId), ...(chosen === null ? [] : [chosen])]),
  ]);
  const explanation = chosen === null ? undefined : explanations.get(chosen);

  // The walk on the page leads here too, and leaves the focus where it is.
  useEffect(() => {
    if (current !== null) go({ termId: current }, null);
  }, [current]);
  useEffect(() => {
    const closing = new AbortController();
    onWordsAsked((words) => {
      void ask({ ask: 'look-up', words }).then((reply) => {
        if (!reply.ok) return;
        const { termId } = reply.value;
        if (termId === null) go({ lookUp: reply.value }, 'no-entry');
        else go({ termId }, 'explainer-name');
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
  const frameOf = (termId: string): string | undefined => terms.find((term) => term.termId === termId)?.frame;
  const show = (termId: string): void => {
    const frame = frameOf(termId);
    if (frame !== undefined) showMention(frame, termId);
  };
  const choose = (termId: string): void => go({ termId }, 'explainer-name');
  const { depth } = withOverrides(settings.preset, settings.overrides);

  return (
    <>
      <h1>{t('panelTitle')}</h1>
      {/* What the walk has come to is said, without the focus being there. */}
      <p class="said-only" role="status">
        {explanation && explanation.id === current ? `${explanation.name}: ${explanation.meaning}` : ''}
      </p>
      {view !== 'list' && (
        <button
          type="button"
          class="button"
          onClick={() =>
            go('list', chosen !== null && frameOf(chosen) !== undefined ? `term-${chosen}` : 'terms-heading')
          }
        >
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

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);
