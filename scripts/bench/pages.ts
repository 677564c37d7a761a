/** The pages of the benchmark, and what is measured on each. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '../../content/index.ts';
import type { LexiconTerm } from '../../lib/domain/spread-forms.ts';
import { makeArticle, megabyte } from './article.ts';
import { chat, feed, redrawn } from './live-pages.ts';

export interface MeasuredPage {
  readonly path: string;
  readonly label: string;
  readonly html: string;
  /** `null` for our own glossary. */
  readonly termCount: number | null;
  readonly methods: readonly { readonly method: string; readonly runs: number }[];
}

/** Third-party documents, kept beside the project and not in it. */
const documents = join(import.meta.dirname, '../../../shared/evalsets/html');

/** Where there is no network, each page would wait for seconds for its pictures. */
const fetchingNothing =
  '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'unsafe-inline\' data:">';

/** Sizes of a made-up glossary, to see how cost grows with it. */
export const manyTerms = [300, 1000, 3000] as const;

/** Six hundred forms that mark.js and ours find alike: plain small letters, and none of them within another. */
const forms = ((): readonly string[] => {
  const plain = [...new Set(terms.flatMap((term) => term.plain))].filter((form) =>
    /^[a-z]+(?: [a-z]+)*$/.test(form),
  );
  const apart = plain.filter(
    (form) => !plain.some((other) => other !== form && ` ${form} `.includes(` ${other} `)),
  );
  return apart.slice(0, 600);
})();
export const sameForms = {
  forms,
  /** A glossary of so many terms: ours, and made-up ones that stand nowhere. */
  termsOf: (count: number): readonly LexiconTerm[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `term-${i}`,
      category: 'symptoms' as const,
      plain: [forms[i] ?? `made ${(i * 7919).toString(36)} up`],
    })),
};

/** The ratios of a quick run are of medians of three; what only stands beside them is seen once. */
const quickRuns = (method: string): number =>
  /^(?:bareRead|scan|offTopic|sameForms|mutation|hover)/.test(method) ? 3 : 1;

export function measuredPages(isQuick: boolean): readonly MeasuredPage[] {
  const each = (...methods: readonly string[]) =>
    methods.map((method) => ({ method, runs: isQuick ? quickRuns(method) : 5 }));
  const ours = null;
  const inOurs = terms.flatMap(({ plain }) => plain.slice(0, 3));
  const onTopic = 'Multiple sclerosis and the gut microbiome';

  const articles: MeasuredPage[] = [
    {
      path: '/article-1mb.html',
      label: 'article of 1 MB',
      html: makeArticle(megabyte, inOurs, onTopic).html,
      termCount: ours,
      methods: each(
        'bareRead', 'nativeRead', 'scan', 'marking', 'mutationBare', 'mutationMarked', 'hoverBare', 'hoverOurs', 'restAlone', 'restMarked',
      ), // prettier-ignore
    },
    {
      path: '/off-topic-1mb.html',
      label: 'article about something else',
      html: makeArticle(megabyte, [], 'A walk in the hills').html,
      termCount: ours,
      methods: each('bareRead', 'offTopic'),
    },
    {
      path: '/same-forms.html',
      label: 'article, 600 forms',
      // mark.js takes more than a minute for a megabyte.
      html: makeArticle(isQuick ? megabyte / 20 : megabyte, forms, onTopic).html,
      termCount: ours,
      methods: [...each('sameForms', 'regExp'), { method: 'markJs', runs: 1 }],
    },
  ];
  const real: MeasuredPage[] = globSync('*.html', { cwd: documents })
    .sort()
    .filter((_, i) => !isQuick || i === 0)
    .map((file) => ({
      path: `/${file}`,
      label: file.replace('.html', ''),
      html: fetchingNothing + readFileSync(join(documents, file), 'utf8'),
      termCount: ours,
      methods: isQuick
        ? each('bareRead', 'scan')
        : each('bareRead', 'nativeRead', 'scan', 'restAlone', 'restMarked'),
    }));
  const live: MeasuredPage[] = Object.entries({ chat, feed, redrawn }).map(([label, html]) => ({
    path: `/${label}.html`,
    label,
    html,
    termCount: ours,
    methods: each('restAlone', 'restMarked'),
  }));
  const growing: MeasuredPage[] = isQuick
    ? []
    : [
        ...[0.1, 1, 10].map((size) => ({
          path: `/grows-${size}mb.html`,
          label: `${size} MB, our terms`,
          html: makeArticle(megabyte * size, inOurs, onTopic).html,
          termCount: ours,
          methods: each('bareRead', 'scan'),
        })),
        ...manyTerms.map((termCount) => ({
          path: `/terms-${termCount}.html`,
          label: `1 MB, ${termCount} terms`,
          html: makeArticle(megabyte, forms.slice(0, 300), onTopic).html,
          termCount,
          methods: each('scan'),
        })),
      ];
  return [...articles, ...real, ...live, ...growing];
}
