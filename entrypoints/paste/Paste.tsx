/** Wires the page where text is pasted to read. Nothing of it is kept: it is gone with the tab. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Explainer } from '../../components/Explainer.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { TermList } from '../../components/TermList.tsx';
import { useText } from '../../components/text.ts';
import { wear } from '../../components/wear.ts';
import { ask } from '../../lib/browser/ask.ts';
import { followSettings } from '../../lib/browser/follow-settings.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { type Settings, defaultSettings } from '../../lib/domain/settings.ts';
import { createSpeaker } from '../../lib/page/speaker.ts';
import { useMarks } from './use-marks.ts';

const speaker = createSpeaker(globalThis.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

export function Paste() {
  const t = useText();
  const [settings, setSettings] = useState<Settings>(defaultSettings([], 0));
  const [draft, setDraft] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [known, setKnown] = useState<ReadonlyMap<string, Explanation>>(new Map());
  const focusNext = useRef<string | null>(null);
  const choose = (termId: string | null, focus: string): void => {
    focusNext.current = focus;
    setChosen(termId);
  };
  const { density, depth } = withOverrides(settings.preset, settings.overrides);
  const { article, marks, show } = useMarks(text, density, (termId) => choose(termId, 'explainer-name'));

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
  useLayoutEffect(() => {
    const wanted = focusNext.current && document.getElementById(focusNext.current);
    if (!wanted) return;
    focusNext.current = null;
    wanted.focus();
  });

  const explanation = chosen === null ? undefined : known.get(chosen);
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
      {text !== '' && (
        <ReadAloud text={text} speaker={speaker} rate={settings.speechRate} voice={settings.speechVoice} />
      )}
      {explanation && (
        <Explainer
          explanation={explanation}
          depth={depth}
          inWords={(day) => dayInWords(civilDay(day), navigator.languages)}
        >
          <div class="buttons">
            <button type="button" class="button" onClick={() => show(explanation.id)}>
              {t('listShow')}
            </button>
            <button type="button" class="button" onClick={() => choose(null, `term-${explanation.id}`)}>
              {t('cardClose')}
            </button>
          </div>
        </Explainer>
      )}
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
