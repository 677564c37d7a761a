import type { ComponentChildren } from 'preact';
import type { Category } from '../../content/schema.ts';
import { useText } from '../text.ts';
import { LinkList } from './LinkList.tsx';
import { Part } from './Part.tsx';
import { categoryMessages } from './words.ts';

interface Props {
  /** In the order in which they are listed. */
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  /** Whether no clinician has read some of the content. */
  readonly awaitsReview: boolean;
  readonly isSearching: boolean;
  /** The search box with what it has found. */
  readonly children: ComponentChildren;
}

/** The front of the glossary: search, or else the words by subject and the other pages. */
export function Home({ categories, awaitsReview, isSearching, children }: Props) {
  const t = useText();
  return (
    <>
      <p>
        {t('glossaryIntro')} {awaitsReview && t('contentAwaitsReview')}
      </p>
      {children}
      {!isSearching && (
        <>
          <Part heading={t('moreToReadHeading')}>
            <LinkList
              links={[
                { href: '#understand', name: t('understandTitle') },
                { href: '#help', name: t('helpHeading') },
                { href: '#tips', name: t('tipsTitle') },
                { href: '#habits', name: t('habitsTitle') },
                { href: '#claims', name: t('claimsTitle') },
                { href: '#sources', name: t('sourcesTitle') },
              ]}
            />
          </Part>
          <Part heading={t('categoriesHeading')}>
            <LinkList
              links={categories.map(({ category, count }) => ({
                href: `#category/${category}`,
                name: t(categoryMessages[category]),
                note: t('wordsCount', [String(count)], count),
              }))}
            />
          </Part>
        </>
      )}
    </>
  );
}
