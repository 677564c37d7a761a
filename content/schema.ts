/**
 * The shape of the editorial content, and nothing else: every fact the product shows is one of these records.
 * Fields are written for an editor to fill in; limits on length live in `tests/content`, where they are checked.
 */

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

/** A clinician's reading of an entry. None has taken place yet, and the product says so wherever an entry shows. */
export interface ClinicalReview {
  /** What the reader is: "MS nurse", "neurologist", "dietitian". */
  readonly role: string;
  readonly name: string;
  readonly date: ReviewDate;
}

/** What every entry holds about how far it may be trusted. */
interface Reviewed {
  /** Ids of the language's own `sources`. */
  readonly sources: readonly [string, ...string[]];
  /** When the entry was last read against its sources by its editors. */
  readonly reviewed: ReviewDate;
  /** Left out until a clinician has read the entry. */
  readonly reviewedBy?: ClinicalReview;
}

/** Subjects that bring a safety rule and its red flags along, wherever they are written about (content/safety.ts). */
export const safetyTopics = [
  'swallowing',
  'infection',
  'constipation',
  'relapse',
  'supplements',
  'pregnancy',
  'food-worry',
  'children',
] as const;
export type SafetyTopic = (typeof safetyTopics)[number];

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
interface Rival {
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
export interface Term extends Reviewed {
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
  /** Ids of related terms. */
  readonly seeAlso?: readonly string[];
  readonly safety?: readonly SafetyTopic[];
  /** Present where the term is a medicine or a treatment. */
  readonly medicine?: Medicine;
  /** Unambiguous spellings, marked on every page. A form in capitals ("EDSS") is matched case-exactly. */
  readonly plain: readonly string[];
  /** Everyday words ("fibre", "fatigue"), marked only on a page that has earned it. */
  readonly everyday?: readonly string[];
  readonly ambiguous?: readonly AmbiguousForm[];
  /** A sentence in which a form must be found, on a page that holds just this sentence. */
  readonly example: string;
}

/** What a leaflet says, in our words. The reader's own leaflet and pharmacist are the authority, and the product says so. */
export interface Medicine {
  /** Trade names: surface forms like those in `plain`, and shown as names. */
  readonly brands: readonly string[];
  /** How it is given: "tablet by mouth, once a day". Left out where no source states it. */
  readonly route?: string;
  /** Its effect on the body's defences, as the source states it; `null` where none does, shown as "not stated". */
  readonly immunity: string | null;
  /** What the leaflet says about food or supplements; nothing beyond it. */
  readonly withFood?: string;
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

interface Advice extends Reviewed {
  readonly id: string;
  readonly topic: Topic;
  /** Why, in one sentence, with who was measured. */
  readonly why: string;
  /** Who should ask first, or when not to. Never shortened. */
  readonly caution: string;
  readonly avoidIf: readonly Avoidance[];
  /** Long-term outlook and risks: shown only on request, and never as part of the tip of the day. */
  readonly risk?: string;
  readonly safety?: readonly SafetyTopic[];
  readonly grade: Grade;
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

/** An overclaim as people write it, with the honest answer. */
export interface Claim extends Reviewed {
  readonly id: string;
  /** The claim in its commonest words: "Leaky gut causes MS". */
  readonly says: string;
  /**
   * Wordings of it, as surface forms in which `(a|b)` stands for a choice and `(a|b)?` for one that may be missing:
   * `(heal|healing|fix) (your|the)? gut`. What stands before `…` must stand earlier in the same sentence:
   * `(gut|microbiome) … crucial role in MS`. Case and spelling are as for terms; plurals are written out.
   */
  readonly patterns: readonly [string, ...string[]];
  /** What is known: two plain sentences. */
  readonly answer: string;
  /** Three questions to ask whoever says so. */
  readonly ask: readonly [string, string, string];
  /** Long-term outlook and risks: shown only on request. */
  readonly risk?: string;
  readonly safety?: readonly SafetyTopic[];
  readonly grade: Grade;
  /** A sentence in which a pattern must be found. */
  readonly example: string;
  /** A sentence that uses the same words honestly, and must be left alone. */
  readonly counterExample: string;
}

export const urgencies = ['emergency', 'same-day', 'soon', 'never'] as const;
/** How soon to get help: call the emergency number; call today; within two weeks; and what never to do. */
export type Urgency = (typeof urgencies)[number];

/** A sign that needs a clinician, in general words: numbers to call differ by country. */
export interface RedFlag extends Reviewed {
  readonly id: string;
  readonly urgency: Urgency;
  /** One sentence: what the reader sees or feels (for `never`, what not to do). */
  readonly sign: string;
  /** With which content it is shown. */
  readonly topics: readonly [SafetyTopic, ...SafetyTopic[]];
}

/** What stands beside every text on its subject. Never shortened. */
export interface SafetyRule extends Reviewed {
  readonly topic: SafetyTopic;
  readonly text: string;
}

/** A short page that connects what loose cards cannot: at most 120 words. */
export interface UnderstandPage extends Reviewed {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly [string, ...string[]];
  readonly grade: Grade;
  /** Ids of terms, tips and habits to go on with. */
  readonly terms: readonly string[];
  readonly tips: readonly string[];
  readonly habits: readonly string[];
  readonly safety?: readonly SafetyTopic[];
}

/** An id that was once in a release: readers' records may hold it, so it never names anything else. */
export interface RetiredId {
  readonly kind: 'term' | 'tip' | 'habit' | 'claim' | 'understand';
  readonly id: string;
  /** The entry of the same kind that took its place; `null` where none did. */
  readonly successor: string | null;
  readonly retired: ReviewDate;
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
