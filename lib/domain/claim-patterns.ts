/**
 * Spreads the patterns of claims into surface forms, once, when the extension is built: `(a|b)` is a choice, `(a|b)?` one
 * that may be missing, and what stands before `…` must stand earlier in the same sentence. Brackets do not nest.
 */
import type { Inflection } from '../../content/language-schema.ts';
import type { Claim } from '../../content/schema.ts';
import { type SpreadTerm, spreadTerms } from './spread-forms.ts';

/** What the finder needs of a claim. */
export type ClaimPatterns = Pick<Claim, 'id' | 'patterns'>;

/** The forms of a claim that ask the same of their sentence. */
export interface SpreadClaim {
  readonly claimId: string;
  /** Phrases of which one must stand earlier in the sentence; none where the forms speak for themselves. */
  readonly before: readonly string[];
  /** Named for this group of forms: an id that no other group has. */
  readonly forms: SpreadTerm;
}

/** A pattern with more forms is a net, not a wording. */
export const formsMax = 2_000;

const contextSign = '…';

/** @throws Error naming the claim, where a pattern is malformed or spreads into more than {@link formsMax} forms. */
export function spreadClaims(claims: readonly ClaimPatterns[], inflection: Inflection): SpreadClaim[] {
  const groups = claims.flatMap(({ id, patterns }) => {
    const byContext = Map.groupBy(patterns, contextOf);
    return [...byContext].map(([context, wordings], k) => ({
      claimId: id,
      before: context === '' ? [] : expandPattern(id, context),
      groupId: `${id}/${k}`,
      plain: [...new Set(wordings.flatMap((pattern) => expandPattern(id, wordingOf(pattern))))],
    }));
  });
  const forms = spreadTerms(
    groups.map(({ groupId, plain }) => ({ id: groupId, category: 'research-methods', plain })),
    inflection,
    'as-written',
  );
  return groups.flatMap(({ claimId, before }, k) => {
    const spread = forms[k];
    return spread ? [{ claimId, before, forms: spread }] : [];
  });
}

const contextOf = (pattern: string): string =>
  pattern.includes(contextSign) ? (pattern.split(contextSign)[0] ?? '').trim() : '';

const wordingOf = (pattern: string): string =>
  pattern.includes(contextSign) ? pattern.slice(pattern.indexOf(contextSign) + 1) : pattern;

/**
 * All surface forms of a pattern without context, in the order of its choices.
 * @throws Error naming the claim
 */
export function expandPattern(claimId: string, pattern: string): string[] {
  const fail = (why: string): Error => new Error(`Claim ${claimId}: ${why} in the pattern "${pattern}"`);
  const parts = partsOf(pattern);
  if (!parts) throw fail('brackets or signs out of place');
  const count = parts.reduce((product, choices) => product * choices.length, 1);
  if (count > formsMax) throw fail(`${count} forms, more than ${formsMax},`);

  const forms = parts.reduce<string[]>(
    (heads, choices) => heads.flatMap((head) => choices.map((choice) => head + choice)),
    [''],
  );
  const tidy = [...new Set(forms.map((form) => form.replace(/ +/g, ' ').trim()))];
  if (tidy.includes('')) throw fail('a form without a word');
  return tidy;
}

/** A choice in brackets, perhaps one that may be missing; or plain words. */
const partSyntax = /\(([^()]*)\)(\?)?|[^()|?]+/g;
/** What can stand between two words of one form on a page too. */
const words = /^[\p{L}\p{N} '’-]+$/u;

/** The choices at each place of a pattern, or `null` where it is malformed. */
function partsOf(pattern: string): string[][] | null {
  const found = [...pattern.matchAll(partSyntax)];
  if (found.map(([whole]) => whole).join('') !== pattern) return null;
  const parts = found.map(([whole, choice, mayBeMissing]) => ({
    choices: choice === undefined ? [whole] : choice.split('|'),
    mayBeMissing: mayBeMissing !== undefined,
    isChoice: choice !== undefined,
  }));
  const isWhole = parts.every(({ choices, isChoice }) =>
    choices.every((form) => words.test(form) && !(isChoice && form.trim() === '')),
  );
  return isWhole
    ? parts.map(({ choices, mayBeMissing }) => (mayBeMissing ? ['', ...choices] : choices))
    : null;
}
