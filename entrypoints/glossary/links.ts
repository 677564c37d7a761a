/** Links to records, by name. */
import type { PageLink } from '../../components/glossary/LinkList.tsx';
import type { Claim, Habit, Term, Tip, UnderstandPage } from '../../content/schema.ts';
import type { GlossaryAddress } from '../../lib/domain/glossary-view.ts';
import { habitsById, termsById, tipsById } from './content.ts';

export const home: GlossaryAddress = '#';
export const termLink = ({ id, name }: Pick<Term, 'id' | 'name'>): PageLink => ({
  href: `#term/${id}`,
  name,
});
export const tipLink = ({ id, action }: Tip): PageLink => ({ href: `#tip/${id}`, name: action });
export const habitLink = ({ id, name }: Habit): PageLink => ({ href: `#habit/${id}`, name });
export const claimLink = ({ id, says }: Claim): PageLink => ({ href: `#claim/${id}`, name: says });
export const understandLink = ({ id, title }: UnderstandPage): PageLink => ({
  href: `#understand/${id}`,
  name: title,
});

/** Links to those of the ids that are there, in their order. */
const linksTo =
  <T>(records: ReadonlyMap<string, T>, link: (record: T) => PageLink) =>
  (ids: readonly string[]): readonly PageLink[] =>
    ids.flatMap((id) => {
      const record = records.get(id);
      return record ? [link(record)] : [];
    });

export const termLinks = linksTo(termsById, termLink);
export const tipLinks = linksTo(tipsById, tipLink);
export const habitLinks = linksTo(habitsById, habitLink);
