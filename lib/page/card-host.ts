/**
 * The one thing that is ever added to a page: a neutral element with a closed shadow root, in the top layer, present
 * only while a card is open. Knows nothing of what the card says.
 */
import {
  type Box,
  type Side,
  type Size,
  dockedSide,
  dockedWidth,
  placeCard,
  placeDocked,
  sideIn,
} from '../domain/placement.ts';
import { visiblePart } from './pinch.ts';
import { type SeenPart, followSeenPart } from './seen-part.ts';

export interface CardHost {
  /** Puts the host into the page and shows it. */
  readonly open: () => ShadowRoot;
  readonly close: () => void;
  readonly focus: () => void;
  readonly hasFocus: () => boolean;
  /** Has a screen reader say it once what it is saying has ended. */
  readonly say: (text: string) => void;
  /** Draws a ring round the lines of the words that the card explains, in CSS px of the viewport: seen where they were walked to, or where colours are forced. */
  readonly ring: (lines: readonly Box[], isWalked: boolean) => void;
  /** Puts the card beside a line, or docked, and inside the view. `line` is in CSS px of the viewport. */
  readonly place: (line: Box | null, look: CardLook) => void;
  /** The card's box now, or `null` while it is closed, or where the page has removed it. */
  readonly box: () => Box | null;
  readonly contains: (target: EventTarget | null) => boolean;
  /** Whether the reader can see what they press: a page can fade the card out, or lay a picture over it that lets presses through. */
  readonly isSeen: () => boolean;
}

export interface CardLook {
  /** The side it is docked at; `null`: it stands beside its words. */
  readonly side: Side | null;
  /** CSS px. */
  readonly textPx: number;
  readonly lineHeight: number;
}

/** Wide enough for 50 characters a line, in the text's own size. */
const widthInText = 420 / 18;

/** After which a change of the page is one to a screen reader, ms. */
const newsMs = 100;

/** Important, as what the page's own sheet may say of every element. */
const hostStyle: readonly (readonly [name: string, value: string])[] = [
  ['all', 'initial'],
  // `public/marks.css` says it, for as long as the extension is there.
  ['display', 'var(--reading-card, none)'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'none'],
  ['overflow', 'visible'],
  // Else a press on a blank place of some pages leaves their caret beside it, and nowhere once it is gone.
  ['user-select', 'none'],
  ['z-index', '2147483647'],
];

/** How it looks unless the page has had a hand in it. */
const ownLook: readonly (readonly [name: string, value: string])[] = [
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['mix-blend-mode', 'normal'],
];

/** Neutral, as a page can read it. */
const hostName = 'data-reading-card';

/** Takes out cards whose script has ended with an earlier version of the extension: nothing else could close them. */
export function removeOrphans(): void {
  for (const orphan of document.querySelectorAll(`[${hostName}][popover]:empty`)) orphan.remove();
}

/**
 * @param css the card's whole style sheet
 * @param seenOtherwise is told when the reader sees another part of the frame than before: the card has to be placed anew
 * @param askPinched as in {@link followSeenPart}
 */
export function createCardHost(
  css: string,
  seenOtherwise: () => void,
  askPinched: () => Promise<Box | null>,
): CardHost {
  // No style element: our own pages allow none.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let status: HTMLElement | null = null;
  let rings: HTMLElement | null = null;
  let dockedAt: Side | null = null;
  let seen: SeenPart | null = null;

  const close = (): void => {
    seen?.end();
    seen = null;
    host?.remove();
    host = null;
    root = null;
    dockedAt = null;
  };

  return {
    open: () => {
      close();
      host = document.createElement('div');
      for (const [name, value] of hostStyle) host.style.setProperty(name, value, 'important');
      host.toggleAttribute(hostName, true);
      root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheet];
      status = document.createElement('p');
      status.className = 'said';
      status.setAttribute('aria-live', 'polite');
      rings = document.createElement('div');
      const cover = document.createElement('div');
      cover.className = 'cover';
      root.append(status, rings, cover);
      parentFor().append(host);
      host.popover = 'manual';
      host.showPopover();
      if (window.parent !== window) {
        const placeAnew = (): void => {
          dockedAt = null;
          seenOtherwise();
        };
        seen = followSeenPart(cover, placeAnew, askPinched);
      }
      return root;
    },
    close,
    focus: () => root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    hasFocus: () => host !== null && document.hasFocus() && document.activeElement === host,
    say: (text) => {
      const place = status;
      // What is there from the beginning is no news to a screen reader.
      setTimeout(() => place && (place.textContent = text), newsMs);
    },
    ring: (lines, isWalked) => {
      rings?.replaceChildren(
        ...lines.map(({ left, top, width, height }) => {
          const ring = document.createElement('div');
          ring.className = isWalked ? 'ring walked' : 'ring';
          const box = { left, top, width, height };
          for (const [name, px] of Object.entries(box)) ring.style.setProperty(name, `${px}px`);
          return ring;
        }),
      );
    },
    place: (line, { side, textPx, lineHeight }) => {
      if (!host?.isConnected) return;
      const view = seen?.box() ?? visiblePart();
      // Words that have left the page leave the card where it is.
      if (!side && !line) return;
      host.style.setProperty('--card-text', `${textPx}px`);
      host.style.setProperty('--card-line', String(lineHeight));
      const most = widthInText * textPx;
      const sizeAt = (at: Side | null): Size => {
        const width = at ? dockedWidth(at, view, most) : Math.min(most, view.width - 16);
        host?.style.setProperty('width', `${width}px`, 'important');
        return { width, height: naturalHeight(root, host) };
      };
      const wanted = side && sideIn(view, side);
      // Chosen once a card: it does not jump while the page scrolls below it.
      if (wanted) dockedAt ??= dockedSide(line, view, sizeAt, wanted);
      const size = sizeAt(wanted && dockedAt);
      const { left, top, maxHeight } =
        wanted && dockedAt ? placeDocked(view, size, dockedAt) : placeCard(line ?? view, view, size);
      host.style.setProperty('left', `${left}px`, 'important');
      host.style.setProperty('top', `${top}px`, 'important');
      host.style.setProperty('--card-max-height', `${maxHeight}px`);
    },
    box: () => (host?.isConnected ? host.getBoundingClientRect() : null),
    contains: (target) => host !== null && target === host,
    isSeen: () => {
      if (!host?.isConnected) return false;
      const look = getComputedStyle(host);
      return ownLook.every(([name, value]) => look.getPropertyValue(name) === value) && !isVeiled(host);
    },
  };
}

/** Whether something else of the top layer lies over it and lets presses through. */
function isVeiled(host: HTMLElement): boolean {
  const own = host.getBoundingClientRect();
  return [...document.querySelectorAll(':popover-open, dialog:modal, :fullscreen')].some((other) => {
    if (other.contains(host) || getComputedStyle(other).pointerEvents !== 'none') return false;
    const box = other.getBoundingClientRect();
    return box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
  });
}

function naturalHeight(root: ShadowRoot | null, host: HTMLElement | null): number {
  host?.style.removeProperty('--card-max-height');
  return root?.querySelector('.card')?.getBoundingClientRect().height ?? 0;
}

/** A modal dialog makes everything outside it inert, and a fullscreen element hides it: there the host goes inside. */
function parentFor(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return document.fullscreenElement ?? modals[modals.length - 1] ?? document.documentElement;
}
