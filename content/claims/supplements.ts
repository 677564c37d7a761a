import type { Claim } from '../schema.ts';

/** What is promised of probiotics and other things in capsules. */
export const supplementClaims: readonly Claim[] = [
  {
    id: 'biotin-repairs-myelin',
    says: 'Biotin repairs myelin',
    patterns: [
      'biotin (repairs|rebuilds|regrows|restores|can repair|can rebuild) (your|the|damaged)? myelin',
      'biotin (reverses|cures|stops|treats) (progressive)? (MS|multiple sclerosis)',
    ],
    answer:
      'In one trial about one in eight people with progressive MS did better on biotin, but a larger one found no gain in 642 people. Biotin pills can upset blood tests, so speak up before one.',
    ask: [
      'Have you seen the second, larger trial?',
      'Which blood tests could this dose upset?',
      'Was myelin itself ever measured in these trials?',
    ],
    safety: ['supplements'],
    grade: 'unsupported',
    sources: ['tourbah-2016-biotin', 'cree-2020-spi2', 'fda-biotin-2019'],
    reviewed: '2026-11-25',
    example: 'High-dose biotin repairs myelin.',
    counterExample: 'Biotin is not a drug that works, and no trial shows that biotin repairs myelin.',
  },
  {
    id: 'fermented-foods-are-probiotics',
    says: 'Fermented foods are probiotics',
    patterns: [
      'fermented (foods|food) (are|is) (all|natural)? (probiotics|probiotic)',
      '(sauerkraut|kimchi|kombucha|kefir) is a (natural)? probiotic',
    ],
    answer:
      'An expert panel says that a fermented food is not a probiotic just because microbes made it. To count as one, it must hold live microbes in an amount that does the eater good.',
    ask: [
      'Are the microbes still alive when it reaches my plate?',
      'Which strain is it, and what has that strain been shown to do?',
      'Is it made from pasteurised milk, and does that matter with my medicine?',
    ],
    safety: ['infection'],
    grade: 'unsupported',
    sources: ['isapp-fermented-2021', 'isapp-probiotics-2014'],
    reviewed: '2026-11-25',
    example: 'Fermented foods are natural probiotics.',
    counterExample: 'It is a misconception that fermented foods are probiotics.',
  },
  {
    id: 'probiotics-cure-ms',
    says: 'Probiotics cure MS',
    patterns: [
      'probiotics (cure|can cure|reverse|can reverse|heal|can heal|treat) (MS|multiple sclerosis|your MS)',
      '(cure|reverse|heal) (MS|multiple sclerosis|your MS) with probiotics',
      '(probiotics|probiotic) … (cure|treat) or reverse (MS|multiple sclerosis)',
    ],
    answer:
      'Of three small trials in people with MS, one saw small gains in disability and mood, one saw changes in blood markers, and one saw no gain. A review calls the evidence very uncertain.',
    ask: [
      'Which strain was in the trial, and is it the one in this bottle?',
      'Was the gain in how people felt, in blood, or on scans?',
      'Is it safe with my MS medicine?',
    ],
    safety: ['supplements', 'infection'],
    grade: 'mixed',
    sources: ['kouchaki-2017', 'rahimlou-2022', 'naseri-2025', 'jiang-2021'],
    reviewed: '2026-11-25',
    example: 'Our customers know that probiotics reverse MS.',
    counterExample: 'There is no proof that probiotics cure MS.',
  },
  {
    id: 'probiotics-restore-balance',
    says: 'Probiotic supplements restore your gut’s balance',
    patterns: [
      '(probiotic|probiotics|prebiotic|prebiotics|supplement|supplements) … (maintain|maintaining|restore|restoring) a balanced gut (microbiome|flora|microbiota)',
      '(probiotic|probiotics|supplement|supplements) … restore (gut)? balance',
      '(probiotics|supplements) (restore|rebalance) your (gut|gut flora|gut bacteria|microbiome|gut microbiome)',
      '(probiotic|probiotics|supplement|supplements) … restore the (natural)? balance of your (gut|gut flora|gut bacteria|microbiome)',
    ],
    answer:
      'Healthy people who took a probiotic after antibiotics got their own gut microbes back later than those who took none. In MS, the trials are few and small, and they differ.',
    ask: [
      'What balance is meant, and how was it measured?',
      'Has this product been tried in people with MS?',
      'Who should not take it?',
    ],
    safety: ['supplements', 'infection'],
    grade: 'mixed',
    sources: ['suez-2018', 'naseri-2025', 'kouchaki-2017'],
    reviewed: '2026-11-25',
    example: 'Our probiotics restore your microbiome.',
    counterExample:
      'A guideline found too little evidence that probiotics restore your gut flora, and no trial has shown that probiotics restore your microbiome.',
  },
  {
    id: 'probiotics-safe-for-everyone',
    says: 'Natural probiotics are safe for everyone',
    patterns: ['probiotics are (completely|totally|perfectly)? safe for (everyone|everybody|all)'],
    answer:
      'One yeast sold as a probiotic is not for people who are very ill or have weak immunity, the drug agency of Belgium says. Bad infections are rare, and most are in people at high risk.',
    ask: [
      'Does the label say who should not take it?',
      'Does my MS medicine weaken my defences?',
      'Is the yeast Saccharomyces boulardii in it?',
    ],
    risk: 'The agency’s warning speaks of a yeast infection of the blood that is rare and was sometimes fatal. It does not name MS medicines.',
    safety: ['supplements', 'infection'],
    grade: 'unsupported',
    sources: ['famhp-boulardii-2018', 'probiotics-who-2021', 'nccih-probiotics'],
    reviewed: '2026-11-25',
    example: 'Being natural, probiotics are completely safe for everyone.',
    counterExample: 'It is wrong to say that probiotics are safe for everyone.',
  },
  {
    id: 'propionate-slows-ms',
    says: 'Propionate capsules slow MS',
    patterns: [
      '(propionate|propionic acid|propionate capsules) (slows|slow|stops|treats|reverses) (MS|multiple sclerosis)',
    ],
    answer:
      'In people with MS, propionate raised some calming immune cells, but no one took a dummy pill to compare with. Fewer relapses were seen only on looking back, so big trials must come first.',
    ask: [
      'Was anyone given a dummy capsule to compare with?',
      'Were relapses planned as an outcome, or looked up later?',
      'Has my MS team or pharmacist seen the label?',
    ],
    safety: ['supplements'],
    grade: 'limited',
    sources: ['duscha-2020', 'lorefice-2024-propionate'],
    reviewed: '2026-11-25',
    example: 'Cheap propionate capsules slow MS.',
    counterExample: 'It has yet to be shown that propionate slows MS.',
  },
  {
    id: 'turmeric-treats-ms',
    says: 'Turmeric treats MS',
    patterns: [
      '(turmeric|curcumin) (treats|heals|cures|reverses|stops|fights|calms|can reverse) (MS|multiple sclerosis|your MS)',
    ],
    answer:
      'In 80 people with MS on interferon, curcumin from turmeric did not cut relapses in two years, but many left the trial. Forms made so that the body takes more of it up may harm the liver.',
    ask: [
      'Was this seen in people, or in cells and mice?',
      'Is it the spice, or a strong extract?',
      'Has my pharmacist checked it with my medicines and my liver tests?',
    ],
    safety: ['supplements', 'pregnancy'],
    grade: 'unsupported',
    sources: ['petracca-2021-curcumin', 'nccih-turmeric'],
    reviewed: '2026-11-25',
    example: 'One spoon a day, and turmeric calms your MS.',
    counterExample: 'There is little evidence that turmeric treats MS.',
  },
  {
    id: 'vitamin-d-for-everyone-with-ms',
    says: 'High-dose vitamin D is a treatment for everyone with MS',
    patterns: [
      'vitamin D (treats|cures|reverses|stops|heals|can cure|can reverse|cured|reversed) (MS|multiple sclerosis|my MS)',
      'vitamin D is (a|the) (cure|answer) (for|to) (MS|multiple sclerosis)',
      'vitamin D is an MS treatment for everyone',
      'vitamin D is a treatment for everyone with (MS|multiple sclerosis)',
      'everyone with (MS|multiple sclerosis) (needs|should take) (high dose|mega dose)? vitamin D',
      'Coimbra protocol (cures|cured|stops|reverses) (MS|multiple sclerosis|my MS)',
    ],
    answer:
      'In people with relapsing MS on a drug, a high dose of vitamin D led to no fewer relapses than a low one. In 303 people with a first attack and no drug yet, it made MS less active, mostly on scans.',
    ask: [
      'Were the people newly ill or long ill, and on which medicine?',
      'Did they have fewer relapses, or fewer spots on a scan?',
      'Who checks my blood while I take it?',
    ],
    safety: ['supplements', 'pregnancy'],
    grade: 'mixed',
    sources: ['vidams-2023', 'dlay-2025'],
    reviewed: '2026-11-25',
    example: 'Everyone with MS should take high-dose vitamin D.',
    counterExample: 'Trials do not show that vitamin D cures MS.',
  },
];
