import type { Content } from './content.ts';

/** One thing that must hold of the content. Each stands in a file of its name in `rules/`. */
export interface Rule {
  readonly name: string;
  /** What is wrong, a finding each, beginning with the kind and id of the guilty entry; none where all is well. */
  readonly check: (content: Content) => string[];
}

/** A finding that is right as it is. One that excuses nothing any more fails the tests. */
export interface Exception {
  readonly rule: string;
  readonly finding: RegExp;
  readonly because: string;
}
