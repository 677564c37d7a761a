import type { Claim } from '../schema.ts';

/** What is promised of the way between gut and brain. */
export const gutAndBrainClaims: readonly Claim[] = [
  {
    id: 'exercise-heals-the-gut',
    says: 'Exercise gives you a healthy gut',
    patterns: [
      'exercise (can)? (promotes|promote) gut motility (and a healthy gut microbiome)?',
      'exercise (heals|fixes|can heal|rebuilds) (your gut|the gut|your microbiome|gut health)',
    ],
    answer:
      'In 42 people with MS, exercise at home changed two kinds of gut bacteria, and whether that is good is not known. Experts advise people with MS to be active for other reasons.',
    ask: [
      'What changed in the gut, and was it good for anything?',
      'How much exercise was it, and could someone as tired as I am do it?',
      'Did bowel symptoms get better?',
    ],
    grade: 'limited',
    sources: ['mokhtarzade-2021-exercise', 'kalb-2020'],
    reviewed: '2026-11-25',
    example: 'Daily exercise can promote gut motility and a healthy gut microbiome.',
    counterExample: 'Nobody has shown that exercise heals the gut in MS.',
  },
  {
    id: 'gut-makes-the-brains-serotonin',
    says: 'Your gut makes the serotonin that your brain uses',
    patterns: [
      'gut (makes|produces) (most of)? the serotonin (that)? your brain (uses|needs)',
      'gut bacteria make your (happy|feel good) (hormones|chemicals)',
      '(your mood|happiness) is made in (the|your) gut',
    ],
    answer:
      'Nerve cells in the brain make serotonin for sleep, mood and appetite, and the gut makes its own, which helps it move. That gut bacteria change the gut’s serotonin was shown in mice and in cells.',
    ask: [
      'Is this the serotonin of the gut or of the brain?',
      'Was mood measured in people, or serotonin in mice?',
      'Is this a reason to change a medicine, and what does my doctor say?',
    ],
    grade: 'unsupported',
    sources: ['trp-far-out-2021', 'yano-2015'],
    reviewed: '2026-11-25',
    example: 'Did you know that your gut makes the serotonin your brain uses?',
    counterExample: 'It is a myth that your gut makes the serotonin your brain needs.',
  },
  {
    id: 'hack-your-vagus-nerve',
    says: 'Hack your vagus nerve to calm MS',
    patterns: [
      '(hack|hacking|reset|resetting|tone|toning) your vagus nerve',
      'vagus nerve (hack|reset)',
      '(activate|stimulate) your vagus nerve to (calm|heal|treat) (MS|inflammation)',
    ],
    answer:
      'The vagus nerve does carry signals between gut and brain, most of them from the body up. We found no trial in people with MS of cold water, humming or breathing drills as a way to calm the disease.',
    ask: [
      'What would show that the nerve was reset?',
      'Has this been tried in people with MS, against rest alone?',
      'Is cold water safe with my heart, my balance and my spasms?',
    ],
    grade: 'unsupported',
    sources: ['bonaz-2018', 'kasarello-2023-gut-brain'],
    reviewed: '2026-11-25',
    example: 'Hack your vagus nerve to calm MS.',
    counterExample: 'There is no evidence that you can reset your vagus nerve.',
  },
  {
    id: 'yoga-fixes-the-gut-brain-axis',
    says: 'Yoga and meditation fix the gut-brain axis',
    patterns: [
      '(yoga|meditation) (heals|heal|fixes|fix|resets|can heal|can fix|can reset|can positively influence) (gut health|your gut|the gut|the gut-brain axis|the gut-brain connection)',
    ],
    answer:
      'In seven trials with 670 people with MS, yoga eased tiredness and mood for a while, but no more than exercise did. Mindfulness helped wellbeing, but neither has been shown to change the gut in MS.',
    ask: [
      'Was anything in the gut measured?',
      'Was yoga better than a walk or another class?',
      'Is there a seated form for bad days?',
    ],
    grade: 'unsupported',
    sources: ['cramer-2014', 'simpson-2019'],
    reviewed: '2026-11-25',
    example: 'Ten minutes of yoga can reset the gut-brain axis.',
    counterExample: 'It has not been shown that meditation fixes the gut-brain axis.',
  },
];
