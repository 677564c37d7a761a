import type { GlossaryAddress } from '../../lib/domain/glossary-view.ts';

export interface PageLink {
  readonly href: GlossaryAddress;
  readonly name: string;
  /** A few words more, which are no part of the link. */
  readonly note?: string | undefined;
}

/** Links within the page, each a whole line to press. */
export function LinkList({ links }: { readonly links: readonly PageLink[] }) {
  return (
    <ul class="links">
      {links.map(({ href, name, note }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          {note && <p class="quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
