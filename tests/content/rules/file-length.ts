import type { Rule } from '../rule.ts';

const linesMax = 300;

/** A file of content can be read at one sitting: a longer one is split by subject. */
export const rule: Rule = {
  name: 'file-length',
  check: ({ files }) =>
    files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > linesMax)
      .map(
        ({ path, lines }) => `content/${path}: has ${lines} lines, at most ${linesMax}; split it by subject`,
      ),
};
