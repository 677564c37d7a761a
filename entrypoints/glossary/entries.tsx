/** Views of one record, each with its title and the way that leads to it; `null` where there is no such record. */
import type { ComponentChildren } from 'preact';
import { AdviceEntry } from '../../components/glossary/AdviceEntry.tsx';
import { ClaimEntry } from '../../components/glossary/ClaimEntry.tsx';
import { TermEntry } from '../../components/glossary/TermEntry.tsx';
import { UnderstandEntry } from '../../components/glossary/UnderstandEntry.tsx';
import { categoryMessages, energyMessages, topicMessages } from '../../components/glossary/words.ts';
import type { PageLink } from '../../components/glossary/LinkList.tsx';
import { understandPages } from '#content/index.ts';
import type { Habit, Tip } from '../../content/schema.ts';
import { languages } from '../../lib/browser/text.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { dayInWords } from '../../lib/domain/day-names.ts';
import type { Stretch } from '../../lib/domain/link-terms.ts';
import type { Translate } from '../../lib/domain/text.ts';
import {
  citationsOf,
  claimsById,
  explanationOf,
  habitsById,
  linkedTexts,
  safetyOf,
  termsById,
  tipsById,
  understandPagesById,
  writtenAs,
} from './content.ts';
import { habitLinks, termLinks, tipLinks, understandLink } from './links.ts';
import type { Page } from './Glossary.tsx';

export const inWords = (day: string): string => dayInWords(civilDay(day), languages());
const onPrint = (): void => print();

export function termPage(id: string, t: Translate): Page | null {
  const term = termsById.get(id);
  if (!term) return null;
  const texts = linkedTexts(term);
  const seeAlso = term.seeAlso ?? [];
  const used = [...new Set(Object.values(texts).flat().flatMap(idOf))].filter((to) => !seeAlso.includes(to));
  return {
    title: term.name,
    spoken: `${term.name}. ${term.meaning} ${term.inMs}`,
    trail: [{ href: `#category/${term.category}`, name: t(categoryMessages[term.category]) }],
    body: (
      <TermEntry
        explanation={explanationOf(term)}
        texts={texts}
        seeAlso={termLinks(seeAlso)}
        used={termLinks(used)}
        written={writtenAs(term)}
        inWords={inWords}
        onPrint={onPrint}
      />
    ),
  };
}

const idOf = (stretch: Stretch): string[] => ('termId' in stretch ? [stretch.termId] : []);

export function tipPage(id: string, t: Translate): Page | null {
  const tip = tipsById.get(id);
  if (!tip) return null;
  return {
    title: tip.action,
    spoken: [tip.action, tip.why, tip.caution, t('labelled', [t('tipLowEnergy'), tip.lowEnergy])].join(' '),
    trail: [
      { href: '#tips', name: t('tipsTitle') },
      { href: `#tips/${tip.topic}`, name: t(topicMessages[tip.topic]) },
    ],
    body: advice(
      tip,
      <>
        <p>
          <strong>{t('label', [t('tipLowEnergy')])} </strong>
          {tip.lowEnergy}
        </p>
        <p>{t(energyMessages[tip.energy])}</p>
      </>,
    ),
  };
}

export function habitPage(id: string, t: Translate): Page | null {
  const habit = habitsById.get(id);
  if (!habit) return null;
  return {
    title: habit.name,
    spoken: [`${habit.name}.`, habit.why, habit.caution, t('habitSmallest', [habit.smallest])].join(' '),
    trail: [{ href: '#habits', name: t('habitsTitle') }],
    body: advice(
      habit,
      <>
        <p>{t('habitSmallest', [habit.smallest])}</p>
        <p>{t('habitFrequency', [habit.frequency])}</p>
      </>,
    ),
  };
}

const advice = (record: Tip | Habit, own: ComponentChildren) => (
  <AdviceEntry
    advice={record}
    citations={citationsOf(record.sources)}
    safety={safetyOf(record.safety)}
    inWords={inWords}
    onPrint={onPrint}
  >
    {own}
  </AdviceEntry>
);

export function claimPage(id: string, t: Translate): Page | null {
  const claim = claimsById.get(id);
  if (!claim) return null;
  return {
    title: t('claimQuoted', [claim.says]),
    spoken: [t('claimQuoted', [claim.says]), claim.answer].join(' '),
    trail: [{ href: '#claims', name: t('claimsTitle') }],
    body: (
      <ClaimEntry
        claim={claim}
        citations={citationsOf(claim.sources)}
        safety={safetyOf(claim.safety)}
        inWords={inWords}
        onPrint={onPrint}
      />
    ),
  };
}

export function understandPage(id: string, t: Translate): Page | null {
  const page = understandPagesById.get(id);
  if (!page) return null;
  const next = understandPages[understandPages.indexOf(page) + 1];
  const nextLink: PageLink | null = next ? understandLink(next) : null;
  return {
    title: page.title,
    spoken: `${page.title}. ${page.paragraphs.join(' ')}`,
    trail: [{ href: '#understand', name: t('understandTitle') }],
    body: (
      <UnderstandEntry
        page={page}
        terms={termLinks(page.terms)}
        tips={tipLinks(page.tips)}
        habits={habitLinks(page.habits)}
        next={nextLink}
        citations={citationsOf(page.sources)}
        safety={safetyOf(page.safety)}
        inWords={inWords}
        onPrint={onPrint}
      />
    ),
  };
}
