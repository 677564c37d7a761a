/** One reading of a page: marks, the card, and the words for it. Ends, and leaves nothing behind, when its signal aborts. */
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardMessages } from '../../components/card-messages.ts';
import { TextContext } from '../../components/text.ts';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import marksCss from '../../public/marks.css?inline';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { PageSettings } from '../../lib/browser/page-settings.ts';
import { textKeptFor } from '../../lib/browser/kept-text.ts';
import { type CardState, usualTiming } from '../../lib/domain/card-state.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import type { Lexicon } from '../../lib/domain/lexicon.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { followReader } from '../../lib/page/card-events.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createFocusKeeper } from '../../lib/page/focus-keeper.ts';
import { boxAround } from '../../lib/page/hit-test.ts';
import { type Marker, startMarking } from '../../lib/page/marker.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { bringIntoView, markToWalkTo, mentionOf } from '../../lib/page/walk.ts';

interface Options {
  readonly lexicon: Lexicon;
  readonly settings: PageSettings;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export interface Reading extends Marker {
  readonly currentTermId: () => string | null;
  /** Brings the next mention of a term into view, and explains it. */
  readonly showMention: (termId: string) => void;
}

export function startReading({ lexicon, settings, onChange, signal }: Options): Reading {
  const t = textKeptFor(cardMessages);
  // Kept here, so that cards go on working when the extension is updated under an open page.
  const explanations = new Map<string, Explanation>();
  const host = createCardHost(`${tokensCss}\n${cardCss}`);
  const focus = createFocusKeeper();

  const marker = startMarking({
    lexicon,
    density: withOverrides(settings.preset, settings.overrides).density,
    css: marksCss,
    onChange: () => {
      void fetchExplanations(marker.termIds(), explanations);
      onChange();
    },
    onRest: onChange,
    signal,
  });
  const events = followReader(marker, host, usualTiming, (state, before) => show(state, before), signal);
  const close = (): void => events.send({ type: 'close' });

  const show = (state: CardState<Mark>, before: CardState<Mark>): void => {
    const mark = openMark(state);
    if (mark === openMark(before)) return;
    marker.setCurrent(mark);
    onChange();
    host.close();
    if (!mark) focus.giveBack();
    else if (explanations.has(mark.termId)) draw(mark);
    else {
      // A word can be reached before its explanation has arrived.
      void fetchExplanations([mark.termId], explanations).then(() => {
        if (!signal.aborted && openMark(events.state()) === mark) draw(mark);
      });
    }
  };
  const draw = (mark: Mark): void => {
    const explanation = explanations.get(mark.termId) ?? null;
    render(
      <TextContext.Provider value={t}>
        <Card explanation={explanation} inWords={inWords} theme={settings.theme} onClose={close} />
      </TextContext.Provider>,
      host.open(),
    );
    place();
    if (focus.isKept()) host.focus();
  };
  /** Keeps the card beside its words while the page scrolls or is resized below it. */
  const place = (): void => {
    const mark = openMark(events.state());
    const line = mark && boxAround(mark);
    if (line) host.place(line);
  };
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('scroll', place, { passive: true, signal });

  const walk = (message: unknown): undefined => {
    const direction = (message as { walk?: unknown } | null)?.walk;
    if (direction !== 'next' && direction !== 'previous') return;
    const mark = markToWalkTo(marker, openMark(events.state()), direction);
    if (!mark) return;
    focus.keep();
    goTo(mark);
  };
  const goTo = (mark: Mark): void => {
    bringIntoView(mark);
    events.send({ type: 'open', mark });
  };
  browser.runtime.onMessage.addListener(walk);
  signal.addEventListener('abort', () => {
    host.close();
    browser.runtime.onMessage.removeListener(walk);
  });
  return {
    ...marker,
    currentTermId: () => openMark(events.state())?.termId ?? null,
    showMention: (termId) => {
      const mark = mentionOf(marker, termId, openMark(events.state()));
      if (mark) goTo(mark);
    },
  };
}

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);

const openMark = (state: CardState<Mark>): Mark | null =>
  state.mode === 'hovered' || state.mode === 'held' ? state.mark : null;

async function fetchExplanations(termIds: readonly string[], known: Map<string, Explanation>): Promise<void> {
  const ids = termIds.filter((id) => !known.has(id));
  if (ids.length === 0) return;
  const reply = await ask({ ask: 'explain', ids });
  if (reply.ok) for (const explanation of reply.value) known.set(explanation.id, explanation);
}
