/**
 * Every source that the content cites; an id is checked wherever it is named.
 *
 * Where a source stands, by what it is (a name that ends in `-a-to-c` holds the ids from a to c):
 * - `guidance-…` guidelines and consensus statements
 * - `systematic-reviews-…`, `reviews-…` reviews of the literature
 * - `studies-…` trials, cohorts, case-control, animal and laboratory studies
 * - `references-…` pages, leaflets and books, by who publishes them: `leaflets` (medicine leaflets and safety notices),
 *   `medlineplus-…`, `mstrust`, `ms-organisations` (other MS charities and societies), `hospitals` (and health services),
 *   `us-agencies`, `science` (journals, textbooks, universities, makers of standards), `other-bodies`
 * - a file named after a subject holds whatever kind of source was found for it alone: `body` (and nerves), `care` (symptoms,
 *   moving, sleep), `claims`, `diet`, `immune`, `medicines` (leaflets and pages), `medicine-studies`, `microbes-…`,
 *   `research-methods`, `safety`, `tests` (and scales), `tips-food` (and bowel, bladder, swallowing), `tips-life` (studies on
 *   stress, sleep, moving) and `tips-life-pages`. Once a second subject cites a source, it moves to its place above.
 */
import type { Source } from './schema.ts';
import { body } from './sources/body.ts';
import { care } from './sources/care.ts';
import { claimSources } from './sources/claims.ts';
import { diet } from './sources/diet.ts';
import { guidanceAToM } from './sources/guidance-a-to-m.ts';
import { guidanceNToZ } from './sources/guidance-n-to-z.ts';
import { habitSources } from './sources/habits.ts';
import { immuneSources } from './sources/immune.ts';
import { medicineStudies } from './sources/medicine-studies.ts';
import { medicines } from './sources/medicines.ts';
import { microbesAToL } from './sources/microbes-a-to-l.ts';
import { microbesMToZ } from './sources/microbes-m-to-z.ts';
import { referencesHospitals } from './sources/references-hospitals.ts';
import { referencesLeaflets } from './sources/references-leaflets.ts';
import { referencesMedlineplusAToG } from './sources/references-medlineplus-a-to-g.ts';
import { referencesMedlineplusHToZ } from './sources/references-medlineplus-h-to-z.ts';
import { referencesMsOrganisations } from './sources/references-ms-organisations.ts';
import { referencesMstrust } from './sources/references-mstrust.ts';
import { referencesOtherBodies } from './sources/references-other-bodies.ts';
import { referencesScience } from './sources/references-science.ts';
import { referencesUsAgencies } from './sources/references-us-agencies.ts';
import { researchMethodSources } from './sources/research-methods.ts';
import { reviewsAToC } from './sources/reviews-a-to-c.ts';
import { reviewsDToK } from './sources/reviews-d-to-k.ts';
import { reviewsLToR } from './sources/reviews-l-to-r.ts';
import { reviewsSToZ } from './sources/reviews-s-to-z.ts';
import { safetySources } from './sources/safety.ts';
import { studiesAToC } from './sources/studies-a-to-c.ts';
import { studiesDToL } from './sources/studies-d-to-l.ts';
import { studiesMToR } from './sources/studies-m-to-r.ts';
import { studiesSToZ } from './sources/studies-s-to-z.ts';
import { systematicReviewsAToK } from './sources/systematic-reviews-a-to-k.ts';
import { systematicReviewsLToZ } from './sources/systematic-reviews-l-to-z.ts';
import { testSources } from './sources/tests.ts';
import { tipsFood } from './sources/tips-food.ts';
import { tipsLifePages } from './sources/tips-life-pages.ts';
import { tipsLife } from './sources/tips-life.ts';

export const sources: Readonly<Record<string, Source>> = {
  ...body,
  ...care,
  ...claimSources,
  ...diet,
  ...guidanceAToM,
  ...guidanceNToZ,
  ...habitSources,
  ...immuneSources,
  ...medicineStudies,
  ...medicines,
  ...microbesAToL,
  ...microbesMToZ,
  ...referencesHospitals,
  ...referencesLeaflets,
  ...referencesMedlineplusAToG,
  ...referencesMedlineplusHToZ,
  ...referencesMsOrganisations,
  ...referencesMstrust,
  ...referencesOtherBodies,
  ...referencesScience,
  ...referencesUsAgencies,
  ...researchMethodSources,
  ...reviewsAToC,
  ...reviewsDToK,
  ...reviewsLToR,
  ...reviewsSToZ,
  ...safetySources,
  ...studiesAToC,
  ...studiesDToL,
  ...studiesMToR,
  ...studiesSToZ,
  ...systematicReviewsAToK,
  ...systematicReviewsLToZ,
  ...testSources,
  ...tipsFood,
  ...tipsLifePages,
  ...tipsLife,
};
