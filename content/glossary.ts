/** The glossary: every term, whatever its topic. */
import type { Term } from './schema.ts';
import { brainAndBody } from './glossary/brain-and-body.ts';
import { careAndExercise } from './glossary/care-and-exercise.ts';
import { diagnosisSigns } from './glossary/diagnosis-signs.ts';
import { diagnosisTests } from './glossary/diagnosis-tests.ts';
import { dietDrinksAndSupplements } from './glossary/diet-drinks-and-supplements.ts';
import { dietFoods } from './glossary/diet-foods.ts';
import { dietPatterns } from './glossary/diet-patterns.ts';
import { digestion } from './glossary/digestion.ts';
import { gutAnatomy } from './glossary/gut-anatomy.ts';
import { immuneCells } from './glossary/immune-cells.ts';
import { immuneSignals } from './glossary/immune-signals.ts';
import { immune } from './glossary/immune.ts';
import { lifestyle } from './glossary/lifestyle.ts';
import { medicinesInfusions } from './glossary/medicines-infusions.ts';
import { medicinesInjections } from './glossary/medicines-injections.ts';
import { medicinesTablets } from './glossary/medicines-tablets.ts';
import { metabolites } from './glossary/metabolites.ts';
import { microbeFamilies } from './glossary/microbe-families.ts';
import { microbesInFood } from './glossary/microbes-in-food.ts';
import { microbesLivingTogether } from './glossary/microbes-living-together.ts';
import { microbesStudiedInMs } from './glossary/microbes-studied-in-ms.ts';
import { microbes } from './glossary/microbes.ts';
import { microbialProducts } from './glossary/microbial-products.ts';
import { microbiomeResearch } from './glossary/microbiome-research.ts';
import { microbiome } from './glossary/microbiome.ts';
import { msBasics } from './glossary/ms-basics.ts';
import { msCourse } from './glossary/ms-course.ts';
import { msTypes } from './glossary/ms-types.ts';
import { msWords } from './glossary/ms-words.ts';
import { nerves } from './glossary/nerves.ts';
import { nervousSystem } from './glossary/nervous-system.ts';
import { probiotics } from './glossary/probiotics.ts';
import { researchDesigns } from './glossary/research-designs.ts';
import { researchMethods } from './glossary/research-methods.ts';
import { researchNumbers } from './glossary/research-numbers.ts';
import { researchPapers } from './glossary/research-papers.ts';
import { substances } from './glossary/substances.ts';
import { symptomsBody } from './glossary/symptoms-body.ts';
import { symptomsGut } from './glossary/symptoms-gut.ts';
import { symptomsMovementAndSafety } from './glossary/symptoms-movement-and-safety.ts';
import { testsAndScales } from './glossary/tests-and-scales.ts';
import { treatmentsGut } from './glossary/treatments-gut.ts';
import { treatmentsMs } from './glossary/treatments-ms.ts';

export const terms: readonly Term[] = [
  ...brainAndBody,
  ...careAndExercise,
  ...diagnosisSigns,
  ...diagnosisTests,
  ...dietDrinksAndSupplements,
  ...dietFoods,
  ...dietPatterns,
  ...digestion,
  ...gutAnatomy,
  ...immuneCells,
  ...immuneSignals,
  ...immune,
  ...lifestyle,
  ...medicinesInfusions,
  ...medicinesInjections,
  ...medicinesTablets,
  ...metabolites,
  ...microbeFamilies,
  ...microbesInFood,
  ...microbesLivingTogether,
  ...microbesStudiedInMs,
  ...microbes,
  ...microbialProducts,
  ...microbiomeResearch,
  ...microbiome,
  ...msBasics,
  ...msCourse,
  ...msTypes,
  ...msWords,
  ...nerves,
  ...nervousSystem,
  ...probiotics,
  ...researchDesigns,
  ...researchMethods,
  ...researchNumbers,
  ...researchPapers,
  ...substances,
  ...symptomsBody,
  ...symptomsGut,
  ...symptomsMovementAndSafety,
  ...testsAndScales,
  ...treatmentsGut,
  ...treatmentsMs,
];
