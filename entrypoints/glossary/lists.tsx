/** Views that list records, each with its title; `null` where there is no such list. */
import sources from 'virtual:sources';
import terms from 'virtual:terms';
import { recognition } from '#content/language.ts';
import { Help } from '../../components/glossary/Help.tsx';
import { LinkGroups } from '../../components/glossary/LinkGroups.tsx';
import { LinkList, type PageLink } from '../../components/glossary/LinkList.tsx';
import { SourceList } from '../../components/glossary/SourceList.tsx';
import { categoryMessages, energyMessages, topicMessages } from '../../components/glossary/words.ts';
import { claims, habits, redFlags, safetyRules, tips, understandPages } from '#content/index.ts';
import { type Category, type Tip, type Topic, topics } from '../../content/schema.ts';
import { languages } from '../../lib/browser/text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { Translate } from '../../lib/domain/text.ts';
import type { Page } from './Glossary.tsx';
import { citationsOf } from './content.ts';
import { claimLink, habitLink, termLink, tipLink, understandLink } from './links.ts';

const energies = Object.keys(energyMessages) as readonly Tip['energy'][]; // its keys are just these

const byName = (links: readonly PageLink[]): readonly PageLink[] =>
  [...links].sort((a, b) => a.name.localeCompare(b.name, recognition.tag));

export function categoryPage(id: string, t: Translate): Page | null {
  if (!Object.hasOwn(categoryMessages, id)) return null;
  const category = id as Category; // it has a name
  const links = terms.filter((term) => term.category === category).map(termLink);
  return { title: t(categoryMessages[category]), trail: [], body: <LinkList links={byName(links)} /> };
}

export function understandList(t: Translate): Page {
  return {
    title: t('understandTitle'),
    trail: [],
    body: (
      <>
        <p>{t(understandPages.length > 0 ? 'understandIntro' : 'understandNone')}</p>
        <LinkList links={understandPages.map(understandLink)} />
      </>
    ),
  };
}

export function tipLists(t: Translate): Page {
  const linkTo = (id: Topic | Tip['energy'], name: string, those: readonly Tip[]): PageLink => ({
    href: `#tips/${id}`,
    name,
    note: t('tipsCount', [String(those.length)], those.length),
  });
  return {
    title: t('tipsTitle'),
    trail: [],
    body: (
      <LinkGroups
        groups={[
          {
            heading: t('tipsByTopic'),
            links: topics.map((topic) =>
              linkTo(
                topic,
                t(topicMessages[topic]),
                tips.filter((tip) => tip.topic === topic),
              ),
            ),
          },
          {
            heading: t('tipsByEnergy'),
            links: energies.map((energy) =>
              linkTo(
                energy,
                t(energyMessages[energy]),
                tips.filter((tip) => tip.energy === energy),
              ),
            ),
          },
        ]}
      />
    ),
  };
}

/** @param id a topic, whose tips are listed by energy, or an energy, whose tips are listed by topic */
export function tipList(id: string, t: Translate): Page | null {
  const topic = topics.find((known) => known === id);
  const energy = energies.find((known) => known === id);
  if (topic === undefined && energy === undefined) return null;
  const linksTo = (those: readonly Tip[]): readonly PageLink[] => those.map(tipLink);
  return {
    title: topic ? t(topicMessages[topic]) : t(energyMessages[energy ?? 'little']),
    trail: [{ href: '#tips', name: t('tipsTitle') }],
    body: (
      <LinkGroups
        groups={
          topic
            ? energies.map((one) => ({
                heading: t(energyMessages[one]),
                links: linksTo(tips.filter((tip) => tip.topic === topic && tip.energy === one)),
              }))
            : topics.map((one) => ({
                heading: t(topicMessages[one]),
                links: linksTo(tips.filter((tip) => tip.energy === energy && tip.topic === one)),
              }))
        }
      />
    ),
  };
}

export function habitList(t: Translate): Page {
  return {
    title: t('habitsTitle'),
    trail: [],
    body: (
      <LinkGroups
        groups={topics.map((topic) => ({
          heading: t(topicMessages[topic]),
          links: habits.filter((habit) => habit.topic === topic).map(habitLink),
        }))}
      />
    ),
  };
}

export function claimList(t: Translate): Page {
  return {
    title: t('claimsTitle'),
    trail: [],
    body: (
      <>
        <p>{t(claims.length > 0 ? 'claimsIntro' : 'claimsNone')}</p>
        <LinkList
          links={claims.map(claimLink).map((link) => ({ ...link, name: t('claimQuoted', [link.name]) }))}
        />
      </>
    ),
  };
}

export function helpPage(t: Translate): Page {
  const cited = <T extends { readonly sources: readonly string[] }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, citations: citationsOf(record.sources) }));
  return {
    title: t('helpHeading'),
    trail: [],
    body: (
      <Help
        redFlags={cited(redFlags)}
        rules={cited(safetyRules)}
        inWords={(day) => dayInWords(civilDay(day), languages())}
      />
    ),
  };
}

export function sourcePage(t: Translate): Page {
  const checked = Object.entries(sources)
    .map(([id, source]) => ({ ...source, id }))
    .sort((a, b) => a.citation.title.localeCompare(b.citation.title, recognition.tag));
  return { title: t('sourcesTitle'), trail: [], body: <SourceList sources={checked} /> };
}
