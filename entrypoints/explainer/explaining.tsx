/** Explains the marks of a page: the card, and the words for it. Ends, and leaves nothing behind, when its signal aborts. */
import { cardMessages } from '../../components/card-messages.ts';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { ask } from '../../lib/browser/ask.ts';
import { textKeptFor } from '../../lib/browser/kept-text.ts';
import { type CardState, openMark, timingOf } from '../../lib/domain/card-state.ts';
import type { ReadingSettings } from '../../lib/domain/reading-settings.ts';
import type { Box } from '../../lib/domain/placement.ts';
import type { Translate } from '../../lib/domain/text.ts';
import { type PresetValues, withOverrides } from '../../lib/domain/presets.ts';
import { type Hand, followReader } from '../../lib/page/card-events.ts';
import { type CardLook, createCardHost } from '../../lib/page/card-host.ts';
import { boxAround, boxesOf } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { type Explain, type Explaining, type ReadPage, walkerHere } from '../../lib/page/seam.ts';
import { bringIntoView, mentionOf } from '../../lib/page/walk.ts';
import { createCardView } from './card-view.tsx';
import { type Explanations, keepExplanations } from './explanations.ts';

/** @returns what explains a page; its texts and explanations outlive an update of the extension under an open page */
export function createExplain(): Explain {
  const t = textKeptFor(cardMessages);
  const explanations = keepExplanations();
  return (page) => startExplaining(page, t, explanations);
}

function startExplaining(
  { marker, settings, isOurs, onExplained, pointer, signal }: ReadPage,
  t: Translate,
  explanations: Explanations,
): Explaining {
  const values = (): PresetValues => withOverrides(settings().preset, settings().overrides);
  const hand = (): Hand => ({
    timing: timingOf(values(), settings().isSteadyHand),
    isSteady: settings().isSteadyHand,
  });
  const askPinched = async (): Promise<Box | null> => {
    const reply = await ask({ ask: 'pinched-part' });
    return reply.ok ? reply.value : null;
  };
  const host = createCardHost(`${tokensCss}\n${cardCss}`, () => place(), askPinched);
  let isWalked = false;
  let isByTouch = false;
  let last: ReturnType<Explaining['last']> = null;
  /** One card a tab: this frame's, or none. */
  const closeElsewhere = (): void => {
    if (hasOtherFrames()) void ask({ ask: 'close-others' });
  };
  const events = followReader(
    marker,
    host,
    hand,
    (state, before) => show(state, before),
    closeElsewhere,
    signal,
    pointer,
  );
  const close = (): void => events.send({ type: 'close' });

  const show = (state: CardState<Mark>, before: CardState<Mark>): void => {
    const mark = openMark(state);
    const markBefore = openMark(before);
    if (mark === markBefore) return;
    last = mark ? { mark, closedAt: null } : markBefore && { mark: markBefore, closedAt: Date.now() };
    marker().setCurrent(mark);
    onExplained();
    const hadFocus = host.hasFocus();
    view.close();
    if (!mark) endWalk(hadFocus);
    else if (explanations[mark.kind].of(mark.id)) open(mark);
    else {
      // A word can be reached before its explanation has arrived.
      void explanations[mark.kind].bring([mark.id]).then(() => {
        if (!signal.aborted && openMark(events.state()) === mark) open(mark);
      });
    }
  };
  const open = (mark: Mark): void => {
    isByTouch = !isWalked && events.isByTouch();
    view.open(mark);
    if (isWalked) {
      host.focus();
      host.say(view.said());
    } else closeElsewhere();
  };
  /** Wherever the walk began, focus goes back to, unless the reader has put it elsewhere meanwhile. */
  const endWalk = (hadFocus: boolean): void => {
    if (!isWalked) return;
    isWalked = false;
    walkerHere()?.end(hadFocus);
    if (hasOtherFrames()) void ask({ ask: 'walk-ended', isGivenBack: hadFocus });
  };
  /** Keeps the card beside its words while the page scrolls or is resized below it. */
  const place = (): void => {
    const mark = openMark(events.state());
    const line = mark && boxAround(mark);
    if (mark) host.place(line, cardLook(settings(), values(), isByTouch));
    if (mark) host.ring(boxesOf(mark), isWalked);
  };
  const view = createCardView({ settings, isOurs }, t, host, explanations, place, close);
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', place, { passive: true, signal });
  window.visualViewport?.addEventListener('scroll', place, { passive: true, signal });

  const goTo = (mark: Mark): void => {
    bringIntoView(mark);
    events.send({ type: 'open', mark });
  };
  signal.addEventListener('abort', view.close);
  const marksChanged = (): void => {
    void explanations.term.bring(marker().ids('term'));
    void explanations.claim.bring(marker().ids('claim'));
    const mark = openMark(events.state());
    if (mark) marker().setCurrent(mark);
  };
  marksChanged();
  return {
    last: () => last,
    isWalked: () => isWalked,
    walkTo: (mark) => {
      isWalked = true;
      goTo(mark);
    },
    close: (isMoved) => {
      if (isMoved) isWalked = false;
      close();
    },
    showMention: (id) => {
      const mark = mentionOf(marker(), id, openMark(events.state()));
      if (mark) goTo(mark);
    },
    marksChanged,
    settingsChanged: () => {
      const mark = openMark(events.state());
      if (mark && host.box()) view.redraw();
    },
  };
}

/** The side panel is the browser's; what is on the page stands at the bottom. */
const sideOnPage = { bottom: 'bottom', left: 'left', right: 'right', 'side-panel': 'bottom' } as const;

/** What a finger has opened stands at the bottom, where the thumb is. */
const cardLook = (
  { dockedSide, textScale }: ReadingSettings,
  { place, textPx, lineHeight }: PresetValues,
  isByTouch: boolean,
): CardLook => ({
  side: place === 'beside' ? (isByTouch ? 'bottom' : null) : sideOnPage[dockedSide],
  textPx: (textPx * textScale) / 100,
  lineHeight,
});

const hasOtherFrames = (): boolean => window.parent !== window || window.length > 0;
