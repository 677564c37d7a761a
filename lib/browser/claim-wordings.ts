/** The wordings of claims, fetched once somebody asks for them. They outlive an update of the extension under an open page. */
import { type ClaimLexicon, type ClaimRules, openClaims } from '../domain/find-claims.ts';
import { ask } from './ask.ts';

/**
 * @param rules of the language of the wordings
 * @param onHere called once they are here
 * @returns what gives them, and has them fetched at its first call; `null` as long as they are not here
 */
export function fetchedClaims(rules: ClaimRules, onHere: () => void): () => ClaimLexicon | null {
  let lexicon: ClaimLexicon | null = null;
  let isComing = false;
  return () => {
    if (!lexicon && !isComing) {
      isComing = true;
      void ask({ ask: 'claim-wordings' }).then((reply) => {
        isComing = reply.ok;
        if (!reply.ok) return;
        lexicon = openClaims(reply.value, rules);
        onHere();
      });
    }
    return lexicon;
  };
}
