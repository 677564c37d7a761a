/** The card of one mark after another: what it shows now, and what its buttons do. */
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import type { CardAction } from '../../components/CardActions.tsx';
import { failureMessages } from '../../components/outcome.ts';
import { PhoneContext } from '../../components/phone.ts';
import { TextContext } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { civilDay, dayInWords } from '../../lib/domain/civil-day.ts';
import { asText } from '../../lib/domain/copied-text.ts';
import type { Meeting } from '../../lib/domain/kept-words.ts';
import type { CardExplanation } from '../../lib/domain/explanation.ts';
import { withOverrides } from '../../lib/domain/presets.ts';
import { sentenceAround } from '../../lib/domain/sentence.ts';
import type { MessageKey, Translate } from '../../lib/domain/text.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import { pageName } from '../../lib/page/marker.ts';
import type { Mark } from '../../lib/page/painter.ts';
import type { ReadPage } from '../../lib/page/seam.ts';
import { siteHost } from '../../lib/page/site-host.ts';
import { createSpeaker } from '../../lib/page/speaker.ts';
import type { Explanations } from './explanations.ts';

export interface CardView {
  /** Shows the card of a mark, whose explanation may be missing. */
  readonly open: (mark: Mark) => void;
  /** Shows it again as it is now. */
  readonly redraw: () => void;
  readonly close: () => void;
}

interface Open {
  readonly mark: Mark;
  readonly root: ShadowRoot;
  /** Terms that were reached from the mark's, one from another. */
  readonly trail: readonly string[];
  readonly met: Meeting | null;
  readonly done: { readonly said: MessageKey; readonly isUndoable: boolean } | null;
  readonly undo: (() => Promise<Reply<null>>) | null;
}

const speaker = createSpeaker(globalThis.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

export function createCardView(
  { settings, hideMarks }: Pick<ReadPage, 'settings' | 'hideMarks'>,
  t: Translate,
  host: CardHost,
  explanations: Explanations,
  place: () => void,
  onClose: () => void,
): CardView {
  let card: Open | null = null;
  /** Of the reader's MS team. Asked for once a card that says when to call is open, and shown in its closed root alone. */
  let phone = '';

  const change = (changed: Partial<Open>): void => {
    if (!card) return;
    card = { ...card, ...changed };
    draw(card);
  };
  const report = (reply: Reply<unknown>, said: MessageKey, undo: Open['undo'] = null): void =>
    change(
      reply.ok
        ? { done: { said, isUndoable: undo !== null }, undo }
        : { done: { said: failureMessages[reply.failed], isUndoable: false }, undo: null },
    );

  const doIt = async (action: CardAction, { mark }: Open, explanation: CardExplanation): Promise<void> => {
    const { id: termId } = explanation;
    const { start, end } = mark.match;
    switch (action) {
      case 'save': {
        const { start: from, end: to } = sentenceAround(mark.text, start, end);
        const saved = {
          termId,
          sentence: mark.text.slice(from, to).trim().slice(0, 600),
          title: document.title.slice(0, 300),
          url: /^https?:/.test(location.href) ? location.href.slice(0, 2000) : '',
        };
        report(await ask({ ask: 'save-term', ...saved }), 'cardSaved', () =>
          ask({ ask: 'forget-term', ...saved }),
        );
        return;
      }
      case 'know':
        report(await ask({ ask: 'know-term', termId, knows: true }), 'cardKnown', () =>
          ask({ ask: 'know-term', termId, knows: false }),
        );
        return;
      case 'wrong': {
        const wrong = { page: pageName(), form: mark.text.slice(start, end) };
        report(await ask({ ask: 'not-here', ...wrong, isWrong: true }), 'cardWronged', () =>
          ask({ ask: 'not-here', ...wrong, isWrong: false }),
        );
        return;
      }
      case 'copy':
        await navigator.clipboard.writeText(asText(explanation, t)).then(
          () => report({ ok: true, value: null }, 'cardCopied'),
          () => report({ ok: true, value: null }, 'cardCopyFailed'),
        );
        return;
      case 'site-off': {
        const reply = await ask({ ask: 'site-off', host: siteHost() });
        // Nothing is kept of a private window: there they go for this time.
        if (!reply.ok && reply.failed === 'private') hideMarks();
        else if (!reply.ok) report(reply, 'cardUndone');
        return;
      }
      default:
        action satisfies never;
    }
  };
  const undo = async ({ undo: takeBack }: Open): Promise<void> => {
    if (takeBack) report(await takeBack(), 'cardUndone');
  };
  const goTo = async (trail: readonly string[]): Promise<void> => {
    const opened = card;
    await explanations.bring(trail);
    if (card !== opened) return;
    change({ trail, done: null, undo: null });
    host.focus();
    place();
    if (card) void showPhone(card, trail.at(-1) ?? card.mark.termId);
  };

  const draw = (shown: Open): void => {
    const { mark, root, trail, met, done } = shown;
    const termId = trail.at(-1) ?? mark.termId;
    const explanation = explanations.of(termId);
    const { preset, overrides, isMoreOpen } = settings();
    render(
      <TextContext.Provider value={t}>
        <PhoneContext.Provider value={{ number: phone, isLink: false }}>
          <Card
            key={termId}
            explanation={explanation}
            inWords={inWords}
            settings={settings()}
            depth={withOverrides(preset, overrides).depth}
            speaker={speaker}
            reason={trail.length === 0 ? mark.match.reason : null}
            met={trail.length === 0 ? met : null}
            done={done}
            canGoBack={trail.length > 0}
            isMoreOpen={isMoreOpen}
            onMore={(isOpen) => {
              if (isOpen !== settings().isMoreOpen) void ask({ ask: 'set-more', isMoreOpen: isOpen });
              place();
            }}
            onDo={(action) => explanation && void doIt(action, shown, explanation)}
            onUndo={() => void undo(shown)}
            onPreset={(next) => void ask({ ask: 'set-preset', preset: next })}
            onTerm={(id) => void goTo([...trail, id])}
            onBack={() => void goTo(trail.slice(0, -1))}
            onClose={onClose}
          />
        </PhoneContext.Provider>
      </TextContext.Provider>,
      root,
    );
  };
  const recall = async (mark: Mark): Promise<void> => {
    if (!settings().isMemoryOn) return;
    const { termId } = mark;
    const title = document.title.slice(0, 300);
    const reply = await ask({ ask: 'meet-term', termId, title, host: location.hostname });
    if (!reply.ok || !reply.value || card?.mark !== mark) return;
    change({ met: reply.value });
    place();
  };
  const showPhone = async (shown: Open, termId: string): Promise<void> => {
    if (!explanations.of(termId)?.safety.signs.length) return;
    const reply = await ask({ ask: 'phone' });
    if (!reply.ok || reply.value === phone) return;
    phone = reply.value;
    if (card?.mark === shown.mark) draw(card);
  };
  const close = (): void => {
    // Whatever is being said falls silent with it.
    if (card) render(null, card.root);
    card = null;
    host.close();
  };

  return {
    open: (mark) => {
      close();
      card = { mark, root: host.open(), trail: [], met: null, done: null, undo: null };
      draw(card);
      place();
      void recall(mark);
      void showPhone(card, mark.termId);
    },
    redraw: () => {
      if (card) draw(card);
      place();
    },
    close,
  };
}

const inWords = (day: string): string => dayInWords(civilDay(day), navigator.languages);
