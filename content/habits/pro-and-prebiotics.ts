import type { Habit } from '../schema.ts';

export const proAndPrebioticHabits: readonly Habit[] = [
  {
    id: 'date-on-each-gut-product',
    topic: 'pro-and-prebiotics',
    name: 'A date on each gut product',
    smallest: 'Write the date on one box that you use now.',
    frequency: 'When you begin, and when you stop',
    why: 'When 22 people with MS tried a probiotic and a prebiotic in turn, troubles were mostly mild.',
    caution:
      'A date is no reason to begin. Ask your MS team first about live products. If you take one now and your immunity may be weak, call your team today. If you take one and get a fever or rash or feel very ill, call your team today. A swollen face or trouble breathing is an emergency.',
    avoidIf: [],
    safety: ['supplements', 'infection'],
    grade: 'limited',
    sources: ['straus-farber-2024'],
    reviewed: '2026-11-25',
  },
  {
    id: 'day-of-waiting-before-you-buy',
    topic: 'pro-and-prebiotics',
    name: 'A day of waiting before you buy',
    smallest: 'Close the page and keep your money today.',
    frequency: 'When a gut product tempts you',
    why: 'Do not feel pressed to buy but get the facts first, a US drug agency says.',
    caution:
      'Waiting is for shop-bought products, never for a drug that your team has ordered. Show a pharmacist the label beside your MS medicine first. Ask your MS team before you take a new product, most of all if you are pregnant.',
    avoidIf: [],
    safety: ['supplements', 'pregnancy'],
    grade: 'expert',
    sources: ['fda-health-scams'],
    reviewed: '2026-11-25',
  },
  {
    id: 'label-check',
    topic: 'pro-and-prebiotics',
    name: 'Check a label before you buy',
    smallest: 'Read one product name out to a pharmacist.',
    frequency: 'Before you buy a live product or supplement',
    why: 'US health advice warns that natural does not always mean safe, and that herbs can clash with drugs.',
    caution:
      'Ask your MS team before you take a new product, most of all if you are pregnant. A swollen face or trouble breathing is an emergency.',
    avoidIf: [],
    safety: ['supplements', 'pregnancy'],
    grade: 'expert',
    sources: ['medlineplus-herbal-medicine'],
    reviewed: '2026-11-25',
  },
  {
    id: 'pasteurised-live-yoghurt',
    topic: 'pro-and-prebiotics',
    name: 'Pasteurised live yoghurt',
    smallest: 'One spoon from a shop-bought pot.',
    frequency: 'Once a day',
    why: 'In a trial of 36 healthy adults, more fermented food brought lower signs of inflammation.',
    caution:
      'Nobody in the trial had MS. Choose yoghurt made with pasteurised milk. Unless your team says your medicine does not affect immunity, ask before any live food. If you take ozanimod, ask a pharmacist about fermented food first. Yoghurt is not for people with a milk allergy. If food makes you cough or choke, skip this and ask a speech and language therapist. If food rules worry you, skip this and talk to your doctor.',
    avoidIf: ['swallowing', 'tube-fed', 'infection-risk', 'food-worry'],
    safety: ['infection', 'swallowing', 'food-worry'],
    grade: 'limited',
    sources: ['wastyk-2021', 'lgh-zeposia'],
    reviewed: '2026-11-25',
  },
];
