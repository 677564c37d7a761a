import { wordingsOf } from '../claim-finder.ts';
import type { Rule } from '../rule.ts';

/** Every page that is about MS or the gut is sent them all. */
const formsInAllMax = 2_000;

/** A wording belongs to one claim, and all wordings together stay few enough to be sent to pages. */
export const rule: Rule = {
  name: 'claim-wordings',
  check: (content) => {
    const wordings = wordingsOf(content).flatMap(({ claimId, before, forms }) =>
      forms.plain.split('|').map((form) => ({
        claimId,
        wording: before.length === 0 ? form : `${before.join('|')} … ${form}`,
      })),
    );
    const shared = [...Map.groupBy(wordings, ({ wording }) => wording)]
      .map(([wording, those]) => ({ wording, claimIds: [...new Set(those.map(({ claimId }) => claimId))] }))
      .filter(({ claimIds }) => claimIds.length > 1);
    return [
      ...shared.map(({ wording, claimIds: [first, ...others] }) =>
        others.map((id) => `claim ${id}: “${shown(wording)}” is a wording of ${first} too`),
      ),
      wordings.length > formsInAllMax
        ? [`claims: ${wordings.length} wordings in all, at most ${formsInAllMax}`]
        : [],
    ].flat();
  },
};

/** Without the sign that a word is matched case-exactly. */
const shown = (wording: string): string => wording.replaceAll(/(?<!\S)=/g, '');
