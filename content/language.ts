/** English: how its texts are known, its words inflected and spelled, its sentences ended and denied. */
import type { Denial, Inflection, Recognition, SentenceRules } from './language-schema.ts';

/** English prose has a share of 0.3 to 0.45, scientific abstracts down to 0.2, headlines 0.1; other languages below 0.06. */
export const recognition: Recognition = {
  tag: 'en',
  functionWords:
    'the of and to in is that for with as was by are from at this which or be it on an not have has were their but can they more also been its may than these such between',
  leastShare: 0.08,
  wordLength: 6,
  cover: 'A glossary of multiple sclerosis and the gut microbiome.',
};

/**
 * Content is written in UK spelling. A variant that no page ever uses costs nothing, so the rules may be generous
 * ("exercize" harms nobody), as long as no variant is an ordinary word with another meaning.
 */
export const inflection: Inflection = {
  spellings: [
    [/fibre/, 'fiber'],
    [/centre/, 'center'],
    [/litre/, 'liter'],
    [/^grey$/, 'gray'],
    [/oesoph/, 'esoph'],
    [/oedem/, 'edem'],
    [/oestr/, 'estr'],
    [/coeliac/, 'celiac'],
    [/rrhoea/, 'rrhea'],
    [/ae(?=[cm])/, 'e'],
    [/paed/, 'ped'],
    [/aesth/, 'esth'],
    [/aetio/, 'etio'],
    [/isation/, 'ization'],
    [/is(?=e[ds]?$|ing$)/, 'iz'],
    [/(?<=..)our(?=s?$|al)/, 'or'],
    [/sulph/, 'sulf'],
    // Only after two vowels: "signalling" loses an l, "filling" does not.
    [/(?<=[aeiou].*[aeiou])ll(?=ing$|ed$)/, 'l'],
    [/programme/, 'program'],
    [/leucocyte/, 'leukocyte'],
  ],
  endings: [
    [/(?<=s)is$/, 'es'],
    [/(?<=ss|sh|ch|x|z)$/, 'es'],
    // A plural already, or what has none.
    [/(?:s|ae|\d)$/],
    [/(?<=[^aeiou])y$/, 'ies'],
    [/$/, 's'],
  ],
  acronymEndings: ['s'],
  inflects: 'last-word',
};

export const sentences: SentenceRules = {
  abbreviation: /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|ca|dr|mr|mrs|prof|st|al|fig|\d{1,2})$/i,
};

/** "Doesn't" folds to "doesn t". */
export const denial: Denial = {
  denials:
    'no, not, never, none, nobody, nothing, neither, nor, cannot, hardly, contrary, far from, whether, ' +
    'myth, myths, unproven, false, untrue, wrong, incorrect, misleading, nonsense, fiction, rumour, ' +
    'rumor, misconception, misconceptions, hoax, scam, quackery, pseudoscience, overclaim, overclaims, ' +
    'unfounded, debunk, debunked, disproved, disproven, refuted, unsupported, unlikely, unclear, ' +
    'unknown, uncertain, doubt, doubts, doubtful, speculative, speculated, hypothesis, hypothesised, ' +
    'hypothesized, so called, claim, claims, claimed, claiming, supposedly, allegedly, purportedly, ' +
    'fails, failed, beware, wary, lacking, insufficient, scarce, scant, little evidence, ' +
    'limited evidence, weak evidence, too early, lack of evidence, lack of proof, lack evidence, ' +
    'lacks evidence, without evidence, without proof, without good evidence, yet to, remains to be, ' +
    'determine if, test if, see if, know if, find out if, ask if, asks if, asked if, wonder if, don t, ' +
    'doesn t, didn t, isn t, aren t, wasn t, weren t, hasn t, haven t, hadn t, couldn t, wouldn t, ' +
    'shouldn t, can t, won t',
  affirmations:
    'not only, not just, not merely, not to mention, not too late, never too late, never forget, ' +
    'why not, no doubt, without doubt, without a doubt, no wonder, no secret, no surprise, no accident, ' +
    'no matter, no nonsense, no 1, no better way, nothing better, nothing works better, ' +
    'do not know that, don t know that, don t realise, don t realize, don t tell you, doesn t tell you, ' +
    'won t tell you, will not tell you, do not tell you, does not tell you, aren t telling you, ' +
    'are not telling you, never told you, never tell you, didn t tell you, did not tell you, ' +
    'don t want you to know, doesn t want you to know, do not want you to know, don t forget, ' +
    'do not forget, don t wait, do not wait, don t worry, do not worry, can t believe, couldn t believe, ' +
    'won t believe',
  turn: /;|\b(?:but|because)\b/gi,
  begins:
    'do, does, did, is, are, was, were, has, have, had, could, would, should, ca, wo, don, doesn, didn, ' +
    'isn, aren, wasn, weren, hasn, haven, hadn, couldn, wouldn, shouldn, can, won, remains, remain, ' +
    'will, can, cannot, sounds, seems',
  hooks:
    /^\W*(?:did you know|do you want|would you like|want(?:ed)? to|ready to|looking to|tired of|what if|how (?:to|can|do|does|did|i)|why not)\b/i,
};
