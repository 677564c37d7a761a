import { useEffect, useRef, useState } from 'preact/hooks';
import { type Contact, followPage } from '../../lib/browser/follow-page.ts';
import { type PageTerms, pageTermsOf } from '../../lib/domain/page-terms.ts';

type Page = 'asking' | 'unreachable' | PageTerms;

/** What the page beside the panel holds, and what shows a mention there. In a tab of its own, the address names the other. */
export function usePageTerms(): readonly [page: Page, show: (frame: string, termId: string) => void] {
  const [contact, setContact] = useState<Contact>('asking');
  const show = useRef<(frame: string, termId: string) => void>(() => undefined);
  useEffect(() => {
    const closing = new AbortController();
    const named = Number(new URLSearchParams(location.search).get('tab'));
    show.current = followPage(named > 0 ? named : null, setContact, closing.signal);
    return () => closing.abort();
  }, []);
  return [typeof contact === 'string' ? contact : pageTermsOf(contact), (...to) => show.current(...to)];
}
