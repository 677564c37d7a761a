/**
 * The shape of the editorial content, and nothing else: every fact the product shows is one of these records.
 * Fields are written for an editor to fill in; limits on length live in `tests/content`, where they are checked.
 */
import type { SourceId } from './sources.ts';

/** How strong the evidence is for the sentence that a grade stands beside. */
export type Grade =
  /** Several good studies in people agree. */
  | 'strong'
  /** One or a few small studies in people, or observation only. */
  | 'limited'
  /** Studies in people disagree. */
  | 'mixed'
  /** Shown in animals or cells, not in people. */
  | 'animal'
  /** Agreed by experts, guidelines or official bodies; little or no trial behind it. */
  | 'expert'
  /** The best evidence is against it, or there is none. */
  | 'unsupported';

/** A civil day, `YYYY-MM-DD`. */
export type ReviewDate = `${number}-${number}-${number}`;

export const categories = [
  'ms-basics',
  'ms-types',
  'symptoms',
  'diagnosis-tests',
  'treatments-dmt',
  'immune',
  'nervous-system',
  'microbiome',
  'microbes',
  'metabolites',
  'diet',
  'lifestyle',
  'gut-anatomy',
  'research-methods',
] as const;
export type Category = (typeof categories)[number];

/** Another meaning of an ambiguous form, and the words that give it away. */
export interface Rival {
  /** What it means then, in a few words, as the card may say it: "mass spectrometry". */
  readonly meaning: string;
  /** Words that rule our meaning out when they stand directly before the form ("LC" before "MS"). */
  readonly before?: readonly string[];
  /** Words that rule our meaning out when they stand directly after it ("Word" after "MS"). */
  readonly after?: readonly string[];
  /** Words that speak for this rival anywhere in the same block of text. */
  readonly near?: readonly string[];
}

/** A spelling that has other meanings too: it is marked only where its sense shows. Matched case-exactly. */
export interface AmbiguousForm {
  readonly form: string;
  /** Words that show our meaning when they stand directly before ("relapsing" before "MS"). */
  readonly before?: readonly string[];
  /** Words that show our meaning when they stand directly after ("lesions" after "MS"). */
  readonly after?: readonly string[];
  /** Words that speak for our meaning anywhere in the same block of text. */
  readonly near: readonly string[];
  readonly rivals: readonly Rival[];
  /** A sentence in which the form must be marked. */
  readonly example: string;
  /** A sentence in which it must be left alone. */
  readonly counterExample: string;
}

/** One entry of the glossary. Plurals and UK/US spellings of forms are derived and need not be listed. */
export interface Term {
  /** A slug. Never reused, never renamed. */
  readonly id: string;
  readonly category: Category;
  /** The name as the card shows it: common name first, sentence case. */
  readonly name: string;
  /** Plain respelling, stress in capitals: "dis-FAY-juh". Only where a reader may stumble. */
  readonly say?: string;
  /** What it is: one plain sentence. */
  readonly meaning: string;
  /** What is known about it in MS: one plain sentence, or "No known link to MS." */
  readonly inMs: string;
  /** A deeper paragraph, three sentences at most. */
  readonly more?: string;
  /** Long-term outlook and risks: shown only on request. */
  readonly risk?: string;
  /** How strong the evidence for `inMs` is (for `meaning`, where there is no known link). */
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly reviewed: ReviewDate;
  /** Ids of related terms. */
  readonly seeAlso?: readonly string[];
  /** Unambiguous spellings, marked on every page. A form in capitals ("EDSS") is matched case-exactly. */
  readonly plain: readonly string[];
  /** Everyday words ("fibre", "fatigue"), marked only on a page that has earned it. */
  readonly everyday?: readonly string[];
  readonly ambiguous?: readonly AmbiguousForm[];
  /** A sentence in which a form must be found, on a page that holds just this sentence. */
  readonly example: string;
}

/** Circumstances in which a tip or habit is not for a reader. Unanswered means that all of them apply. */
export const avoidances = [
  'swallowing',
  'tube-fed',
  'infection-risk',
  'blockage',
  'fluid-limit',
  'kidney',
  'pregnancy',
  'food-worry',
] as const;
export type Avoidance = (typeof avoidances)[number];

/** The seed article's four strategies, and two that it leaves out. */
export const topics = [
  'food',
  'pro-and-prebiotics',
  'stress-and-sleep',
  'moving',
  'bowel-bladder-swallowing',
  'medicines-safety-news',
] as const;
export type Topic = (typeof topics)[number];

interface Advice {
  readonly id: string;
  readonly topic: Topic;
  /** Why, in one sentence, with who was measured. */
  readonly why: string;
  /** Who should ask first, or when not to. Never shortened. */
  readonly caution: string;
  readonly avoidIf: readonly Avoidance[];
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly reviewed: ReviewDate;
}

export interface Tip extends Advice {
  readonly energy: 'little' | 'some';
  /** One clear action in one sentence. */
  readonly action: string;
  /** The same on a bad day. */
  readonly lowEnergy: string;
}

export interface Habit extends Advice {
  /** At most 40 characters. */
  readonly name: string;
  /** The smallest version that counts. */
  readonly smallest: string;
  /** Suggested frequency, in words. */
  readonly frequency: string;
}

export type SourceKind =
  | 'rct'
  | 'cohort'
  | 'case-control'
  | 'systematic-review'
  | 'review'
  | 'consensus'
  | 'guideline'
  | 'reference'
  | 'animal'
  | 'in-vitro';

/** A citation, and how far it was checked. */
export interface Source {
  readonly kind: SourceKind;
  readonly title: string;
  readonly by: string;
  readonly year: number | null;
  readonly venue: string;
  readonly url: string;
  /** Left out until its digits have been seen. */
  readonly doi?: string;
  readonly pmid?: string;
  /** Whether the finding itself was read, not only the citation confirmed. */
  readonly findingSeen: 'yes' | 'partly' | 'no';
  /** What was seen. */
  readonly checked: string;
}
