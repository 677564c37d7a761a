import type { ComponentChildren } from 'preact';
import type { Explanation } from '../lib/domain/explanation.ts';
import { directionOf } from '../lib/domain/text.ts';
import type { CardProps } from './Card.tsx';
import { Checked, type InWords } from './Checked.tsx';
import { Sources } from './Sources.tsx';
import { useText } from './text.ts';
import { tintStyle } from './tint-style.ts';

interface FrameProps {
  readonly settings: CardProps['settings'];
  /** Its heading; `null` for a card that could not be loaded. */
  readonly name: string | null;
  /** How the name is said. */
  readonly say?: string | undefined;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** What every card is, whatever it explains: a dialog that does not block the page, with Close at its head. */
export function CardFrame({ settings, name, say, onClose, children }: FrameProps) {
  const t = useText();
  const close = (
    <button type="button" class="button" onClick={onClose}>
      {t('cardClose')}
    </button>
  );
  const look = {
    class: 'themed card',
    'data-theme': settings.theme,
    style: tintStyle(settings),
    'data-spacing': settings.spacing,
    lang: t('catalogueLanguage'),
    dir: directionOf(t),
    role: 'dialog',
    tabIndex: -1,
  } as const;
  if (name === null) {
    return (
      <section {...look} aria-label={t('extensionName')}>
        <p>{t('cardMissing')}</p>
        {close}
      </section>
    );
  }
  return (
    <section {...look} aria-labelledby="name">
      <div class="head">
        <div>
          <h2 id="name">{name}</h2>
          {say && <p class="quiet">{t('cardSay', [say])}</p>}
        </div>
        {close}
      </div>
      {children}
    </section>
  );
}

type DoneProps = Pick<CardProps, 'done' | 'onUndo'>;

/** What was done last, and the way back. */
export function CardDone({ done, onUndo }: DoneProps) {
  const t = useText();
  return (
    <>
      <p role="status">{done && t(done.said)}</p>
      {done?.byHand && <p class="by-hand">{done.byHand}</p>}
      {done?.isUndoable && (
        <button type="button" class="button" onClick={onUndo}>
          {t('cardUndo')}
        </button>
      )}
    </>
  );
}

type OriginProps = Pick<Explanation, 'citations' | 'reviewed' | 'reviewedBy'> & { readonly inWords: InWords };

/** Where it is from, and how far it may be trusted. */
export function CardOrigin({ citations, reviewed, reviewedBy, inWords }: OriginProps) {
  const t = useText();
  return (
    <>
      <section aria-labelledby="sources">
        <h3 id="sources">{t('cardSources')}</h3>
        <Sources citations={citations} />
      </section>
      <Checked reviewed={reviewed} reviewedBy={reviewedBy} inWords={inWords} />
    </>
  );
}
