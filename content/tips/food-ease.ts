import type { Tip } from '../schema.ts';

export const foodEase: readonly Tip[] = [
  {
    id: 'sit-for-kitchen-jobs',
    topic: 'food',
    energy: 'little',
    action: 'Sit down for one kitchen job today.',
    why: "In trials with 350 people with MS, lessons in saving energy eased fatigue's impact for a time.",
    caution:
      'The trials tested taught lessons, not this one step. Use a firm seat, and keep hot pans and knives off your lap. Tell your MS team if your fatigue is new or clearly worse.',
    lowEnergy: 'Leave the job, or ask someone to do it.',
    avoidIf: [],
    grade: 'limited',
    sources: ['blikman-2013-energy-conservation'],
    reviewed: '2026-11-23',
  },
  {
    id: 'wash-hands-first',
    topic: 'food',
    energy: 'little',
    action: 'Wash your hands with soap for 20 seconds before you touch food.',
    why: 'US health advice calls hand washing one of the best ways to stop illness from spreading.',
    caution:
      'If you use a feeding tube, follow your tube care plan too. If a drug you take affects immunity, a fever means a call to your team today.',
    lowEnergy: 'Sit at the sink while you wash.',
    avoidIf: [],
    safety: ['infection'],
    grade: 'expert',
    sources: ['medlineplus-germs-hygiene'],
    reviewed: '2026-11-23',
  },
];
