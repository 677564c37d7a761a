/** Stands in for the module that the build makes of the forms of the glossary. */
import { terms } from '../../content/index.ts';
import { packTerms } from '../../lib/domain/pack-lexicon.ts';
import { spreadTerms } from '../in-english.ts';

export default packTerms(spreadTerms(terms));
