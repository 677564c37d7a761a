/** Explains the marks of a page: the card, and the words for it. Ends, and leaves nothing behind, when its signal aborts. */
import { cardMessages } from '../../components/card-messages.ts';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { browser } from '../../lib/browser/api.ts';
import { textKeptFor } from '../../lib/browser/kept-text.ts';
import { type CardState, timingOf } from '../../lib/domain/card-state.ts';
import type { ReadingSettings } from '../../lib/domain/reading-settings.ts';
import type { Translate } from '../../lib/domain/text.ts';
import { type PresetValues, withOverrides } from '../../lib/domain/presets.ts';
import { type Hand, followReader } from '../../lib/page/card-events.ts';
import { type CardLook, createCardHost } from '../../lib/page/card-host.ts';
import { createFocusKeeper } from '../../lib/page/focus-keeper.ts';
import { boxAround } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/painter.ts';
import type { Explain, Explaining, ReadPage } from '../../lib/page/seam.ts';
import { bringIntoView, markToWalkTo, mentionOf } from '../../lib/page/walk.ts';
import { createCardView } from './card-view.tsx';
import { type Explanations, keepExplanations } from './explanations.ts';

/** @returns what explains a page; its texts and explanations outlive an update of the extension under an open page */
export function createExplain(): Explain {
  const t = textKeptFor(cardMessages);
  const explanations = keepExplanations();
  return (page) => startExplaining(page, t, explanations);
}

function startExplaining(
  { marker, settings, hideMarks, onExplained, pointer, signal }: ReadPage,
  t: Translate,
  explanations: Explanations,
): Explaining {
  const values = (): PresetValues => withOverrides(settings().preset, settings().overrides);
  const hand = (): Hand => ({
    timing: timingOf(values(), settings().isSteadyHand),
    isSteady: settings().isSteadyHand,
  });
  const host = createCardHost(`${tokensCss}\n${cardCss}`);
  const focus = createFocusKeeper();
  const events = followReader(marker, host, hand, (state, before) => show(state, before), signal, pointer);
  const close = (): void => events.send({ type: 'close' });

  const show = (state: CardState<Mark>, before: CardState<Mark>): void => {
    const mark = openMark(state);
    if (mark === openMark(before)) return;
    marker().setCurrent(mark);
    onExplained();
    view.close();
    if (!mark) focus.giveBack();
    else if (explanations.of(mark.termId)) open(mark);
    else {
      // A word can be reached before its explanation has arrived.
      void explanations.bring([mark.termId]).then(() => {
        if (!signal.aborted && openMark(events.state()) === mark) open(mark);
      });
    }
  };
  const open = (mark: Mark): void => {
    view.open(mark);
    if (focus.isKept()) host.focus();
  };
  /** Keeps the card beside its words while the page scrolls or is resized below it. */
  const place = (): void => {
    const mark = openMark(events.state());
    const line = mark && boxAround(mark);
    if (mark) host.place(line, cardLook(settings(), values()));
  };
  const view = createCardView({ settings, hideMarks }, t, host, explanations, place, close);
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('scroll', place, { passive: true, signal });

  const walk = (message: unknown): undefined => {
    const direction = (message as { walk?: unknown } | null)?.walk;
    if (direction !== 'next' && direction !== 'previous') return;
    const mark = markToWalkTo(marker(), openMark(events.state()), direction);
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
    view.close();
    browser.runtime.onMessage.removeListener(walk);
  });
  const marksChanged = (): void => {
    void explanations.bring(marker().termIds());
    const mark = openMark(events.state());
    if (mark) marker().setCurrent(mark);
  };
  marksChanged();
  return {
    currentTermId: () => openMark(events.state())?.termId ?? null,
    showMention: (termId) => {
      const mark = mentionOf(marker(), termId, openMark(events.state()));
      if (mark) goTo(mark);
    },
    marksChanged,
    settingsChanged: () => {
      const mark = openMark(events.state());
      if (mark && host.box()) view.redraw();
    },
  };
}

const cardLook = (
  { dockedSide, textScale }: ReadingSettings,
  { place, textPx, lineHeight }: PresetValues,
): CardLook => ({
  // The side panel is the browser's; what is on the page stands at the bottom.
  side: place === 'beside' ? null : dockedSide === 'side-panel' ? 'bottom' : dockedSide,
  textPx: (textPx * textScale) / 100,
  lineHeight,
});

const openMark = (state: CardState<Mark>): Mark | null =>
  state.mode === 'hovered' || state.mode === 'held' ? state.mark : null;
