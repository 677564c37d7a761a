/** What axe cannot decide by itself, each looked at by a person, and why it is right. One that is not met any more fails. */

export interface Judgement {
  readonly rule: string;
  /** Matches the markup, and what axe says of it. */
  readonly about: RegExp;
  readonly reason: string;
}

export const judgements: readonly Judgement[] = [];
