/** Small whole records for components to show: only what a test speaks of is said there. */
import type { Habit, Tip } from '../../content/schema.ts';
import type { CardProps } from '../../components/Card.tsx';
import type { ClaimCardProps } from '../../components/ClaimCard.tsx';
import type {
  CardExplanation,
  Citation,
  ClaimExplanation,
  Explanation,
} from '../../lib/domain/explanation.ts';
import type { ListedTerm } from '../../components/TermList.tsx';
import { usualTint } from '../../lib/domain/tint.ts';
import { civilDay } from '../../lib/domain/civil-day.ts';
import type { Doubtful } from '../../lib/domain/decide.ts';
import type { SavedTerm } from '../../lib/domain/kept-words.ts';
import { type SafetyNotes, noSafetyNotes } from '../../lib/domain/safety-notes.ts';
import { type ShownTip, shownTip } from '../../lib/domain/shown-tip.ts';

const advice = {
  topic: 'food',
  why: 'Among 100 adults, it helped.',
  caution: 'Ask your team first.',
  avoidIf: [],
  grade: 'limited',
  sources: ['mcdonald-2018'],
  reviewed: '2026-11-23',
} as const satisfies Partial<Tip & Habit>;

export const sampleHabit = (id: string, fields: Partial<Habit> = {}): Habit => ({
  ...advice,
  id,
  name: `Name of ${id}`,
  smallest: `Least of ${id}.`,
  frequency: 'Every day',
  ...fields,
});

export const sampleTip = (fields: Partial<Tip> = {}): Tip => ({
  ...advice,
  id: 'a-tip',
  energy: 'little',
  action: 'Eat one more plant.',
  lowEnergy: 'Name one plant.',
  ...fields,
});

export const sampleShownTip = (fields: Partial<ShownTip> = {}): ShownTip => ({
  ...shownTip(sampleTip(), { citations: {}, notes: {} }),
  citations: [sampleCitation()],
  ...fields,
});

export const sampleCitation = (fields: Partial<Citation> = {}): Citation => ({
  title: 'A study',
  by: 'Doe J',
  year: 2024,
  venue: 'Journal',
  href: 'https://doi.org/10.1000/1',
  ...fields,
});

/** Its texts lead nowhere, unless a test says otherwise. */
export const sampleExplanation = (fields: Partial<CardExplanation> = {}): CardExplanation => {
  const explanation: Explanation = {
    id: 'fibre',
    name: 'Dietary fibre',
    meaning: 'The part of plants that the gut does not take in.',
    inMs: 'No known link to MS.',
    grade: 'mixed',
    reviewed: '2026-11-23',
    citations: [sampleCitation()],
    safety: noSafetyNotes,
    ...fields,
  };
  const { meaning, inMs, more = '' } = explanation;
  const linked = { meaning: [{ text: meaning }], inMs: [{ text: inMs }], more: [{ text: more }] };
  return { linked, otherMeanings: [], ...explanation };
};

export const sampleSafety: SafetyNotes = {
  rules: ['If food makes you cough, ask a speech and language therapist.'],
  signs: [
    { urgency: 'never', sign: 'Do not stop a medicine on your own.' },
    { urgency: 'same-day', sign: 'You cough at every meal.' },
    { urgency: 'emergency', sign: 'You are choking, and it does not clear.' },
    { urgency: 'emergency', sign: 'Your lips turn blue.' },
  ],
};

/** As the tests write a date: no language of a machine gets in. */
export const inWords = (day: string): string => `day ${day}`;

/** A card of a word that is marked for what it is, and of which nothing has been done yet. */
export const sampleCard = (fields: Partial<CardProps> = {}): CardProps => ({
  explanation: sampleExplanation(),
  inWords,
  settings: {
    theme: 'system',
    tint: usualTint,
    spacing: 'usual',
    preset: 'usual',
    speechRate: 1,
    speechVoice: null,
  },
  isOurs: false,
  depth: 'full',
  speaker: { language: 'en', voices: () => [], onVoicesChange: () => {}, speak: () => {}, stop: () => {} },
  reason: { because: 'unambiguous' },
  met: null,
  done: null,
  canGoBack: false,
  isMoreOpen: false,
  onMore: () => {},
  onDo: () => {},
  onUndo: () => {},
  onPreset: () => {},
  onTerm: () => {},
  onBack: () => {},
  onClose: () => {},
  ...fields,
});

export const sampleClaim = (fields: Partial<ClaimExplanation> = {}): ClaimExplanation => ({
  id: 'leaky-gut-causes-ms',
  says: 'Leaky gut causes MS',
  answer: 'Nobody has shown this.',
  ask: ['Which test?', 'What came first?', 'Who was in the trial?'],
  grade: 'unsupported',
  reviewed: '2026-11-25',
  citations: [sampleCitation()],
  safety: noSafetyNotes,
  ...fields,
});

export const sampleClaimCard = (fields: Partial<ClaimCardProps> = {}): ClaimCardProps => {
  const { reason: _, met: __, canGoBack: ___, onTerm: ____, onBack: _____, ...common } = sampleCard();
  return { ...common, explanation: sampleClaim(), onDo: () => {}, ...fields };
};

export const sampleListed = [
  { termId: 'butyrate', name: 'Butyrate', meaning: 'A small acid.', count: 3 },
  { termId: 'dysbiosis', name: 'Dysbiosis', meaning: 'A change in the mix of gut microbes.', count: 1 },
] as const satisfies readonly ListedTerm[];

export const sampleDoubts: readonly Doubtful[] = [
  { written: 'MS', reason: { because: 'other-meaning', meaning: 'mass spectrometry' } },
  { written: 'MS', reason: { because: 'page-defines-other' } },
  { written: 'OCT', reason: { because: 'sense-unclear' } },
  { written: 'fatigue', reason: { because: 'page-not-about-it' } },
  { written: 'Darm', reason: { because: 'other-language' } },
];

export const sampleSaved = (fields: Partial<SavedTerm> = {}) => ({
  name: 'Butyrate',
  meaning: 'A small acid.',
  term: {
    termId: 'butyrate',
    sentence: 'Bacteria make butyrate.',
    title: 'An article',
    url: 'https://example.org/article',
    day: civilDay('2026-11-20'),
    ...fields,
  },
});
