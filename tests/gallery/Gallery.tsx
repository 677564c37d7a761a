/** Every component in every state, in the colours, the size and the preset that are chosen at its top. For development only. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { PresetChooser } from '../../components/PresetChooser.tsx';
import { TextContext } from '../../components/text.ts';
import { ThemeChooser } from '../../components/ThemeChooser.tsx';
import { wear } from '../../components/wear.ts';
import { spacings, textScales } from '../../lib/domain/reading-settings.ts';
import { type Settings, defaultSettings, themes } from '../../lib/domain/settings.ts';
import { english } from '../components/english.ts';
import { states } from './states/index.ts';

/** A choice out of the address, so that a look can be kept: `?theme=dark&scale=200&spacing=wide`. */
function lookAt(search: string): Settings {
  const asked = new URLSearchParams(search);
  const usual = defaultSettings([], 1);
  return {
    ...usual,
    theme: themes.find((theme) => theme === asked.get('theme')) ?? usual.theme,
    textScale: textScales.find((scale) => String(scale) === asked.get('scale')) ?? usual.textScale,
    spacing: spacings.find((spacing) => spacing === asked.get('spacing')) ?? usual.spacing,
  };
}

/** @param search of its address */
export function Gallery({ search }: { readonly search: string }) {
  const [look, setLook] = useState(() => lookAt(search));
  useLayoutEffect(() => wear(document, look), [look]);
  const only = new URLSearchParams(search).get('only') ?? '';
  return (
    <TextContext.Provider value={english}>
      <h1>Components in every state</h1>
      <ThemeChooser theme={look.theme} onChoose={(theme) => setLook({ ...look, theme })} />
      <PresetChooser preset={look.preset} onChoose={(preset) => setLook({ ...look, preset })} />
      {Object.entries(states(look.theme))
        .filter(([file]) => file.startsWith(only))
        .map(([file, ofFile]) => (
          <section key={file} id={file}>
            <h2>{file}</h2>
            <div class="gallery">
              {Object.entries(ofFile).map(([state, shown]) => (
                // A form of its own: radio buttons of the same name in two states are not one group.
                <form key={state} onSubmit={(event) => event.preventDefault()}>
                  <p class="quiet">{state}</p>
                  {shown}
                </form>
              ))}
            </div>
          </section>
        ))}
    </TextContext.Provider>
  );
}
