import type { Tip } from '../schema.ts';

export const foodSafety: readonly Tip[] = [
  {
    id: 'food-rules-for-my-medicine',
    topic: 'medicines-safety-news',
    energy: 'little',
    action: 'Ask your MS team if your medicine means extra care with some foods.',
    why: 'UK and US agencies tell people with weak immunity to avoid some chilled foods.',
    caution:
      "Unless your team says your medicine does not affect immunity, choose pasteurised food. Your own unit's food list comes first. If a drug you take affects immunity, a fever means a call today.",
    lowEnergy: 'Leave one message for your MS nurse.',
    avoidIf: [],
    safety: ['infection'],
    grade: 'expert',
    sources: ['fsa-listeria', 'cdc-listeria'],
    reviewed: '2026-11-23',
  },
  {
    id: 'raw-meat-apart',
    topic: 'medicines-safety-news',
    energy: 'some',
    action: 'Give raw meat its own board, away from food that is ready to eat.',
    why: "Scotland's food agency warns that germs passed around a kitchen can be a major cause of food poisoning.",
    caution:
      'Do not rinse raw meat, as germs can splash. If a drug you take affects immunity, a fever means a call today. Call today about loose stools with blood or fever.',
    lowEnergy: 'Choose a meal without raw meat today.',
    avoidIf: [],
    safety: ['infection'],
    grade: 'expert',
    sources: ['fss-cross-contamination'],
    reviewed: '2026-11-25',
  },
];
