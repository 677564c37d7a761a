import { exactSign, pluralSign, variantSeparator } from '../../../lib/domain/spread-forms.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { spreadTerms } from '../../in-english.ts';

interface Claimed {
  readonly termId: string;
  /** As it is spread: folded words, with the sign before a word that is matched case-exactly. */
  readonly variant: string;
  /** Whether it is marked only where its sense shows, and can be told apart. */
  readonly hasSenses: boolean;
}

/** No two terms claim one spelling, unless each tells by its senses when it is meant. */
export const rule: Rule = {
  name: 'form-owners',
  check: (content) => {
    const clashes = [...Map.groupBy(claimedIn(content), ({ variant }) => lowerCased(variant))].flatMap(
      ([form, claims]) =>
        claims.flatMap((claim, i) =>
          claims
            .slice(0, i)
            .filter((earlier) => clash(earlier, claim))
            .map((earlier) => `term ${claim.termId}: ${form} is claimed by ${earlier.termId} too`),
        ),
    );
    return [...new Set(clashes)];
  },
};

function claimedIn({ terms }: Content): Claimed[] {
  return spreadTerms(terms).flatMap(({ id, plain, everyday, ambiguous }) => [
    ...variantsOf(`${plain}${variantSeparator}${everyday}`).map((variant) => ({
      termId: id,
      variant,
      hasSenses: false,
    })),
    ...ambiguous.flatMap(({ variants, senses }) =>
      variantsOf(variants).map((variant) => ({
        termId: id,
        variant,
        hasSenses: senses.near.length > 0 && senses.rivals.length > 0,
      })),
    ),
  ]);
}

const variantsOf = (variants: string): string[] =>
  variants
    .split(variantSeparator)
    .filter((variant) => variant !== '')
    .flatMap((variant) =>
      variant.endsWith(pluralSign) ? [variant.slice(0, -1), `${variant.slice(0, -1)}s`] : [variant],
    );

const lowerCased = (variant: string): string => variant.replaceAll(exactSign, '').toLowerCase();

/** Two forms that each want capitals of their own ("MS", "mS") are two; otherwise case tells nothing apart. */
function clash(a: Claimed, b: Claimed): boolean {
  if (a.termId === b.termId || (a.hasSenses && b.hasSenses)) return false;
  const areBothExact = a.variant.includes(exactSign) && b.variant.includes(exactSign);
  return !areBothExact || a.variant === b.variant;
}
