/** Wires the page where text is pasted to read. Nothing of it is kept: it is gone with the tab. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClaimExplainer } from '../../components/ClaimExplainer.tsx';
import { ClaimList } from '../../components/ClaimList.tsx';
import { Explainer } from '../../components/Explainer.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { TermList } from '../../components/TermList.tsx';
import { useText } from '../../components/text.ts';
import { wear } from '../../components/wear.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';
import { languages, text } from '../../lib/browser/text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { ClaimExplanation, Explanation } from '../../lib/domain/explanation.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';
import { useMarks } from './use-marks.ts';

const speaker = speakerOfDevice(text('catalogueLanguage'));

export function Paste() {
  const t = useText();
  const [settings, setSettings] = useState<Settings>(defaultSettings([], 0));
  const [draft, setDraft] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [known, setKnown] = useState<ReadonlyMap<string, Explanation>>(new Map());
  const focusNext = useRef<string | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, ClaimExplanation>>(new Map());
  const choose = (id: string | null, focus: string): void => {
    focusNext.current = focus;
    setChosen(id);
  };
  const { depth } = withOverrides(settings.preset, settings.overrides);
  const { article, marks, show } = useMarks(text, settings);

  useEffect(() => {
    const closing = new AbortController();
    followSettings((found) => {
      if (!found) return;
      wear(document, found);
      setSettings(found);
    }, closing.signal);
    return () => closing.abort();
  }, []);
  const ids = marks?.termIds ?? [];
  useEffect(() => {
    if (ids.length === 0) return;
    void ask({ ask: 'explain', ids: [...ids] }).then((reply) => {
      if (reply.ok) setKnown(new Map(reply.value.map((one) => [one.id, one])));
    });
  }, [ids.join()]);
  const claimIds = marks?.claimIds ?? [];
  useEffect(() => {
    if (claimIds.length === 0) return;
    void ask({ ask: 'explain-claims', ids: [...claimIds] }).then((reply) => {
      if (reply.ok) setAnswers(new Map(reply.value.map((one) => [one.id, one])));
    });
  }, [claimIds.join()]);
  useLayoutEffect(() => {
    const wanted = focusNext.current && document.getElementById(focusNext.current);
    if (!wanted) return;
    focusNext.current = null;
    wanted.focus();
  });

  const explanation = chosen === null ? undefined : known.get(chosen);
  const answered = chosen === null ? undefined : answers.get(chosen);
  const speech = { speaker, rate: settings.speechRate, voice: settings.speechVoice };
  return (
    <>
      <h1>{t('pasteTitle')}</h1>
      <p>{t('pasteIntro')}</p>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          setChosen(null);
          setText(draft);
        }}
      >
        <label class="field">
          <span>{t('pasteLabel')}</span>
          <textarea rows={6} value={draft} onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('pasteExplain')}
        </button>
      </form>
      {text !== '' && (
        <article ref={article} class="pasted" aria-label={t('pasteText')}>
          {text
            .split(/\n\s*\n/)
            .filter((part) => part.trim() !== '')
            .map((part, i) => (
              <p key={i}>{part}</p>
            ))}
        </article>
      )}
      {text !== '' && <ReadAloud text={text} {...speech} />}
      {explanation && (
        <Explainer explanation={explanation} depth={depth} inWords={inWords}>
          <div class="buttons">
            <ReadAloud
              text={`${explanation.name}. ${explanation.meaning} ${depth === 'full' ? explanation.inMs : ''}`}
              {...speech}
            />
            <button type="button" class="button" onClick={() => show(explanation.id)}>
              {t('listShow')}
            </button>
            <button type="button" class="button" onClick={() => choose(null, `term-${explanation.id}`)}>
              {t('cardClose')}
            </button>
          </div>
        </Explainer>
      )}
      {answered && (
        <ClaimExplainer explanation={answered} inWords={inWords}>
          <div class="buttons">
            <ReadAloud text={[`${answered.says}.`, answered.answer, ...answered.ask].join(' ')} {...speech} />
            <button type="button" class="button" onClick={() => show(answered.id)}>
              {t('listShow')}
            </button>
            <button type="button" class="button" onClick={() => choose(null, `claim-${answered.id}`)}>
              {t('cardClose')}
            </button>
          </div>
        </ClaimExplainer>
      )}
      <ClaimList
        claims={claimIds.flatMap((claimId) => {
          const one = answers.get(claimId);
          return one ? [{ claimId, says: one.says, count: marks?.claimCounts.get(claimId) ?? 1 }] : [];
        })}
        currentId={chosen}
        onChoose={(claimId) => choose(claimId, 'explainer-name')}
        onShow={show}
      />
      {text !== '' && (
        <TermList
          terms={ids.flatMap((termId) => {
            const one = known.get(termId);
            const count = marks?.counts.get(termId) ?? 1;
            return one ? [{ termId, name: one.name, meaning: one.meaning, count }] : [];
          })}
          doubts={[...(marks?.doubts.values() ?? [])]}
          currentTermId={chosen}
          onChoose={(termId) => choose(termId, 'explainer-name')}
          onShow={show}
        />
      )}
    </>
  );
}

const inWords = (day: string): string => dayInWords(civilDay(day), languages());
