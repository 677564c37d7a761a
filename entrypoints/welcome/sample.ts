/** The sample is marked by what marks pages, and explained by what explains them: what a reader tries here is the real thing. */
import packedLexicon from 'virtual:lexicon';
import { recognition } from '#content/language.ts';
import marksCss from '../../public/marks.css?inline';
import { followLeftOut } from '../../lib/browser/left-out.ts';
import { openLexicon } from '../../lib/domain/lexicon.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { startMarking } from '../../lib/page/marker.ts';
import { openOwnSeam } from '../../lib/page/own-seam.ts';
import { type Explaining, walkerHere } from '../../lib/page/seam.ts';

export interface Sample {
  /** Opens the card of the next marked word. */
  readonly next: () => void;
  readonly follow: (settings: Settings) => void;
}

/** @param first the settings to begin with */
export function startSample(within: Element, first: Settings, signal: AbortSignal): Sample {
  let settings = first;
  let explaining: Explaining | null = null;
  let isNextWanted = false;
  const leftOut = followLeftOut(() => marker.judgeAgain(), signal);
  const marker = startMarking({
    lexicon: openLexicon(unpackTerms(packedLexicon), recognition),
    density: withOverrides(first.preset, first.overrides).density,
    css: marksCss,
    leftOut: leftOut.now,
    claims: () => null,
    within,
    onChange: () => explaining?.marksChanged(),
    onRest: () => undefined,
    signal,
  });
  seam.showRead(() => ({ marker, explaining, signal }));
  void leftOut.isKnown.then(() => signal.aborted || marker.judgeAgain());
  seam.withExplainer((explain, pointer) => {
    explaining = explain({
      marker: () => marker,
      settings: () => settings,
      isOurs: true,
      onExplained: () => undefined,
      pointer,
      signal,
    });
    if (isNextWanted) next();
  }, signal);
  const next = (): void => {
    // Pressed before what explains is here.
    isNextWanted = explaining === null;
    const walker = walkerHere();
    if (!explaining || !walker) return;
    if (!explaining.isWalked()) walker.keep();
    if (!walker.go('card', 'next')) walker.go('edge', 'next');
  };
  return {
    next,
    follow: (changed) => {
      settings = changed;
      explaining?.settingsChanged();
    },
  };
}

const seam = openOwnSeam();
