/** Wires the list of a page's words in the popup. It comes when its fold is opened. */
import { useEffect, useState } from 'preact/hooks';
import { TermList } from '../../components/TermList.tsx';
import { useText } from '../../components/text.ts';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { leaveFor } from './leave-for.ts';
import type { ReachedTab } from './use-page.ts';

export function WordsOfPage({ tab: { id, words, show } }: { readonly tab: ReachedTab }) {
  const t = useText();
  const ids = words.terms.map(({ termId }) => termId);
  const [known, setKnown] = useState<ReadonlyMap<string, Explanation>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void ask({ ask: 'explain', ids }).then((reply) => {
      setFailed(!reply.ok);
      if (reply.ok)
        setKnown((before) => new Map([...before, ...reply.value.map((one) => [one.id, one] as const)]));
    });
  }, [ids.join()]);
  if (hasFailed) return <p role="status">{t('failedRequest')}</p>;
  if (known.size === 0) return null;

  /** The popup makes way for the text, once the page has been told: the browser does one after the other. */
  const showInText = (termId: string): void => {
    const frame = words.terms.find((term) => term.termId === termId)?.frame;
    if (frame !== undefined) show(frame, termId);
    void browser.tabs.update(id, { active: true }).then(() => close());
  };
  return (
    <TermList
      terms={words.terms.flatMap(({ termId, count }) => {
        const explanation = known.get(termId);
        return explanation ? [{ termId, count, name: explanation.name, meaning: explanation.meaning }] : [];
      })}
      doubts={words.doubts}
      currentTermId={words.currentId}
      onChoose={(termId) => void leaveFor(`glossary.html#term/${termId}`)}
      onShow={showInText}
    />
  );
}
