import type { Claim } from '../schema.ts';

/** What is promised of foods and diets. */
export const dietClaims: readonly Claim[] = [
  {
    id: 'alkaline-diet-treats-ms',
    says: 'An alkaline diet treats MS',
    patterns: [
      'alkaline (diet|water) (treats|cures|heals|reverses|helps|can heal|can reverse) (MS|multiple sclerosis)',
      'alkaline … water (treats|cures) (MS|multiple sclerosis)',
      'alkalise your body',
      'acidic (body|diet) causes (MS|multiple sclerosis)',
    ],
    answer:
      'A study asked 109 people with MS and 130 without what they ate, and a diet that makes more acid was more common in MS, which cannot show a cause. We found no trial of alkaline food or water in people with MS.',
    ask: [
      'Has an alkaline diet been tried in people with MS, against normal food?',
      'Is it the acid that counts, or simply eating more vegetables?',
      'What does the water or the test strip cost?',
    ],
    safety: ['food-worry'],
    grade: 'unsupported',
    sources: ['saeedirad-2023-acid-load'],
    reviewed: '2026-11-25',
    example: 'Studies prove that alkaline water helps MS.',
    counterExample: 'It is false that an alkaline diet treats MS.',
  },
  {
    id: 'fibre-and-ferments-make-a-diverse-gut',
    says: 'Fibre and fermented food give you a diverse, beneficial microbiome',
    patterns: [
      'promote(s)? a (diverse and beneficial|diverse and healthy|beneficial and diverse|healthy and diverse) gut (microbiota|microbiome|flora)',
      'fibre (boosts|builds) (your)? (gut|microbiome|microbial) diversity',
    ],
    answer:
      'In 36 healthy adults, fermented food made the mix of gut microbes more varied, while more fibre did not; nor did added fibre in a review of 64 trials. None of them looked at people with MS.',
    ask: [
      'How many people were in the study, and did any of them have MS?',
      'Is a more varied mix known to be better in MS?',
      'Which food was it, and how much of it each day?',
    ],
    safety: ['infection', 'food-worry'],
    grade: 'mixed',
    sources: ['wastyk-2021', 'so-2018'],
    reviewed: '2026-11-25',
    example: 'Beans and kraut promote a diverse and beneficial gut microbiome.',
    counterExample: 'No trial has shown that more fibre builds microbiome diversity.',
  },
  {
    id: 'food-manages-ms-through-the-gut',
    says: 'Good gut health manages MS',
    patterns: [
      '(MS|multiple sclerosis) management by supporting (your)? gut health',
      '(manage|beat) (MS|multiple sclerosis|your MS) by (supporting|healing) your gut (health)?',
      'gut health is (the)? key to (managing|beating|treating) (MS|multiple sclerosis|your MS)',
    ],
    answer:
      'In 12 small trials with 608 people with MS, some diets went with less tiredness than usual food did. People knew which diet they were on, and the trials do not show that the gut was the reason.',
    ask: [
      'What got better: tiredness, relapses or scans?',
      'Was the gut measured at all, before and after?',
      'Did people know which diet they were on?',
    ],
    safety: ['food-worry'],
    grade: 'limited',
    sources: ['snetselaar-2023'],
    reviewed: '2026-11-25',
    example: 'You can manage your MS by healing your gut.',
    counterExample: 'It has not been shown that gut health is key to managing MS.',
  },
  {
    id: 'gluten-causes-ms',
    says: 'Gluten causes MS',
    patterns: [
      'gluten (causes|triggers|drives|worsens|is behind|is the cause of) (MS|multiple sclerosis)',
      '(MS|multiple sclerosis) is caused by gluten',
      'gluten free diet (cures|heals|reverses|treats|cured|reversed) (MS|multiple sclerosis|my MS)',
      '(go|going) gluten free to (heal|beat|reverse) (MS|multiple sclerosis)',
    ],
    answer:
      'A review of 49 papers could not say whether gluten plays any part in MS. For people with coeliac disease it is different, since gluten harms their gut.',
    ask: [
      'Were the people tested for coeliac disease?',
      'Did a trial set gluten-free food against normal food in MS?',
      'What else changed on the plate when gluten went?',
    ],
    safety: ['food-worry'],
    grade: 'unsupported',
    sources: ['thomsen-2019', 'medlineplus-celiac'],
    reviewed: '2026-11-25',
    example: 'Cut out bread, because gluten causes MS.',
    counterExample: 'There is not enough evidence that gluten causes MS.',
  },
  {
    id: 'keto-or-fasting-treats-ms',
    says: 'Keto or fasting treats MS',
    patterns: [
      '(keto|keto diet|ketogenic diet|fasting) (treats|cures|heals|reverses|stops|can cure|can reverse) (MS|multiple sclerosis)',
      '(keto|fasting) to (heal|beat|reverse) (MS|multiple sclerosis)',
    ],
    answer:
      'In 105 people with relapsing MS, fasting or keto led to no fewer new lesions than a plain healthy diet. In 65 people, tiredness and low mood eased on keto, but there was no other group to compare.',
    ask: [
      'Was the study in mice or in people with MS?',
      'What were they compared with, and for how long?',
      'Is it safe with my medicine, and who says so?',
    ],
    safety: ['food-worry', 'pregnancy'],
    grade: 'unsupported',
    sources: ['bahr-2025', 'brenton-2022'],
    reviewed: '2026-11-25',
    example: 'New research says that fasting reverses MS.',
    counterExample: 'A trial did not find that a ketogenic diet treats MS.',
  },
  {
    id: 'mediterranean-diet-stops-progression',
    says: 'The Mediterranean diet stops MS from getting worse',
    patterns: [
      'Mediterranean diet (stops|slows|halts|reverses|can stop|can slow) (MS|multiple sclerosis|MS progression|progression|the progression of MS)',
    ],
    answer:
      'Of 563 people with MS who were tested once, those who ate in a more Mediterranean way had less disability. One look in time cannot show that the food was the reason.',
    ask: [
      'Were people followed over years, or asked once?',
      'Could those with less disability simply find it easier to cook?',
      'Has a trial looked at scans or relapses?',
    ],
    safety: ['food-worry'],
    grade: 'limited',
    sources: ['katz-sand-2023'],
    reviewed: '2026-11-25',
    example: 'The Mediterranean diet stops MS progression, a survey shows.',
    counterExample: 'It is unknown whether a Mediterranean diet slows MS progression.',
  },
  {
    id: 'salt-makes-ms-worse',
    says: 'Salt makes MS worse',
    patterns: [
      '(salt|sodium) (worsens|triggers|aggravates) (MS|multiple sclerosis)',
      '(salt|sodium) makes (MS|multiple sclerosis|your MS) worse',
    ],
    answer:
      'In 70 people with MS, more salt went with more relapses, but in 465 people with a first attack it made no difference over five years. We found no trial that tested less salt in MS.',
    ask: [
      'Which of the studies is this from, and how was salt measured?',
      'Why did the larger and longer one find nothing?',
      'Has eating less salt been tried in people with MS?',
    ],
    safety: ['food-worry'],
    grade: 'mixed',
    sources: ['farez-2015-salt', 'fitzgerald-2017-salt'],
    reviewed: '2026-11-25',
    example: 'Throw out the crisps, for salt makes MS worse.',
    counterExample: 'A five-year study found no sign that salt makes MS worse.',
  },
  {
    id: 'sweeteners-and-emulsifiers-wreck-the-gut',
    says: 'Sweeteners and emulsifiers wreck your MS gut',
    patterns: [
      '(sweeteners|emulsifiers) (wreck|destroy|ruin) your (gut|microbiome|gut bacteria|gut microbiome|MS gut)',
    ],
    answer:
      'In healthy people some of these changed the gut microbes within weeks, but studies differ on what else they do. None of the studies was in people with MS.',
    ask: [
      'How much did people eat, and is that what I eat?',
      'Was harm measured, or only a change in microbes?',
      'Did anyone with MS take part?',
    ],
    safety: ['food-worry'],
    grade: 'mixed',
    sources: ['suez-2022', 'chassaing-2022', 'wellens-2025-emulsifiers'],
    reviewed: '2026-11-25',
    example: 'Sweeteners wreck your gut and your nerves.',
    counterExample: 'No study has shown that emulsifiers wreck your gut.',
  },
  {
    id: 'thirty-plants-a-week',
    says: 'Eat 30 plants a week for a healthy microbiome',
    patterns: [
      '(eat|eating|you need) (30|thirty) (plants|different plants|plant foods) (a|per|every) week',
      '(30|thirty) (plants|different plants) (a|per) week for (a healthy gut|a healthy microbiome|gut health)',
    ],
    answer:
      'Thirty was the line that one study drew among over 10,000 volunteers, not a goal that anyone has tested. Those who ate more kinds of plants had other gut microbes, which is not the same as better health.',
    ask: [
      'Who picked thirty, and what happens at twenty?',
      'Were people asked to change what they ate, or only asked what they ate?',
      'Does it suit someone with swallowing or bowel trouble?',
    ],
    safety: ['food-worry', 'swallowing', 'constipation'],
    grade: 'limited',
    sources: ['mcdonald-2018'],
    reviewed: '2026-11-25',
    example: 'Eat 30 plants a week for a healthy microbiome.',
    counterExample: 'Nobody has tested whether eating 30 plants a week makes a gut healthy.',
  },
  {
    id: 'wahls-or-paleo-reverses-disability',
    says: 'The Wahls diet reverses disability',
    patterns: [
      '(Wahls protocol|Wahls diet|paleo diet) (reverses|reversed|cures|can reverse) (MS|multiple sclerosis|disability|my MS|her MS)',
    ],
    answer:
      'In 87 people with relapsing MS, tiredness eased on the Wahls diet and on a low-fat diet, but nobody kept to usual food. How far they could walk in six minutes did not change.',
    ask: [
      'Is this one person’s story, or what happened to everyone in a trial?',
      'Who led the trial, and did people know which diet they were on?',
      'What did walking tests and scans show?',
    ],
    safety: ['food-worry'],
    grade: 'limited',
    sources: ['wahls-2021'],
    reviewed: '2026-11-25',
    example: 'The Wahls diet reverses disability in a year.',
    counterExample: 'No trial has shown that the Wahls diet reverses MS.',
  },
];
