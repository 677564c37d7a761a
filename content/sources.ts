/** Every source that the content cites, by kind; an id is checked wherever it is named. */
import type { Source } from './schema.ts';
import { guidance } from './sources/guidance.ts';
import { habitSources } from './sources/habits.ts';
import { references1 } from './sources/references-1.ts';
import { references2 } from './sources/references-2.ts';
import { references3 } from './sources/references-3.ts';
import { references4 } from './sources/references-4.ts';
import { references5 } from './sources/references-5.ts';
import { references6 } from './sources/references-6.ts';
import { references7 } from './sources/references-7.ts';
import { reviews1 } from './sources/reviews-1.ts';
import { reviews2 } from './sources/reviews-2.ts';
import { reviews3 } from './sources/reviews-3.ts';
import { systematicReviews } from './sources/systematic-reviews.ts';
import { tipsFood } from './sources/tips-food.ts';
import { tipsLifePages } from './sources/tips-life-pages.ts';
import { tipsLife } from './sources/tips-life.ts';
import { trialsAndCohorts1 } from './sources/trials-and-cohorts-1.ts';
import { trialsAndCohorts2 } from './sources/trials-and-cohorts-2.ts';
import { trialsAndCohorts3 } from './sources/trials-and-cohorts-3.ts';

const all = {
  ...guidance,
  ...habitSources,
  ...references1,
  ...references2,
  ...references3,
  ...references4,
  ...references5,
  ...references6,
  ...references7,
  ...reviews1,
  ...reviews2,
  ...reviews3,
  ...systematicReviews,
  ...tipsFood,
  ...tipsLifePages,
  ...tipsLife,
  ...trialsAndCohorts1,
  ...trialsAndCohorts2,
  ...trialsAndCohorts3,
};

export type SourceId = keyof typeof all;
export const sources: Readonly<Record<SourceId, Source>> = all;
