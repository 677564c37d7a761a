/** The keys of what a reader keeps of words. Apart from its schema, which page scripts have no use for. */
export const savedTermsKey = 'saved-terms';
export const knownTermsKey = 'known-terms';
export const wrongMeaningsKey = 'wrong-meanings';
export const metTermsKey = 'met-terms';
