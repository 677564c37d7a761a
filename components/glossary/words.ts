/** The words of the glossary page for what content only names: its categories, topics, kinds and circumstances. */
import type {
  Avoidance,
  Category,
  SafetyTopic,
  Source,
  SourceKind,
  Tip,
  Topic,
} from '../../content/schema.ts';
import type { MessageKey } from '../../lib/domain/text.ts';

export const categoryMessages = {
  'ms-basics': 'categoryMsBasics',
  'ms-types': 'categoryMsTypes',
  symptoms: 'categorySymptoms',
  'diagnosis-tests': 'categoryDiagnosisTests',
  'treatments-dmt': 'categoryTreatments',
  immune: 'categoryImmune',
  'nervous-system': 'categoryNervousSystem',
  microbiome: 'categoryMicrobiome',
  microbes: 'categoryMicrobes',
  metabolites: 'categoryMetabolites',
  diet: 'categoryDiet',
  lifestyle: 'categoryLifestyle',
  'gut-anatomy': 'categoryGutAnatomy',
  'research-methods': 'categoryResearchMethods',
} as const satisfies Record<Category, MessageKey>;

export const topicMessages = {
  food: 'topicFood',
  'pro-and-prebiotics': 'topicProAndPrebiotics',
  'stress-and-sleep': 'topicStressAndSleep',
  moving: 'topicMoving',
  'bowel-bladder-swallowing': 'topicBowelBladderSwallowing',
  'medicines-safety-news': 'topicMedicinesSafetyNews',
} as const satisfies Record<Topic, MessageKey>;

export const energyMessages = {
  little: 'energyLittle',
  some: 'energySome',
} as const satisfies Record<Tip['energy'], MessageKey>;

export const avoidanceMessages = {
  swallowing: 'avoidSwallowing',
  'tube-fed': 'avoidTubeFed',
  'infection-risk': 'avoidInfectionRisk',
  blockage: 'avoidBlockage',
  'fluid-limit': 'avoidFluidLimit',
  kidney: 'avoidKidney',
  pregnancy: 'avoidPregnancy',
  'food-worry': 'avoidFoodWorry',
} as const satisfies Record<Avoidance, MessageKey>;

export const safetyTopicMessages = {
  swallowing: 'safetySwallowing',
  infection: 'safetyInfection',
  constipation: 'safetyConstipation',
  relapse: 'safetyRelapse',
  supplements: 'safetySupplements',
  pregnancy: 'safetyPregnancy',
  'food-worry': 'safetyFoodWorry',
  children: 'safetyChildren',
} as const satisfies Record<SafetyTopic, MessageKey>;

/** In the order in which they are listed: what weighs most in people first. */
export const kindMessages = {
  'systematic-review': 'kindSystematicReview',
  rct: 'kindRct',
  cohort: 'kindCohort',
  'case-control': 'kindCaseControl',
  guideline: 'kindGuideline',
  consensus: 'kindConsensus',
  review: 'kindReview',
  reference: 'kindReference',
  animal: 'kindAnimal',
  'in-vitro': 'kindInVitro',
} as const satisfies Record<SourceKind, MessageKey>;

export const findingMessages = {
  yes: 'findingRead',
  partly: 'findingPartlyRead',
  no: 'findingNotRead',
} as const satisfies Record<Source['findingSeen'], MessageKey>;
