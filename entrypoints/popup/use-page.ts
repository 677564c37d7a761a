import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/PagePanel.tsx';
import { browser } from '../../lib/browser/api.ts';
import { listenToPage } from '../../lib/browser/page-port.ts';
import { type FrameReport, type PageTerms, pageTermsOf } from '../../lib/domain/page-terms.ts';
import { type QuietRules, quietOf } from '../../lib/domain/quiet-pages.ts';

/** The same as the page script is declared for in wxt.config.ts. */
const everyWebPage = { origins: ['http://*/*', 'https://*/*'] };

/** The popup waits for the page until so long after its opening, so that nothing moves when the answer comes, ms. */
const patienceMs = 85;
/** How long a page may be silent before the popup says that it cannot be read, ms. Its script answers within a task. */
const silenceMs = 1000;

type Contact = 'asking' | 'silent' | 'no-access' | 'unreachable' | ReachedTab;

export interface ReachedTab {
  readonly id: number;
  readonly isPrivate: boolean;
  readonly words: PageTerms;
  /** Brings the next mention of a term into view. */
  readonly show: (frame: string, termId: string) => void;
}

interface PageBelow {
  readonly page: PageState;
  /** `null` where it has not answered. */
  readonly tab: ReachedTab | null;
  /** To be called within a press. */
  readonly allow: () => void;
}

/** What the page below the popup says of itself, all frames together, and the press that allows its reading. */
export function usePage(rules: QuietRules | null): PageBelow {
  const [contact, setContact] = useState<Contact>('asking');

  useLayoutEffect(() => {
    let contacting = new AbortController();
    const contactAgain = (): void => {
      contacting.abort();
      contacting = new AbortController();
      void contactPage(setContact, contacting.signal);
    };
    contactAgain();
    browser.permissions.onAdded.addListener(contactAgain);
    browser.permissions.onRemoved.addListener(contactAgain);
    return () => {
      contacting.abort();
      browser.permissions.onAdded.removeListener(contactAgain);
      browser.permissions.onRemoved.removeListener(contactAgain);
    };
  }, []);

  // Asked within the press, or the browser refuses. Its answer comes as an event.
  const allow = (): void => void browser.permissions.request(everyWebPage);
  return { page: stateOf(contact, rules), tab: typeof contact === 'string' ? null : contact, allow };
}

async function contactPage(onContact: (contact: Contact) => void, signal: AbortSignal): Promise<void> {
  const [isAllowed, [tab]] = await Promise.all([
    browser.permissions.contains(everyWebPage),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!isAllowed) {
    onContact('no-access');
    return;
  }
  if (tab?.id === undefined || signal.aborted) return;
  const { id, incognito: isPrivate } = tab;
  const waits = [
    setTimeout(() => onContact('silent'), patienceMs - performance.now()),
    setTimeout(() => onContact('unreachable'), silenceMs),
  ];
  const endWaiting = (): void => waits.forEach((wait) => clearTimeout(wait));
  signal.addEventListener('abort', endWaiting);
  const reports = new Map<string, FrameReport>();
  const show = listenToPage(
    id,
    (frame, report) => {
      endWaiting();
      reports.set(frame, report);
      onContact({ id, isPrivate, words: pageTermsOf(reports), show });
    },
    () => {
      endWaiting();
      onContact('unreachable');
    },
    signal,
  );
}

function stateOf(contact: Contact, rules: QuietRules | null): PageState {
  if (typeof contact === 'string') return { kind: contact };
  const { host, kind, terms, asked, isResting } = contact.words;
  const quiet = rules && quietOf(rules, host, kind);
  return {
    kind: 'reached',
    tabId: contact.id,
    isPrivate: contact.isPrivate,
    host,
    quiet,
    isMarking: asked ?? quiet === null,
    termCount: terms.length,
    isResting,
  };
}
