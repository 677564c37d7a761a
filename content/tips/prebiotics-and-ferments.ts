import type { Tip } from '../schema.ts';

export const prebioticsAndFerments: readonly Tip[] = [
  {
    id: 'fermented-is-not-probiotic',
    topic: 'pro-and-prebiotics',
    energy: 'little',
    action: 'When you read a food label, do not take fermented to mean probiotic.',
    why: 'An expert panel says that a fermented food is not always a probiotic.',
    caution:
      'Unless your team says your medicine does not affect immunity, choose pasteurised food. Ask your MS team first about live products.',
    lowEnergy: 'Just know that the two words do not mean one thing.',
    avoidIf: [],
    safety: ['infection'],
    grade: 'expert',
    sources: ['isapp-fermented-2021'],
    reviewed: '2026-11-23',
  },
  {
    id: 'live-yoghurt-portion',
    topic: 'pro-and-prebiotics',
    energy: 'little',
    action: 'Try a small pot of plain live yoghurt made with pasteurised milk.',
    why: 'In a 17-week trial of 36 healthy adults, a diet high in fermented food raised gut microbe variety.',
    caution:
      'The trial tested a whole diet, and nobody in it had MS. Unless your team says your medicine does not affect immunity, ask before any live food. If you take ozanimod, ask a pharmacist about fermented food first. Yoghurt is not for people with a milk allergy. If food makes you cough or choke, skip this and ask a speech and language therapist. If food rules worry you, skip this and talk to your doctor.',
    lowEnergy: 'Choose a ready pot and a spoon.',
    avoidIf: ['swallowing', 'tube-fed', 'infection-risk', 'food-worry'],
    safety: ['infection', 'swallowing', 'food-worry'],
    grade: 'limited',
    sources: ['wastyk-2021', 'lgh-zeposia'],
    reviewed: '2026-11-23',
  },
  {
    id: 'prebiotic-powder-question',
    topic: 'pro-and-prebiotics',
    energy: 'little',
    action: 'Before you buy a prebiotic powder, ask what it was shown to do.',
    why: 'In 64 pooled trials of healthy adults, added fibre raised some gut bacteria but not their variety.',
    caution:
      'A fast rise in fibre can cause wind and bloating. Ask your team first if you have trouble swallowing, have had a blocked bowel or are pregnant.',
    lowEnergy: 'Leave the powder on the shelf for now.',
    avoidIf: [],
    safety: ['supplements', 'swallowing', 'constipation', 'pregnancy'],
    grade: 'strong',
    sources: ['so-2018', 'medlineplus-dietary-fiber'],
    reviewed: '2026-11-23',
  },
];
