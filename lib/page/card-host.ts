/**
 * The one thing that is ever added to a page: a neutral element with a closed shadow root, in the top layer, present
 * only while a card is open. Knows nothing of what the card says.
 */
import { type Box, placeCard } from '../domain/placement.ts';

export interface CardHost {
  /** Puts the host into the page and shows it. */
  readonly open: () => ShadowRoot;
  readonly close: () => void;
  readonly focus: () => void;
  /** Puts the card beside a line and inside the view. `line` is in CSS px of the viewport. */
  readonly place: (line: Box) => void;
  /** The card's box now, or `null` while it is closed, or where the page has removed it. */
  readonly box: () => Box | null;
  readonly contains: (target: EventTarget | null) => boolean;
}

/** Wide enough for 50 characters a line at 18 px. */
const widthPx = 420;

const hostStyle: Readonly<Partial<CSSStyleDeclaration>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  zIndex: '2147483647',
};

/** @param css the card's whole style sheet */
export function createCardHost(css: string): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;

  return {
    open: () => {
      host?.remove();
      host = document.createElement('div');
      Object.assign(host.style, hostStyle);
      root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
      parentFor().append(host);
      host.popover = 'manual';
      host.showPopover();
      return root;
    },
    close: () => {
      host?.remove();
      host = null;
      root = null;
    },
    focus: () => root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    place: (line) => {
      if (!host?.isConnected) return;
      const view = visibleBox();
      // Words that have left the view leave the card where it is.
      if (line.top + line.height < view.top || line.top > view.top + view.height) return;
      const width = Math.min(widthPx, view.width - 16);
      host.style.width = `${width}px`;
      host.style.maxHeight = 'none';
      const { left, top, maxHeight } = placeCard(line, view, { width, height: naturalHeight(root, host) });
      host.style.left = `${left}px`;
      host.style.top = `${top}px`;
      host.style.setProperty('--card-max-height', `${maxHeight}px`);
    },
    box: () => (host?.isConnected ? host.getBoundingClientRect() : null),
    contains: (target) => host !== null && target === host,
  };
}

function naturalHeight(root: ShadowRoot | null, host: HTMLElement): number {
  host.style.removeProperty('--card-max-height');
  return root?.querySelector('.card')?.getBoundingClientRect().height ?? 0;
}

/** A modal dialog makes everything outside it inert, and a fullscreen element hides it: there the host goes inside. */
function parentFor(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return document.fullscreenElement ?? modals[modals.length - 1] ?? document.documentElement;
}

/** What is really seen, when the reader has pinched in. */
function visibleBox(): Box {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = window.innerWidth,
    height = window.innerHeight,
  } = window.visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, width, height };
}
