/** The glossary page. */
import { AdviceEntry } from '../../../components/glossary/AdviceEntry.tsx';
import { ClaimEntry } from '../../../components/glossary/ClaimEntry.tsx';
import { EntryEnd } from '../../../components/glossary/EntryEnd.tsx';
import { Help } from '../../../components/glossary/Help.tsx';
import { Home } from '../../../components/glossary/Home.tsx';
import { LinkGroups } from '../../../components/glossary/LinkGroups.tsx';
import { LinkList, type PageLink } from '../../../components/glossary/LinkList.tsx';
import { LinkedText } from '../../../components/glossary/LinkedText.tsx';
import { Part } from '../../../components/glossary/Part.tsx';
import { SafetyPart } from '../../../components/glossary/SafetyPart.tsx';
import { Search } from '../../../components/glossary/Search.tsx';
import { SourceList } from '../../../components/glossary/SourceList.tsx';
import { TermEntry } from '../../../components/glossary/TermEntry.tsx';
import { UnderstandEntry } from '../../../components/glossary/UnderstandEntry.tsx';
import {
  claims,
  habits,
  redFlags,
  safetyRules,
  sources,
  terms,
  tips,
  understandPages,
} from '../../../content/index.ts';
import { categories } from '../../../content/schema.ts';
import { shownSource } from '../../../lib/domain/explanation.ts';
import { sampleSafety } from '../../components/samples.ts';
import type { States } from '../state.ts';
import { explanationOf, inWords, nothing } from './records.ts';

const fibre = explanationOf('dietary-fibre');
const medicine = explanationOf('natalizumab');
const end = { citations: fibre.citations, inWords, onPrint: nothing };
const links: readonly PageLink[] = terms
  .slice(0, 3)
  .map(({ id, name }, i) => ({ href: `#term/${id}`, name, ...(i === 0 && { note: 'written otherwise' }) }));
const cited = { citations: fibre.citations };
const counted = categories.map((category) => ({ category, count: 12 }));
const search = { shown: 20, onQuery: nothing, onMore: nothing };

export const glossaryStates: States = {
  'glossary/AdviceEntry.tsx': {
    'a tip': tips.slice(0, 1).map((tip) => (
      <AdviceEntry key={tip.id} advice={tip} safety={sampleSafety} {...end}>
        <p>{tip.lowEnergy}</p>
      </AdviceEntry>
    )),
    'a habit': habits.slice(0, 1).map((habit) => (
      <AdviceEntry key={habit.id} advice={habit} safety={sampleSafety} {...end}>
        <p>{habit.smallest}</p>
      </AdviceEntry>
    )),
  },
  'glossary/ClaimEntry.tsx': {
    'with its answer': claims
      .slice(0, 1)
      .map((claim) => <ClaimEntry key={claim.id} claim={claim} safety={sampleSafety} {...end} />),
  },
  'glossary/EntryEnd.tsx': { 'sources, day and print': <EntryEnd reviewed="2026-11-23" {...end} /> },
  'glossary/Help.tsx': {
    'all signs': (
      <Help
        redFlags={redFlags.map((flag) => ({ ...flag, ...cited }))}
        rules={safetyRules.map((rule) => ({ ...rule, ...cited }))}
        inWords={inWords}
      />
    ),
    none: <Help redFlags={[]} rules={[]} inWords={inWords} />,
  },
  'glossary/Home.tsx': {
    'at first': (
      <Home categories={counted} awaitsReview isSearching={false}>
        <p>The search.</p>
      </Home>
    ),
    searching: (
      <Home categories={counted} awaitsReview={false} isSearching>
        <p>The search.</p>
      </Home>
    ),
  },
  'glossary/LinkGroups.tsx': {
    two: <LinkGroups groups={['A', 'B'].map((heading) => ({ heading, links }))} />,
  },
  'glossary/LinkList.tsx': { 'with a note': <LinkList links={links} /> },
  'glossary/LinkedText.tsx': { 'leads on': <LinkedText stretches={fibre.linked.meaning} /> },
  'glossary/Part.tsx': {
    'with a heading': (
      <Part heading="Part of an entry">
        <p>What stands in it.</p>
      </Part>
    ),
  },
  'glossary/SafetyPart.tsx': { 'rules and signs': <SafetyPart safety={sampleSafety} /> },
  'glossary/Search.tsx': {
    empty: <Search query="" results={null} {...search} />,
    found: <Search query="fibre" results={{ links, isNearly: false }} {...search} />,
    'nearly found': <Search query="fibr" results={{ links, isNearly: true }} {...search} />,
    'more than are shown': <Search query="f" results={{ links, isNearly: false }} {...search} shown={2} />,
    'nothing found': <Search query="zzz" results={{ links: [], isNearly: false }} {...search} />,
  },
  'glossary/SourceList.tsx': {
    three: (
      <SourceList
        sources={Object.entries(sources)
          .slice(0, 3)
          .map(([id, source]) => ({ id, ...shownSource(source) }))}
      />
    ),
  },
  'glossary/TermEntry.tsx': {
    'a food': (
      <TermEntry
        explanation={fibre}
        texts={fibre.linked}
        seeAlso={links}
        used={links}
        written={['fiber', 'dietary fibre']}
        inWords={inWords}
        onPrint={nothing}
      />
    ),
    'a medicine': (
      <TermEntry
        explanation={medicine}
        texts={medicine.linked}
        seeAlso={[]}
        used={[]}
        written={[]}
        inWords={inWords}
        onPrint={nothing}
      />
    ),
  },
  'glossary/UnderstandEntry.tsx': {
    'a page': understandPages
      .slice(0, 1)
      .map((page) => (
        <UnderstandEntry
          key={page.id}
          page={page}
          terms={links}
          tips={links}
          habits={links}
          next={links[0] ?? null}
          safety={sampleSafety}
          {...end}
        />
      )),
  },
};
