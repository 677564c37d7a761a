/** The glossary: every term, whatever its topic. */
import type { Term } from './schema.ts';
import { brainAndBody } from './glossary/brain-and-body.ts';
import { careAndExercise } from './glossary/care-and-exercise.ts';
import { diagnosisTests } from './glossary/diagnosis-tests.ts';
import { dietDrinksAndSupplements } from './glossary/diet-drinks-and-supplements.ts';
import { dietFoods } from './glossary/diet-foods.ts';
import { dietPatterns } from './glossary/diet-patterns.ts';
import { digestion } from './glossary/digestion.ts';
import { gutAnatomy } from './glossary/gut-anatomy.ts';
import { immune } from './glossary/immune.ts';
import { lifestyle } from './glossary/lifestyle.ts';
import { metabolites } from './glossary/metabolites.ts';
import { microbeFamilies } from './glossary/microbe-families.ts';
import { microbes } from './glossary/microbes.ts';
import { microbiome } from './glossary/microbiome.ts';
import { msBasics } from './glossary/ms-basics.ts';
import { msCourse } from './glossary/ms-course.ts';
import { msTypes } from './glossary/ms-types.ts';
import { msWords } from './glossary/ms-words.ts';
import { nerves } from './glossary/nerves.ts';
import { nervousSystem } from './glossary/nervous-system.ts';
import { researchMethods } from './glossary/research-methods.ts';
import { substances } from './glossary/substances.ts';
import { symptomsBody } from './glossary/symptoms-body.ts';
import { symptomsGut } from './glossary/symptoms-gut.ts';
import { symptomsMovementAndSafety } from './glossary/symptoms-movement-and-safety.ts';
import { treatmentsGut } from './glossary/treatments-gut.ts';
import { treatmentsMs } from './glossary/treatments-ms.ts';

export const terms: readonly Term[] = [
  ...brainAndBody,
  ...careAndExercise,
  ...diagnosisTests,
  ...dietDrinksAndSupplements,
  ...dietFoods,
  ...dietPatterns,
  ...digestion,
  ...gutAnatomy,
  ...immune,
  ...lifestyle,
  ...metabolites,
  ...microbeFamilies,
  ...microbes,
  ...microbiome,
  ...msBasics,
  ...msCourse,
  ...msTypes,
  ...msWords,
  ...nerves,
  ...nervousSystem,
  ...researchMethods,
  ...substances,
  ...symptomsBody,
  ...symptomsGut,
  ...symptomsMovementAndSafety,
  ...treatmentsGut,
  ...treatmentsMs,
];
