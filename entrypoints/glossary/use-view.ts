import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type GlossaryView, viewAt } from '../../lib/domain/glossary-view.ts';

/**
 * The view that the address asks for. After a change the heading has the focus, or, where the reader went back, the
 * link that they had left by.
 */
export function useView(isDrawn: boolean): GlossaryView {
  const [hash, setHash] = useState(location.hash);
  const isFirst = useRef(true);

  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    addEventListener('hashchange', () => setHash(location.hash), { signal });
    document.addEventListener('click', rememberLink, { signal });
    return () => closing.abort();
  }, []);

  useLayoutEffect(() => {
    if (!isDrawn) return;
    if (!isFirst.current) putFocus();
    isFirst.current = false;
  }, [hash, isDrawn]);

  return viewAt(hash);
}

/** The history keeps with each view which link the reader left it by. A view that is new has none. */
function rememberLink({ target }: Event): void {
  const href = target instanceof Element ? target.closest('a[href^="#"]')?.getAttribute('href') : null;
  if (href) history.replaceState({ leftBy: href }, '');
}

function putFocus(): void {
  const { leftBy } = (history.state ?? {}) as { leftBy?: unknown };
  const link = [...document.querySelectorAll<HTMLElement>('a')].find(
    (anchor) => anchor.getAttribute('href') === leftBy,
  );
  if (link) link.focus();
  else {
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }
}
