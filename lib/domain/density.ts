/** How many mentions of one thing are shown: the first of a page, the first of each section, or every one. */

export const densities = ['first-per-page', 'first-per-section', 'every'] as const;
export type Density = (typeof densities)[number];

/** Whether a mention is to be shown; to be asked once for each, in page order. */
export type IsShown = (id: string, section: number, isHidden: () => boolean) => boolean;

/** A mention that does not show is the first of its own kind, for the day when it does. */
export function thinnedTo(density: Density): IsShown {
  if (density === 'every') return () => true;
  const shown = new Set<string>();
  return (id, section, isHidden) => {
    const place = `${density === 'first-per-section' ? section : ''} ${id}`;
    if (shown.has(place)) return false;
    const own = isHidden() ? `hidden ${place}` : place;
    if (shown.has(own)) return false;
    shown.add(own);
    return true;
  };
}
