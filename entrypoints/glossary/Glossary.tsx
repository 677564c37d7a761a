/** Wires the glossary page: the address chooses the view, and the view its content. */
import terms from 'virtual:terms';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Home } from '../../components/glossary/Home.tsx';
import type { PageLink } from '../../components/glossary/LinkList.tsx';
import { type Results, Search } from '../../components/glossary/Search.tsx';
import { useText } from '../../components/text.ts';
import { categories } from '../../content/schema.ts';
import type { GlossaryView } from '../../lib/domain/glossary-view.ts';
import type { Translate } from '../../lib/domain/text.ts';
import { awaitsReview, search } from './content.ts';
import { claimPage, habitPage, termPage, tipPage, understandPage } from './entries.tsx';
import { termLink } from './links.ts';
import {
  categoryPage,
  claimList,
  habitList,
  helpPage,
  sourcePage,
  tipList,
  tipLists,
  understandList,
} from './lists.tsx';
import { useTheme } from './use-theme.ts';
import { useView } from './use-view.ts';

/** What an address shows. */
export interface Page {
  readonly title: string;
  /** The way from the front of the glossary to here, without the two. */
  readonly trail: readonly PageLink[];
  readonly body: ComponentChildren;
}

/** Results shown at first, and how many more come at a press. */
const resultsAtATime = 20;

export function Glossary() {
  const t = useText();
  const isThemeKnown = useTheme();
  const view = useView(isThemeKnown);
  // Kept here, so that it is still there when the reader comes back from an entry.
  const [{ query, shown }, setSearch] = useState({ query: '', shown: resultsAtATime });

  const page = view.of === 'home' ? null : (pageOf(view, t) ?? nothing(t));
  const title = page?.title ?? t('glossaryTitle');
  useLayoutEffect(() => {
    document.title = page ? t('glossaryTabTitle', [title]) : `${t('extensionName')}: ${title}`;
  }, [title]);

  if (!isThemeKnown) return null;
  const heading = (
    <h1 key={location.hash} tabIndex={-1}>
      {title}
    </h1>
  );
  if (!page) {
    const results = query.trim() === '' ? null : resultsOf(query, t);
    return (
      <main>
        {heading}
        <Home
          awaitsReview={awaitsReview}
          isSearching={results !== null}
          categories={categories.map((category) => ({
            category,
            count: terms.filter((term) => term.category === category).length,
          }))}
        >
          <Search
            query={query}
            results={results}
            shown={shown}
            onQuery={(next) => setSearch({ query: next, shown: resultsAtATime })}
            onMore={() => setSearch({ query, shown: shown + resultsAtATime })}
          />
        </Home>
      </main>
    );
  }
  return (
    <>
      <nav class="trail" aria-label={t('glossaryTrail')}>
        <ul>
          {[{ href: '#', name: t('glossaryTitle') }, ...page.trail].map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={location.hash}>
        {heading}
        {page.body}
      </main>
    </>
  );
}

function resultsOf(query: string, t: Translate): Results {
  const { hits, fit } = search(query);
  return {
    isNearly: fit === 'nearly',
    links: hits.map((hit) => ({
      ...termLink(hit),
      note: hit.form === null ? undefined : t('searchWrittenAs', [hit.form]),
    })),
  };
}

const nothing = (t: Translate): Page => ({
  title: t('nothingTitle'),
  trail: [],
  body: (
    <>
      <p>{t('nothingHere')}</p>
      <p>
        <a class="button" href="#">
          {t('nothingHome')}
        </a>
      </p>
    </>
  ),
});

/** @returns `null` where nothing of that id is there */
function pageOf(view: Exclude<GlossaryView, { of: 'home' }>, t: Translate): Page | null {
  switch (view.of) {
    case 'nothing':
      return null;
    case 'term':
      return termPage(view.id, t);
    case 'category':
      return categoryPage(view.id, t);
    case 'understand':
      return view.id === null ? understandList(t) : understandPage(view.id, t);
    case 'tips':
      return view.id === null ? tipLists(t) : tipList(view.id, t);
    case 'tip':
      return tipPage(view.id, t);
    case 'habits':
      return habitList(t);
    case 'habit':
      return habitPage(view.id, t);
    case 'claims':
      return claimList(t);
    case 'claim':
      return claimPage(view.id, t);
    case 'help':
      return helpPage(t);
    case 'sources':
      return sourcePage(t);
    default:
      return view satisfies never;
  }
}
