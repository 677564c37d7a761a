/** A small made-up glossary for tests of the matcher: just enough terms of every kind to cross each other. */
import type { AmbiguousForm } from '../../content/schema.ts';
import type { Lexicon, Variant } from '../../lib/domain/lexicon.ts';
import type { LexiconTerm } from '../../lib/domain/spread-forms.ts';
import { compileLexicon } from '../in-english.ts';

/** A term of plain forms, in a category where it does not matter which. */
export const term = (id: string, ...plain: string[]): LexiconTerm => ({ id, category: 'ms-basics', plain });

/** An ambiguous form without any context words, but for those given. */
export const ambiguous = (form: string, senses: Partial<AmbiguousForm> = {}): AmbiguousForm => ({
  form,
  near: [],
  rivals: [],
  example: '',
  counterExample: '',
  ...senses,
});

export const msForm = ambiguous('MS', {
  before: ['relapsing', 'people with'],
  after: ['lesions', 'relapse'],
  near: ['myelin', 'neurologist'],
  rivals: [
    { meaning: 'mass spectrometry', before: ['LC', 'GC'], near: ['spectra', 'ions'] },
    { meaning: 'Microsoft', after: ['Word', 'Office'] },
    { meaning: 'a degree', after: ['in Biology'] },
  ],
});

const sampleTerms: readonly LexiconTerm[] = [
  {
    id: 'multiple-sclerosis',
    category: 'ms-basics',
    plain: ['multiple sclerosis'],
    ambiguous: [msForm],
  },
  {
    id: 'disease-modifying-therapy',
    category: 'treatments-dmt',
    plain: ['disease-modifying therapy'],
    ambiguous: [ambiguous('DMT', { before: ['oral'], near: ['relapse'] })],
  },
  { id: 'edss', category: 'diagnosis-tests', plain: ['EDSS'] },
  { id: 'lhermitte', category: 'symptoms', plain: ["Lhermitte's sign", 'Lhermitte'] },
  { id: 'gut-brain-axis', category: 'microbiome', plain: ['gut-brain axis'] },
  { id: 'gut-microbiome', category: 'microbiome', plain: ['gut microbiome'] },
  { id: 'akkermansia', category: 'microbes', plain: ['A. muciniphila', 'Akkermansia muciniphila'] },
  { id: 'uveitis', category: 'symptoms', plain: ['uvéitis', 'Ménière'] },
  { id: 'interferon', category: 'treatments-dmt', plain: ['interferon beta'] },
  { id: 'fibre', category: 'diet', plain: ['dietary fibre'], everyday: ['fibre'] },
  { id: 'fatigue', category: 'symptoms', plain: [], everyday: ['fatigue'] },
];

export const sampleLexicon = compileLexicon(sampleTerms);

/** Hashes of all words with which forms begin. */
export const firstHashes = (lexicon: Lexicon): readonly number[] =>
  [...lexicon.firsts.hashes].filter((hash) => hash !== 0).map((hash) => hash - 1);

export const allVariants = (lexicon: Lexicon): readonly Variant[] =>
  firstHashes(lexicon).flatMap(lexicon.variantsOf);
