/** The glossary: every term, whatever its topic. */
import type { Term } from './schema.ts';
import { brainAndBody } from './glossary/brain-and-body.ts';
import { dietFoods } from './glossary/diet-foods.ts';
import { dietPatterns } from './glossary/diet-patterns.ts';
import { diagnosisTests } from './glossary/diagnosis-tests.ts';
import { gutAnatomy } from './glossary/gut-anatomy.ts';
import { immune } from './glossary/immune.ts';
import { lifestyle } from './glossary/lifestyle.ts';
import { metabolites } from './glossary/metabolites.ts';
import { microbeFamilies } from './glossary/microbe-families.ts';
import { microbes } from './glossary/microbes.ts';
import { microbesInFood } from './glossary/microbes-in-food.ts';
import { microbesLivingTogether } from './glossary/microbes-living-together.ts';
import { microbesStudiedInMs } from './glossary/microbes-studied-in-ms.ts';
import { microbialProducts } from './glossary/microbial-products.ts';
import { microbiome } from './glossary/microbiome.ts';
import { microbiomeResearch } from './glossary/microbiome-research.ts';
import { msBasics } from './glossary/ms-basics.ts';
import { msTypes } from './glossary/ms-types.ts';
import { nervousSystem } from './glossary/nervous-system.ts';
import { probiotics } from './glossary/probiotics.ts';
import { researchMethods } from './glossary/research-methods.ts';
import { substances } from './glossary/substances.ts';
import { symptomsBody } from './glossary/symptoms-body.ts';
import { symptomsGut } from './glossary/symptoms-gut.ts';
import { treatmentsGut } from './glossary/treatments-gut.ts';
import { treatmentsMs } from './glossary/treatments-ms.ts';

export const terms: readonly Term[] = [
  ...brainAndBody,
  ...diagnosisTests,
  ...dietFoods,
  ...dietPatterns,
  ...gutAnatomy,
  ...immune,
  ...lifestyle,
  ...metabolites,
  ...microbeFamilies,
  ...microbes,
  ...microbesInFood,
  ...microbesLivingTogether,
  ...microbesStudiedInMs,
  ...microbialProducts,
  ...microbiome,
  ...microbiomeResearch,
  ...msBasics,
  ...msTypes,
  ...nervousSystem,
  ...probiotics,
  ...researchMethods,
  ...substances,
  ...symptomsBody,
  ...symptomsGut,
  ...treatmentsGut,
  ...treatmentsMs,
];
