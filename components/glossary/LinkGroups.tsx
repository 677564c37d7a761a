import { LinkList, type PageLink } from './LinkList.tsx';
import { Part } from './Part.tsx';

export interface LinkGroup {
  readonly heading: string;
  readonly links: readonly PageLink[];
}

/** Lists of links under their headings; an empty list is left out with its heading. */
export function LinkGroups({ groups }: { readonly groups: readonly LinkGroup[] }) {
  return (
    <>
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ heading, links }) => (
          <Part key={heading} heading={heading}>
            <LinkList links={links} />
          </Part>
        ))}
    </>
  );
}
