/**
 * What the content holds, and how far it can be trusted: counts, coverage, reading grades, reviews, sources.
 *
 *   npm run --silent content:report              for a person to read
 *   npm run --silent content:report -- --json    JSON alone on standard output
 *
 * Coverage needs `../shared/evalsets` and is null where that is not there.
 */
import * as content from '../content/index.ts';
import * as english from '../content/language.ts';
import { compileLexicon } from '../lib/domain/lexicon.ts';
import { matchText } from '../lib/domain/match-text.ts';
import { type NamedEntry, entriesOf } from '../tests/content/entries.ts';
import { type Measured, measureGrades, tipTextsOf } from '../tests/content/grades.ts';
import { smogGrade } from '../tests/content/reading-grade.ts';
import { readSurfaces } from './evaluate/sets.ts';
import { coverageOf } from './report/coverage.ts';

const listed = 10;
const datesListed = 3;

const { claims, habits, redFlags, safetyRules, sources, terms, tips, understandPages } = content;
const lexicon = compileLexicon(terms, english);
const surfaces = readSurfaces();
const coverage =
  surfaces && coverageOf(surfaces, (text, density = 'every') => matchText(text, lexicon, density));
const entries = entriesOf(content);
const grades = measureGrades(content);
const cited = new Set<string>(entries.flatMap(({ entry }) => entry.sources));
const unused = Object.keys(sources).filter((id) => !cited.has(id));
const allSources = Object.values(sources);

const report = {
  terms: terms.length,
  tips: tips.length,
  habits: habits.length,
  claims: claims.length,
  redFlags: redFlags.length,
  safetyRules: safetyRules.length,
  understandPages: understandPages.length,
  sources: allSources.length,
  unusedSources: unused.length,
  coverage: coverage?.share ?? null,
  definitionGradeMax: most(gradesOf('definition')),
  definitionGradeMean: mean(gradesOf('definition')),
  tipGradeMax: most(gradesOf('tip')),
  tipGradeMean: mean(gradesOf('tip')),
  tipSmog: smogGrade(tips.flatMap(tipTextsOf)),
  awaitingClinicalReview: entries.filter(({ entry }) => entry.reviewedBy === undefined).length,
  termsByCategory: countBy(terms, ({ category }) => category),
  termsByGrade: countBy(terms, ({ grade }) => grade),
  tipsByTopic: countBy(tips, ({ topic }) => topic),
  tipsByEnergy: countBy(tips, ({ energy }) => energy),
  tipsForEverybody: tips.filter(({ avoidIf }) => avoidIf.length === 0).length,
  habitsByTopic: countBy(habits, ({ topic }) => topic),
  sourcesByKind: countBy(allSources, ({ kind }) => kind),
  sourcesByFindingSeen: countBy(allSources, ({ findingSeen }) => findingSeen),
  unusedSourceIds: unused,
  entriesByReviewDate: countBy(entries, ({ entry }) => entry.reviewed),
};

if (!coverage)
  console.error('Coverage is not measured: ../shared/evalsets/term-frequencies.csv is not here.');
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else printReport();

function printReport(): void {
  printCounts('Terms', report.terms, report.termsByCategory);
  printCounts('  by grade', report.terms, report.termsByGrade);
  printCounts('Tips', report.tips, report.tipsByTopic);
  printCounts('  by energy', report.tips, report.tipsByEnergy);
  console.log(`  for everybody   ${report.tipsForEverybody}`);
  printCounts('Habits', report.habits, report.habitsByTopic);
  console.log(`Claims ${report.claims}, understand pages ${report.understandPages}`);
  console.log(`Safety rules ${report.safetyRules}, red flags ${report.redFlags}`);
  printCounts('Sources', report.sources, report.sourcesByKind);
  printCounts('  finding seen', report.sources, report.sourcesByFindingSeen);
  console.log(`  unused ${unused.length}${unused.length === 0 ? '' : `: ${unused.join(', ')}`}`);

  if (coverage) {
    const missed = coverage.missed
      .slice(0, listed)
      .map(({ text, expertCount }) => `${text} (${expertCount})`);
    console.log(
      `\nCoverage ${coverage.share.toFixed(3)} of in-scope mentions by experts, ${coverage.surfaces} spellings`,
    );
    console.log(`  commonest not found: ${missed.join(', ') || 'none'}`);
  }

  console.log('\nReading grades (Flesch-Kincaid)');
  printGrades('definitions', 'definition');
  printGrades('deeper texts', 'deeper');
  printGrades('tips', 'tip');
  printGrades('habits', 'habit');
  printGrades('claims', 'claim');
  printGrades('safety texts', 'safety');
  printGrades('understand pages', 'understand');
  console.log(`  tips together, SMOG ${report.tipSmog.toFixed(1)}`);

  console.log(`\nAwaiting clinical review: ${report.awaitingClinicalReview} of ${entries.length}`);
  const byDate = [...Map.groupBy(entries, ({ entry }) => entry.reviewed as string)].sort();
  console.log('Last read against their sources, oldest first');
  for (const [date, those] of byDate.slice(0, datesListed)) console.log(`  ${date}  ${namesOf(those)}`);
}

function printCounts(title: string, total: number, counts: Readonly<Record<string, number>>): void {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  console.log(`${title.padEnd(16)}${String(total).padStart(4)}  ${parts.join(', ')}`);
}

function printGrades(title: string, kind: Measured['kind']): void {
  const measured = gradesOf(kind);
  const hardest = grades.find(({ kind: one, grade }) => one === kind && grade === most(measured));
  if (!hardest) return;
  console.log(
    `  ${title.padEnd(18)}mean ${mean(measured).toFixed(1)}, highest ${hardest.grade.toFixed(1)} (${hardest.name})`,
  );
}

function namesOf(some: readonly NamedEntry[]): string {
  const names = some.slice(0, listed).map(({ name }) => name);
  return [...names, ...(some.length > listed ? [`${some.length - listed} more`] : [])].join(', ');
}

function gradesOf(kind: Measured['kind']): number[] {
  return grades.filter((measured) => measured.kind === kind).map(({ grade }) => grade);
}

function most(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Counts by key, in the order of keys. */
function countBy<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(values, key)].sort().map(([name, some]) => [name, some.length]));
}
