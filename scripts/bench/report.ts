/** What the benchmark says: a table for people, or JSON. */
import type { BrowserReport, Row } from '../bench.ts';

interface ScriptSize {
  readonly script: number;
  readonly gzip: number;
}

/** Ratios of medians, by browser; `null` where a run had no such measurement. */
function ratiosOf({ rows }: BrowserReport) {
  const ms = (page: string, method: string): number | null => {
    const row = rows.find((other) => other.page === page && other.method === method);
    return row ? median(row, 'ms') : null;
  };
  const ratio = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a / b;
  const real = rows.filter(({ method, page }) => method === 'scan' && !/^(?:article|\d)/.test(page));
  return {
    scanToBareRead: ratio(ms('article of 1 MB', 'scan'), ms('article of 1 MB', 'bareRead')),
    /** The same on each real document. */
    scanToBareReadReal: Object.fromEntries(
      real.map(({ page }) => [page, ratio(ms(page, 'scan'), ms(page, 'bareRead'))]),
    ),
    markjsToOurs: ratio(ms('article, 600 forms', 'markJs'), ms('article, 600 forms', 'sameForms')),
    regExpToOurs: ratio(ms('article, 600 forms', 'regExp'), ms('article, 600 forms', 'sameForms')),
    mutation: ratio(ms('article of 1 MB', 'mutationMarked'), ms('article of 1 MB', 'mutationBare')),
    hover: ratio(ms('article of 1 MB', 'hoverOurs'), ms('article of 1 MB', 'hoverBare')),
    offTopic: ratio(
      ms('article about something else', 'offTopic'),
      ms('article about something else', 'bareRead'),
    ),
  };
}

/** Tasks over 50 ms with us minus without us: medians, summed over pages. */
function longTasksOf(reports: readonly BrowserReport[]): number {
  let sum = 0;
  for (const { rows } of reports)
    for (const row of rows) {
      if (row.method === 'restMarked') sum += median(row, 'longTasks');
      if (row.method === 'restAlone') sum -= median(row, 'longTasks');
    }
  return sum;
}

/** @throws Error where methods that must find the same found different numbers */
export function printReport(reports: readonly BrowserReport[], size: ScriptSize, isJson: boolean): void {
  for (const report of reports) checkCounts(report);
  const byBrowser = new Map(reports.map((report) => [report.name, ratiosOf(report)]));
  const ratio = (key: Exclude<keyof ReturnType<typeof ratiosOf>, 'scanToBareReadReal'>) =>
    Object.fromEntries([...byBrowser].map(([name, ratios]) => [name, ratios[key]]));
  const ratios = {
    scanToBareRead: ratio('scanToBareRead'),
    markjsToOurs: ratio('markjsToOurs'),
    mutation: ratio('mutation'),
    hover: ratio('hover'),
    offTopic: ratio('offTopic'),
    regExpToOurs: ratio('regExpToOurs'),
    scanToBareReadReal: Object.fromEntries(
      [...byBrowser].map(([name, { scanToBareReadReal }]) => [name, scanToBareReadReal]),
    ),
    longTasks: longTasksOf(reports),
  };
  if (isJson) {
    console.log(JSON.stringify({ ratios, pageScript: size, browsers: reports }, null, 2));
    return;
  }
  for (const { version, rows, shipped, held } of reports) {
    console.log(`\n${version}`);
    const opened = [
      { page: 'popup', method: 'opening to drawn', raw: shipped.popup },
      { page: 'popup, 10 years, 30 habits', method: 'opening to drawn', raw: shipped.popupOfYears },
      { page: 'history, 10 years, 30 habits', method: 'opening to drawn', raw: shipped.history },
    ];
    for (const row of [...rows, ...opened]) {
      const keys = Object.keys(row.raw[0] ?? {});
      for (const key of keys)
        console.log(
          `  ${row.page.padEnd(30)}${`${row.method}${key === 'ms' ? '' : ` ${key}`}`.padEnd(24)}${median(row, key).toFixed(3).padStart(12)}   ${row.raw.map((run) => run[key]?.toFixed(2)).join('  ')}`,
        );
    }
    console.log(`  messages sent: ${JSON.stringify(shipped.messages)}`);
    console.log(
      `  held more with the extension: ${held ? JSON.stringify(held) : 'not told by this browser'}`,
    );
  }
  console.log(`\nPage script: ${size.script} bytes, ${size.gzip} gzip\n`);
  console.log(JSON.stringify(ratios, null, 2));
}

/** On one page every run of a method finds the same, and so do the methods that look for the same forms. */
function checkCounts({ name, rows }: BrowserReport): void {
  const counts = new Map<string, Set<number>>();
  for (const { page, method, raw } of rows) {
    if (method.startsWith('hover') || method === 'nativeRead') continue;
    const group = /^(?:sameForms|regExp|markJs)$/.test(method) ? 'the same forms' : method;
    const found = counts.get(`${page}, ${group}`) ?? new Set();
    for (const { count } of raw) if (count !== undefined) found.add(count);
    counts.set(`${page}, ${group}`, found);
  }
  for (const [what, found] of counts)
    if (found.size > 1)
      throw new Error(`${name}, ${what}: different numbers were found: ${[...found].join(', ')}`);
}

function median({ raw }: Row, key: string): number {
  const sorted = raw.map((run) => run[key] ?? NaN).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
