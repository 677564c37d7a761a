import { expect, test } from 'vitest';
import { mistakeReport } from '../../lib/domain/mistake-report.ts';
import { english } from '../components/english.ts';

test('names the entry and the version, and leaves a line to fill in', () => {
  expect(mistakeReport('term/butyrate', '1.2.3', english)).toBe(
    'MS Gut Companion 1.2.3\nEntry: term/butyrate\nWhat is wrong:',
  );
});
