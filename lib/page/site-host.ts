/** The site is the page's, also in its frames, where the browser lets us see it. */
export function siteHost(): string {
  try {
    return window.top?.location.hostname ?? location.hostname;
  } catch {
    // Firefox has no such list.
    const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
    const top = ancestorOrigins?.[ancestorOrigins.length - 1];
    return top ? new URL(top).hostname : location.hostname;
  }
}
