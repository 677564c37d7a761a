/**
 * From the forms found on a page to the mentions shown: every form is judged (plain, everyday, ambiguous), then thinned
 * to the density the reader chose. Pure: the same page always gives the same marks.
 */
import type { Category } from '../../content/schema.ts';
import { isWrittenIn } from './language.ts';
import { type Density, thinnedTo } from './density.ts';
import type { Lexicon, LexiconForm } from './lexicon.ts';
import type { Candidate } from './match.ts';
import { type PlainMention, hasEarnedEverydayWords } from './relevance.ts';
import { type Doubt, type Reason, type Verdict, decideSense, definedHere, windowLength } from './sense.ts';

/** One run of text of a page, with the forms found in it. Flows come in reading order. */
export interface FlowForms {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Number of the section the flow stands in; a heading begins a new one. */
  readonly section: number;
  /** Text that does not show now (a closed menu) must not take the place of the first mention that does. */
  readonly isHidden?: () => boolean;
}

/** A mention that the reader is shown. Offsets are UTF-16 code units within its flow. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly termId: string;
  /** The form as the glossary writes it. */
  readonly written: string;
  readonly reason: Reason;
}

export interface PageHistory {
  /** The page's own `lang`, empty where it has none. */
  readonly language?: string;
  /** A page that grows keeps what it has earned, or its marks would come and go as it is scrolled. */
  readonly wasEarned?: boolean;
}

export interface PageDecision {
  /** Shown mentions, one list a flow, in the order the flows were given. */
  readonly matches: readonly (readonly Match[])[];
  /** Whether everyday words are marked here. */
  readonly isEarned: boolean;
  /** Mentions of each term, those too that the density leaves unmarked. */
  readonly counts: ReadonlyMap<string, number>;
  /** Forms that were left alone in doubt, each as it was met first. */
  readonly doubts: ReadonlyMap<LexiconForm, Doubtful>;
}

/** A form that was left alone, and why. */
export interface Doubtful {
  readonly written: string;
  readonly reason: Doubt;
}

/**
 * @param length characters of readable text on the whole page, also of flows in which nothing was found
 */
export function decidePage(
  flows: readonly FlowForms[],
  length: number,
  lexicon: Lexicon,
  density: Density,
  { language = '', wasEarned = false }: PageHistory = {},
): PageDecision {
  const isOurLanguage = isWrittenIn(
    lexicon.language,
    flows.map(({ text }) => text),
    language,
  );
  const defined = definedOnPage(flows, lexicon);
  const mentions = plainMentions(flows, lexicon, defined);
  const isEarned =
    isOurLanguage && (wasEarned || hasEarnedEverydayWords(mentions, length, lexicon.language.wordLength));
  const namedTerms = new Set(mentions.map(({ termId }) => termId));
  // The definition that reaches this far: the nearest before, or the first of all where none stands before.
  const inForce = new Map<string, Verdict>();
  for (const [candidate, verdict] of defined) {
    const key = shortFormOf(candidate);
    if (!inForce.has(key)) inForce.set(key, verdict);
  }

  const judge = (
    text: string,
    candidates: readonly Candidate[],
    candidate: Candidate,
    at: number,
  ): Verdict => {
    const { kind } = candidate.form;
    switch (kind) {
      case 'plain':
        return verdicts.plain;
      case 'everyday':
        return isEarned ? verdicts.earned : verdicts.notEarned;
      case 'ambiguous': {
        const key = shortFormOf(candidate);
        const definition = defined.get(candidate);
        if (definition) inForce.set(key, definition);
        if (definition) return definition;
        if (!isOurLanguage) return verdicts.otherLanguage;
        const kin = kinOf(text, candidates, at, lexicon);
        return decideSense(text, candidate, inForce.get(key), namedTerms, kin, lexicon.folding);
      }
      default:
        return kind satisfies never;
    }
  };

  const isShown = thinnedTo(density);
  const counts = new Map<string, number>();
  const doubts = new Map<LexiconForm, Doubtful>();
  const matches = flows.map(({ text, candidates, section, isHidden = () => false }) => {
    const shownHere: Match[] = [];
    let at = 0;
    for (const candidate of candidates) {
      const verdict = judge(text, candidates, candidate, at++);
      const { start, end, form, written } = candidate;
      if (!verdict.marked) {
        if (!doubts.has(form)) doubts.set(form, { written, reason: verdict.reason });
        continue;
      }
      counts.set(form.termId, (counts.get(form.termId) ?? 0) + 1);
      if (!isShown(form.termId, section, isHidden)) continue;
      shownHere.push({ start, end, termId: form.termId, written, reason: verdict.reason });
    }
    return shownHere;
  });
  return { matches, isEarned, counts, doubts };
}

