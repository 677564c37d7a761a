/** Explains the marks of a page: the card, and the words for it. Ends, and leaves nothing behind, when its signal aborts. */
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { PhoneContext } from '../../components/phone.ts';
import { cardMessages } from '../../components/card-messages.ts';
import { TextContext } from '../../components/text.ts';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import { textKeptFor } from '../../lib/browser/kept-text.ts';
import { type CardState, timingOf } from '../../lib/domain/card-state.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
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

/** @returns what explains a page; its texts and explanations outlive an update of the extension under an open page */
export function createExplain(): Explain {
  const t = textKeptFor(cardMessages);
  const explanations = new Map<string, Explanation>();
  return (page) => startExplaining(page, t, explanations);
}

function startExplaining(
  { marker, settings, onExplained, pointer, signal }: ReadPage,
  t: Translate,
  explanations: Map<string, Explanation>,
): Explaining {
  const values = (): PresetValues => withOverrides(settings().preset, settings().overrides);
  const hand = (): Hand => ({
    timing: timingOf(values(), settings().isSteadyHand),
    isSteady: settings().isSteadyHand,
  });
  const host = createCardHost(`${tokensCss}\n${cardCss}`);
  const focus = createFocusKeeper();
  // Stays open for who opens it.
  let isMoreOpen = false;
  /** Of the reader's MS team. Asked for once a card that says when to call is open, and shown in its closed root alone. */
  let phone = '';
  const events = followReader(marker, host, hand, (state, before) => show(state, before), signal, pointer);
  const close = (): void => events.send({ type: 'close' });

  const show = (state: CardState<Mark>, before: CardState<Mark>): void => {
    const mark = openMark(state);
    if (mark === openMark(before)) return;
    marker().setCurrent(mark);
    onExplained();
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
        <PhoneContext.Provider value={{ number: phone, isLink: false }}>
          <Card
            explanation={explanation}
            inWords={inWords}
            theme={settings().theme}
            spacing={settings().spacing}
            depth={values().depth}
            isMoreOpen={isMoreOpen}
            onMore={(isOpen) => {
              isMoreOpen = isOpen;
              place();
            }}
            onClose={close}
          />
        </PhoneContext.Provider>
      </TextContext.Provider>,
      host.open(),
    );
    place();
    if (focus.isKept()) host.focus();
    if (explanation && explanation.safety.signs.length > 0) void showPhone(mark);
  };
  const showPhone = async (mark: Mark): Promise<void> => {
    const reply = await ask({ ask: 'phone' });
    if (!reply.ok || reply.value === phone) return;
    phone = reply.value;
    if (!signal.aborted && openMark(events.state()) === mark) draw(mark);
  };
  /** Keeps the card beside its words while the page scrolls or is resized below it. */
  const place = (): void => {
    const mark = openMark(events.state());
    const line = mark && boxAround(mark);
    if (mark) host.place(line, cardLook(settings(), values()));
  };
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
    host.close();
    browser.runtime.onMessage.removeListener(walk);
  });
  const marksChanged = (): void => {
    void fetchExplanations(marker().termIds(), explanations);
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
      if (mark && host.box()) draw(mark);
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

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);

const openMark = (state: CardState<Mark>): Mark | null =>
  state.mode === 'hovered' || state.mode === 'held' ? state.mark : null;

async function fetchExplanations(termIds: readonly string[], known: Map<string, Explanation>): Promise<void> {
  const ids = termIds.filter((id) => !known.has(id));
  if (ids.length === 0) return;
  const reply = await ask({ ask: 'explain', ids });
  if (reply.ok) for (const explanation of reply.value) known.set(explanation.id, explanation);
}
