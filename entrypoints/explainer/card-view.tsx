/** The card of one mark after another: what it shows now, and what its buttons do. */
import { render } from 'preact';
import { Card, type Done } from '../../components/Card.tsx';
import { ClaimCard, type ClaimCardProps } from '../../components/ClaimCard.tsx';
import { cardFailures } from '../../components/outcome.ts';
import { PhoneContext } from '../../components/phone.ts';
import { TextContext } from '../../components/text.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { languages, text } from '../../lib/browser/text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { Meeting } from '../../lib/domain/kept-words.ts';
import type { Explanation } from '../../lib/domain/explanation.ts';
import { type Preset, withOverrides } from '../../lib/domain/presets.ts';
import type { Translate } from '../../lib/domain/text.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import type { ClaimMark, Mark, TermMark } from '../../lib/page/painter.ts';
import type { ReadPage } from '../../lib/page/seam.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';
import { type Deed, doWithClaim, doWithTerm } from './deeds.ts';
import type { Explanations } from './explanations.ts';

export interface CardView {
  /** Shows the card of a mark, whose explanation may be missing. */
  readonly open: (mark: Mark) => void;
  /** The word of the open card and what it means, for those who listen. */
  readonly said: () => string;
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
  readonly done: Done | null;
  readonly undo: (() => Promise<Reply<null>>) | null;
}

const speaker = speakerOfDevice(text('catalogueLanguage'));
/** What every card is given, whatever it explains. */
type Common = Omit<ClaimCardProps, 'explanation' | 'onDo'>;

export function createCardView(
  { settings, isOurs }: Pick<ReadPage, 'settings' | 'isOurs'>,
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
  const report = ({ reply, said, undo, byHand }: Deed): void =>
    change(
      reply.ok
        ? { done: { said, isUndoable: undo !== null, ...(byHand !== undefined && { byHand }) }, undo }
        : { done: { said: cardFailures[reply.failed] }, undo: null },
    );
  const reportOn = (doing: Promise<Deed | null>): void =>
    void doing.then((deed) => {
      if (deed) report(deed);
    });

  const inWords = (day: string): string => dayInWords(civilDay(day), languages(t));
  const undo = async ({ undo: takeBack }: Open): Promise<void> => {
    if (!takeBack) return;
    const hadFocus = host.hasFocus();
    report({ reply: await takeBack(), said: 'cardUndone', undo: null });
    // The button that had it is gone.
    if (hadFocus && !host.hasFocus()) host.focus();
  };
  const goTo = async (trail: readonly string[]): Promise<void> => {
    const opened = card;
    await explanations.term.bring(trail);
    if (card !== opened) return;
    change({ trail, done: null, undo: null });
    host.focus();
    place();
    if (card) void showPhone(card, explanations.term.of(trail.at(-1) ?? card.mark.id));
  };

  const draw = (shown: Open): void => {
    const { preset, overrides, isMoreOpen } = settings();
    const common = {
      inWords,
      settings: settings(),
      depth: withOverrides(preset, overrides).depth,
      speaker,
      done: shown.done,
      isMoreOpen,
      onMore: (isOpen: boolean) => {
        if (isOpen !== settings().isMoreOpen) void ask({ ask: 'set-more', isMoreOpen: isOpen });
        place();
      },
      onUndo: () => void undo(shown),
      onPreset: (next: Preset) => void ask({ ask: 'set-preset', preset: next }),
      onClose,
    };
    render(
      <TextContext.Provider value={t}>
        <PhoneContext.Provider value={{ number: phone, isLink: false }}>
          {shown.mark.kind === 'claim'
            ? claimCard(shown.mark, common)
            : termCard({ ...shown, mark: shown.mark }, common)}
        </PhoneContext.Provider>
      </TextContext.Provider>,
      shown.root,
    );
  };
  const claimCard = ({ id }: ClaimMark, common: Common) => (
    <ClaimCard
      key={id}
      {...common}
      explanation={explanations.claim.of(id)}
      onDo={(action) => reportOn(doWithClaim(action, id))}
    />
  );
  const termCard = ({ mark, trail, met }: Open & { readonly mark: TermMark }, common: Common) => {
    const id = trail.at(-1) ?? mark.id;
    const explanation = explanations.term.of(id);
    return (
      <Card
        key={id}
        {...common}
        explanation={explanation}
        isOurs={isOurs}
        reason={trail.length === 0 ? mark.match.reason : null}
        met={trail.length === 0 ? met : null}
        canGoBack={trail.length > 0}
        onDo={(action) => explanation && reportOn(doWithTerm(action, mark, explanation, t))}
        onTerm={(next) => void goTo([...trail, next])}
        onBack={() => void goTo(trail.slice(0, -1))}
      />
    );
  };
  const recall = async (mark: Mark): Promise<void> => {
    if (!settings().isMemoryOn || mark.kind !== 'term') return;
    const reply = await ask({ ask: 'meet-term', termId: mark.id });
    if (!reply.ok || !reply.value || card?.mark !== mark) return;
    change({ met: reply.value });
    place();
  };
  const showPhone = async (shown: Open, explained: Pick<Explanation, 'safety'> | null): Promise<void> => {
    if (!explained?.safety.signs.length) return;
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
      void showPhone(card, explanations[mark.kind].of(mark.id));
    },
    said: () => {
      if (!card) return '';
      const { kind, id } = card.mark;
      if (kind === 'claim') {
        const claim = explanations.claim.of(id);
        return claim ? t('labelled', [t('claimHeading'), t('claimQuoted', [claim.says])]) : '';
      }
      const term = explanations.term.of(id);
      return term ? t('labelled', [term.name, term.meaning]) : '';
    },
    redraw: () => {
      if (card) draw(card);
      place();
    },
    close,
  };
}
