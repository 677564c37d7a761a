/** One reading of a page: marks, and the explainer once there is something to explain. Leaves nothing behind when its signal aborts. */
import marksCss from '../../public/marks.css?inline';
import type { PageSettings } from '../../lib/browser/page-settings.ts';
import type { ClaimLexicon } from '../../lib/domain/find-claims.ts';
import type { LeftOut } from '../../lib/domain/left-out.ts';
import type { Lexicon } from '../../lib/domain/lexicon.ts';
import { type PresetValues, withOverrides } from '../../lib/domain/presets.ts';
import { type Marker, startMarking } from '../../lib/page/marker.ts';
import type { Explaining, WithExplainer } from '../../lib/page/seam.ts';

interface Options {
  readonly lexicon: Lexicon;
  readonly settings: PageSettings;
  readonly leftOut: () => LeftOut;
  readonly claims: () => ClaimLexicon | null;
  readonly withExplainer: WithExplainer;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly marker: () => Marker;
  readonly explaining: () => Explaining | null;
  readonly follow: (settings: PageSettings) => void;
}

export function startReading({
  lexicon,
  leftOut,
  claims,
  withExplainer,
  onChange,
  signal,
  ...first
}: Options): Reading {
  let { settings } = first;
  let explaining: Explaining | null = null;
  let isWanted = false;
  let marking = new AbortController();

  const marksChanged = (): void => {
    if (!isWanted && marker.owners().length > 0) {
      isWanted = true;
      withExplainer((explain, pointer) => {
        explaining = explain({
          marker: () => marker,
          settings: () => settings,
          isOurs: false,
          onExplained: onChange,
          pointer,
          signal,
        });
      }, signal);
    }
    explaining?.marksChanged();
    onChange();
  };
  const start = (): Marker =>
    startMarking({
      lexicon,
      density: valuesOf(settings).density,
      line: valuesOf(settings).line,
      leftOut,
      claims: () => (settings.areClaimsMarked ? claims() : null),
      css: marksCss,
      onChange: marksChanged,
      onRest: onChange,
      signal: marking.signal,
    });
  let marker = start();
  signal.addEventListener('abort', () => marking.abort());

  return {
    marker: () => marker,
    explaining: () => explaining,
    follow: (changed) => {
      const { areClaimsMarked } = settings;
      const before = valuesOf(settings);
      settings = changed;
      const { density, line } = valuesOf(changed);
      if (before.density !== density || before.line !== line) {
        marking.abort();
        marking = new AbortController();
        marker = start();
      } else if (areClaimsMarked !== changed.areClaimsMarked) marker.judgeAgain();
      explaining?.settingsChanged();
    },
  };
}

const valuesOf = ({ preset, overrides }: PageSettings): PresetValues => withOverrides(preset, overrides);
