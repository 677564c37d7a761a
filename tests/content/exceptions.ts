import type { Exception } from './rule.ts';

export const exceptions: readonly Exception[] = [
  {
    rule: 'forbidden-words',
    finding: /^term detox-diet: .*“detox”/,
    because: 'the word is its subject',
  },
  {
    rule: 'swallowed-claims',
    finding: /^claim fermented-foods-are-probiotics: /,
    because: 'it is about food, whose risk is infection',
  },
];

/** Findings that no exception covers, and exceptions that cover no finding. */
export function withoutExceptions(
  rule: string,
  findings: readonly string[],
  all: readonly Exception[],
): { left: string[]; unneeded: Exception[] } {
  const ours = all.filter((exception) => exception.rule === rule);
  return {
    left: findings.filter((text) => !ours.some(({ finding }) => finding.test(text))),
    unneeded: ours.filter(({ finding }) => !findings.some((text) => finding.test(text))),
  };
}
