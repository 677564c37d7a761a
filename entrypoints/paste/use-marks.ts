import packedLexicon from 'virtual:lexicon';
import { denial, recognition, sentences } from '#content/language.ts';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import marksCss from '../../public/marks.css?inline';
import { fetchedClaims } from '../../lib/browser/claim-wordings.ts';
import { followLeftOut } from '../../lib/browser/left-out.ts';
import { openLexicon } from '../../lib/domain/lexicon.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type Marker, startMarking } from '../../lib/page/marker.ts';
import { openOwnSeam } from '../../lib/page/own-seam.ts';
import type { Explaining } from '../../lib/page/seam.ts';

interface Marks extends ReturnType<Marker['decision']> {
  readonly termIds: readonly string[];
  readonly claimIds: readonly string[];
}

interface Marked {
  readonly article: RefObject<HTMLElement | null>;
  /** `null` until they are known. */
  readonly marks: Marks | null;
  /** Brings the next mention of a term, or of a claim, into view, and opens its card. */
  readonly show: (id: string) => void;
}

/** Marks the text below an element, and explains it there, by what marks and explains pages. */
export function useMarks(text: string, settings: Settings): Marked {
  const article = useRef<HTMLElement>(null);
  const explaining = useRef<Explaining | null>(null);
  const now = useRef(settings);
  now.current = settings;
  const [marks, setMarks] = useState<Marks | null>(null);
  const { density, line } = withOverrides(settings.preset, settings.overrides);

  useEffect(() => {
    setMarks(null);
    const within = article.current;
    if (!within || text === '') return;
    const life = new AbortController();
    const { signal } = life;
    const leftOut = followLeftOut(() => marker.judgeAgain(), signal);
    const claims = fetchedClaims(
      { recognition, sentences, denial },
      () => signal.aborted || marker.judgeAgain(),
    );
    const marker = startMarking({
      lexicon: openLexicon(unpackTerms(packedLexicon), recognition),
      ...{ density, line, within, signal },
      css: marksCss,
      leftOut: leftOut.now,
      claims: () => (now.current.areClaimsMarked ? claims() : null),
      onChange: () => {
        setMarks({ termIds: marker.ids('term'), claimIds: marker.ids('claim'), ...marker.decision() });
        explaining.current?.marksChanged();
      },
      onRest: () => undefined,
    });
    seam.showRead(() => ({ marker, explaining: explaining.current, signal }));
    void leftOut.isKnown.then(() => signal.aborted || marker.judgeAgain());
    seam.withExplainer((explain, pointer) => {
      explaining.current = explain({
        marker: () => marker,
        // Nothing of what is pasted is kept, and so not when a word of it was met.
        settings: () => ({ ...now.current, isMemoryOn: false }),
        isOurs: true,
        onExplained: () => undefined,
        pointer,
        signal,
      });
    }, signal);
    return () => {
      life.abort();
      seam.showRead(null);
      explaining.current = null;
    };
  }, [text, density, line, settings.areClaimsMarked]);
  useEffect(() => explaining.current?.settingsChanged(), [settings]);

  return { article, marks, show: (id) => explaining.current?.showMention(id) };
}

const seam = openOwnSeam();