/**
 * Of the mentions shown on the first part of a page, those that are shown whatever follows: of unambiguous forms, and not
 * after another form of the same term, which may yet turn out to be the first mention.
 */
export function certainMatches(
  flows: readonly FlowForms[],
  { matches }: PageDecision,
): readonly (readonly Match[])[] {
  const open = new Set<string>();
  return flows.map(({ candidates }, i) => {
    let next = 0;
    const openBefore = (offset: number): void => {
      for (let one = candidates[next]; one && one.start < offset; one = candidates[++next])
        if (one.form.kind !== 'plain') open.add(one.form.termId);
    };
    const certain = (matches[i] ?? []).filter(({ start, termId, reason }) => {
      openBefore(start);
      return reason.because === 'unambiguous' && !open.has(termId);
    });
    openBefore(Infinity);
    return certain;
  });
}

/** Those that say nothing of the place, once for all of them. */
const verdicts = {
  plain: { marked: true, reason: { because: 'unambiguous' } },
  earned: { marked: true, reason: { because: 'page-topic' } },
  notEarned: { marked: false, reason: { because: 'page-not-about-it' } },
  otherLanguage: { marked: false, reason: { because: 'other-language' } },
} as const satisfies Readonly<Record<string, Verdict>>;

/** What the page itself defines, in page order. */
function definedOnPage(flows: readonly FlowForms[], lexicon: Lexicon): Map<Candidate, Verdict> {
  const defined = new Map<Candidate, Verdict>();
  for (const { text, candidates } of flows) {
    for (const candidate of candidates) {
      const verdict = candidate.form.kind === 'ambiguous' ? definedHere(text, candidate, lexicon) : null;
      if (verdict) defined.set(candidate, verdict);
    }
  }
  return defined;
}

/** Categories that speak for each other: where one field's words stand, its short forms mean what they mean there. */
const nerveField: ReadonlySet<Category> = new Set([
  'ms-basics',
  'ms-types',
  'symptoms',
  'diagnosis-tests',
  'treatments-dmt',
  'nervous-system',
]);

/** Unambiguous forms near `candidates[at]` that belong to its field, each term once, as the text spells them. */
function kinOf(text: string, candidates: readonly Candidate[], at: number, lexicon: Lexicon): string[] {
  const isOfNerves = (termId: string): boolean => {
    const category = lexicon.terms.get(termId)?.category;
    return category !== undefined && nerveField.has(category);
  };
  const centre = candidates[at];
  if (!centre || !isOfNerves(centre.form.termId)) return [];
  const kin = new Map<string, string>();
  for (const step of [-1, 1]) {
    for (let i = at + step; ; i += step) {
      const other = candidates[i];
      if (!other || other.end < centre.start - windowLength || other.start > centre.end + windowLength) break;
      const { kind, termId } = other.form;
      if (kind === 'plain' && isOfNerves(termId)) kin.set(termId, text.slice(other.start, other.end));
    }
  }
  return [...kin.values()];
}

/** A form and its plural share the page's definitions. */
const shortFormOf = ({ form }: Candidate): string => form.senses?.form ?? form.termId;

function plainMentions(
  flows: readonly FlowForms[],
  lexicon: Lexicon,
  defined: ReadonlyMap<Candidate, Verdict>,
): PlainMention[] {
  const mentions: PlainMention[] = [];
  for (const { candidates } of flows) {
    for (const candidate of candidates) {
      const { termId, kind } = candidate.form;
      if (kind !== 'plain' && defined.get(candidate)?.marked !== true) continue;
      const term = lexicon.terms.get(termId);
      if (!term) throw new Error(`Lexicon has a form of an unknown term: ${termId}`);
      mentions.push({ termId, category: term.category });
    }
  }
  return mentions;
}
