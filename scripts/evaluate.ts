/**
 * How right the marks are, measured against text that nobody here wrote (`../shared/evalsets`). The matcher is the page
 * script's own, through its door; every row is a page that holds just that text.
 *
 *   npm run evaluate                         one table
 *   npm run evaluate -- --json               the same for machines
 *   npm run evaluate -- --errors             the worst misses and false marks
 *   npm run evaluate -- --against-baseline   fails where a figure fell by more than 0.01 below tests/baseline.json
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '../content/index.ts';
import * as english from '../content/language.ts';
import { compileLexicon } from '../lib/domain/lexicon.ts';
import { matchText } from '../lib/domain/match-text.ts';
import { type SenseFigures, scoreAcronyms } from './evaluate/acronyms.ts';
import type { MatchText } from './evaluate/counting.ts';
import { type MentionFigures, scoreMentions } from './evaluate/mentions.ts';
import { type PageFigures, scoreAllPages, scoreRandom } from './evaluate/pages.ts';
import { areSetsThere, readAbstracts, readAcronyms, readPages, readRandomPages } from './evaluate/sets.ts';

const options = new Set(process.argv.slice(2));

if (!areSetsThere()) {
  console.error('The evaluation sets are not here: ../shared/evalsets is missing.');
  process.exit(1);
}

const lexicon = compileLexicon(terms, english);
const match: MatchText = (text, density = 'every') => matchText(text, lexicon, density);

const gutbrainie = Map.groupBy(readAbstracts('gutbrainie.train'), ({ quality }) => quality);
const results = {
  mentions: {
    gutbrainieExpert: scoreMentions(
      [...(gutbrainie.get('platinum') ?? []), ...(gutbrainie.get('gold') ?? [])],
      match,
    ),
    ...Object.fromEntries(
      [...gutbrainie].map(([quality, abstracts]) => [
        `gutbrainie-${quality}`,
        scoreMentions(abstracts, match),
      ]),
    ),
    medmentions: scoreMentions(readAbstracts('medmentions.train'), match),
  } as Readonly<Record<string, MentionFigures>>,
  acronyms: scoreAcronyms(readAcronyms(), match),
  pages: scoreAllPages(readPages(), match),
  random: scoreRandom(readRandomPages(), match),
};

/** Figures in which more is better, by name. */
const figures: Readonly<Record<string, number>> = {
  expertRecall: results.mentions['gutbrainieExpert']?.recall ?? 0,
  msSensitivity: results.acronyms.ms.sensitivity,
  msSpecificity: results.acronyms.ms.specificity,
  otherAcronymSensitivity: results.acronyms.others.sensitivity,
  otherAcronymSpecificity: results.acronyms.others.specificity,
  offPagesWithoutTrapMark: 1 - results.pages.off.pagesWithTrapMark,
  randomPagesWithoutMark: 1 - results.random.pagesWithMark,
  onPagesWithMark: results.pages.on.pagesWithMark,
};

if (options.has('--json')) console.log(JSON.stringify({ ...results, figures }, null, 2));
else if (options.has('--errors')) printErrors();
else printTable();
if (options.has('--against-baseline')) compareWithBaseline();

function printTable(): void {
  const percent = (value: number): string => value.toFixed(3);
  console.log('Mentions                abstracts  mentions  recall  marks  on gold');
  for (const [name, { abstracts, mentions, recall, marks, onGold }] of Object.entries(results.mentions)) {
    console.log(
      `  ${name.padEnd(22)}${cell(abstracts, 9)}${cell(mentions, 10)}${cell(percent(recall), 8)}${cell(marks, 7)}${cell(percent(onGold), 9)}`,
    );
  }
  const types = Object.entries(results.mentions['gutbrainieExpert']?.byType ?? {});
  console.log(
    `  by type: ${types.map(([type, { mentions, recall }]) => `${type} ${percent(recall)} of ${mentions}`).join(', ')}`,
  );

  console.log(
    '\nAcronyms                    ours  others  sensitivity  specificity  balanced  misses  false',
  );
  const line = (name: string, row: SenseFigures): void =>
    console.log(
      `  ${name.padEnd(24)}${cell(row.ours, 6)}${cell(row.others, 8)}${cell(percent(row.sensitivity), 13)}${cell(percent(row.specificity), 13)}${cell(percent(row.balancedAccuracy), 10)}${cell(row.misses, 8)}${cell(row.falseMarks, 7)}`,
    );
  line('MS', results.acronyms.ms);
  line('all others', results.acronyms.others);
  for (const [name, row] of Object.entries(results.acronyms.byAcronym)) line(name, row);
  for (const [name, row] of Object.entries(results.acronyms.bySet)) line(name, row);

  console.log('\nPages                       pages  with a mark  marks/1000  with a trap  traps/1000');
  const pageLine = (name: string, row: PageFigures): void =>
    console.log(
      `  ${name.padEnd(24)}${cell(row.pages, 7)}${cell(percent(row.pagesWithMark), 13)}${cell(percent(row.marksPerThousandWords), 12)}${cell(percent(row.pagesWithTrapMark), 13)}${cell(percent(row.trapMarksPerThousandWords), 12)}`,
    );
  pageLine('on topic', results.pages.on);
  pageLine('off topic', results.pages.off);
  for (const [name, row] of Object.entries(results.pages.offByTrapGroup)) pageLine(`  ${name}`, row);
  pageLine('random', results.random);
  const { onByDensity } = results.pages;
  console.log(
    `  on topic, marks/1000 by density: ${Object.entries(onByDensity)
      .map(([name, value]) => `${name} ${value.toFixed(1)}`)
      .join(', ')}`,
  );
}

function printErrors(): void {
  const most = 60;
  console.log('Missed mentions (gutbrainie, experts)');
  for (const [surface, times, example] of results.mentions['gutbrainieExpert']?.missed.slice(0, most) ?? [])
    console.log(`${cell(times, 5)}  ${surface}   ${example}`);
  console.log('\nAcronyms');
  for (const error of results.acronyms.errors.slice(0, 2 * most)) console.log(`  ${error}`);
  console.log('\nMarks on off-topic pages');
  for (const [text, pages, example] of results.pages.off.marks.slice(0, most))
    console.log(`${cell(pages, 5)}  ${text}   ${example}`);
  console.log('\nMarks on random pages');
  for (const [text, pages, example] of results.random.marks.slice(0, most))
    console.log(`${cell(pages, 5)}  ${text}   ${example}`);
  console.log(`\nOn-topic pages without a mark: ${results.pages.onWithoutMark.join(', ') || 'none'}`);
}

function compareWithBaseline(): void {
  const baseline = JSON.parse(
    readFileSync(join(import.meta.dirname, '../tests/baseline.json'), 'utf8'),
  ) as Record<string, number>;
  const fallen = Object.entries(baseline).filter(([name, value]) => (figures[name] ?? 0) < value - 0.01);
  for (const [name, value] of fallen)
    console.error(`${name} fell from ${value.toFixed(3)} to ${(figures[name] ?? 0).toFixed(3)}`);
  if (fallen.length > 0) process.exitCode = 1;
}

function cell(value: number | string, width: number): string {
  return String(value).padStart(width);
}
