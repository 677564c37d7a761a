/** Wires the glossary page: the address chooses the view, and the view its content. */
import checked from 'virtual:checked';
import terms from 'virtual:terms';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Home } from '../../components/glossary/Home.tsx';
import type { PageLink } from '../../components/glossary/LinkList.tsx';
import { OldContent } from '../../components/OldContent.tsx';
import { ReportMistake } from '../../components/ReportMistake.tsx';
import { type Results, Search } from '../../components/glossary/Search.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { useText } from '../../components/text.ts';
import { categories } from '../../content/schema.ts';
import { browser } from '../../lib/browser/api.ts';
import { text } from '../../lib/browser/text.ts';
import { civilDayOf } from '../../lib/domain/civil-day.ts';
import { type GlossaryView, entryOf } from '../../lib/domain/glossary-view.ts';
import { mistakeReport } from '../../lib/domain/mistake-report.ts';
import type { Translate } from '../../lib/domain/text.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';
import { awaitsReview, search } from './content.ts';
import { claimPage, habitPage, inWords, termPage, tipPage, understandPage } from './entries.tsx';
import { home, termLink } from './links.ts';
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
  /** What can be read aloud of it. */
  readonly spoken?: string;
}

/** Results shown at first, and how many more come at a press. */
const resultsAtATime = 20;

const speaker = speakerOfDevice(text('catalogueLanguage'));

export function Glossary() {
  const t = useText();
  const voice = useTheme();
  const view = useView(voice !== null);
  // Kept here, so that it is still there when the reader comes back from an entry.
  const [{ query, shown }, setSearch] = useState({ query: '', shown: resultsAtATime });

  const page = view.of === 'home' ? null : (pageOf(view, t) ?? nothing(t));
  const title = page?.title ?? t('glossaryTitle');
  useLayoutEffect(() => {
    document.title = page ? t('glossaryTabTitle', [title]) : t('ownPageTitle', [title]);
  }, [title]);

  const entry = page ? entryOf(view) : null;
  if (!voice) return null;
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
        <OldContent checked={checked} today={civilDayOf(new Date(), 0)} inWords={inWords} />
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
          {[{ href: home, name: t('glossaryTitle') }, ...page.trail].map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={location.hash}>
        {heading}
        {page.spoken && (
          <div class="on-screen">
            <ReadAloud
              text={page.spoken}
              speaker={speaker}
              rate={voice.speechRate}
              voice={voice.speechVoice}
            />
          </div>
        )}
        {page.body}
        {entry !== null && (
          <ReportMistake
            report={mistakeReport(entry, browser.runtime.getManifest().version, t)}
            onCopy={copyText}
          />
        )}
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
        <a class="button" href={home}>
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
