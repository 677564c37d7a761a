import packedLexicon from 'virtual:lexicon';
import { useEffect, useRef, useState } from 'preact/hooks';
import marksCss from '../../public/marks.css?inline';
import type { PageDecision } from '../../lib/domain/decide.ts';
import { openLexicon } from '../../lib/domain/lexicon.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { markAt } from '../../lib/page/hit-test.ts';
import { type Marker, startMarking } from '../../lib/page/marker.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { bringIntoView, mentionOf } from '../../lib/page/walk.ts';

interface Marks extends Pick<PageDecision, 'counts' | 'doubts'> {
  readonly termIds: readonly string[];
}

/** Marks the text below an element, as pages are marked, and says which mark was pressed. */
export function useMarks(
  text: string,
  density: Parameters<typeof startMarking>[0]['density'],
  onPress: (termId: string) => void,
) {
  const article = useRef<HTMLElement>(null);
  const marker = useRef<Marker | null>(null);
  const current = useRef<Mark | null>(null);
  const [marks, setMarks] = useState<Marks | null>(null);

  useEffect(() => {
    setMarks(null);
    const within = article.current;
    if (!within || text === '') return;
    const life = new AbortController();
    const started = startMarking({
      lexicon: openLexicon(unpackTerms(packedLexicon)),
      density,
      css: marksCss,
      within,
      onChange: () => setMarks({ termIds: started.termIds(), ...started.decision() }),
      onRest: () => undefined,
      signal: life.signal,
    });
    marker.current = started;
    within.addEventListener(
      'click',
      ({ clientX, clientY }) => {
        const mark = markAt(clientX, clientY, started);
        if (!mark) return;
        current.current = mark;
        started.setCurrent(mark);
        onPress(mark.termId);
      },
      { signal: life.signal },
    );
    return () => {
      life.abort();
      marker.current = null;
    };
  }, [text, density]);

  const show = (termId: string): void => {
    const mark = marker.current && mentionOf(marker.current, termId, current.current);
    if (!mark) return;
    current.current = mark;
    marker.current?.setCurrent(mark);
    bringIntoView(mark);
  };
  return { article, marks, show };
}
