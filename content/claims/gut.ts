import type { Claim } from '../schema.ts';

/** What is said of the gut and its microbes in MS. */
export const gutClaims: readonly Claim[] = [
  {
    id: 'bacteria-caused-your-ms',
    says: 'Gut bacteria caused your MS',
    patterns: [
      'gut (bacteria|microbes) (caused|cause|are causing|trigger|triggered) (MS|multiple sclerosis|your MS)',
      '(bacteria|microbes) (caused|are causing) your MS',
      '(MS|multiple sclerosis) (starts|begins) in (the|your) gut',
      'all (disease|diseases) (begin|begins) in the gut',
      '(MS|multiple sclerosis) is caused by (bad)? gut bacteria',
      'root cause of (MS|multiple sclerosis|your MS) is (in)? (your|the) gut',
    ],
    answer:
      'Mice bred to get something like MS did so more often with gut microbes from people with MS than with those of their healthy twins. In people, the strongest link so far is with a common virus, Epstein-Barr.',
    ask: [
      'Was this seen in people with MS, or in mice given stool from them?',
      'How did the study tell a cause of MS from something that MS brings about?',
      'Where does the Epstein-Barr virus fit into this story?',
    ],
    grade: 'animal',
    sources: ['berer-2017', 'cekanaviciute-2017', 'bjornevik-2022'],
    reviewed: '2026-11-25',
    example: 'New proof that gut bacteria cause MS has shocked doctors.',
    counterExample: 'No study in people has shown that gut bacteria cause MS.',
  },
  {
    id: 'candida-causes-ms',
    says: 'Candida overgrowth causes MS',
    patterns: [
      'candida (overgrowth)? (causes|triggers|leads to|is behind|is the cause of) (MS|multiple sclerosis)',
      '(MS|multiple sclerosis) is caused by (candida|yeast|a fungus)',
      'candida (cleanse|detox|diet) for (MS|multiple sclerosis)',
    ],
    answer:
      'In one study, signs of candida in the blood were more common in 80 people with MS than in 240 without. That cannot show what came first, and this yeast lives almost everywhere, in our bodies too.',
    ask: [
      'Which test showed that I have too much candida, and who agrees on what is normal?',
      'Did anyone with MS do better in a trial once the yeast was gone?',
      'Could the food rules leave me short of something I need?',
    ],
    safety: ['food-worry', 'supplements'],
    grade: 'limited',
    sources: ['benito-leon-2010-candida', 'medlineplus-candida'],
    reviewed: '2026-11-25',
    example: 'Few people know that candida overgrowth causes multiple sclerosis.',
    counterExample: 'It is not known whether candida causes multiple sclerosis.',
  },
  {
    id: 'delicate-balance-of-the-gut',
    says: 'Your gut has a delicate balance to protect',
    patterns: [
      'delicate balance of (your|the|our)? (gut|gut microbiome|gut microbiota|gut bacteria|gut flora|microbiome)',
      'delicate balance in (your|the|our) gut',
      'perfectly balanced (gut|microbiome)',
    ],
    answer:
      'Healthy people differ a lot in their gut microbes, and it is hard to say what a right balance is. In 12 healthy men on strong antibiotics, most kinds were back in six weeks, but some stayed away.',
    ask: [
      'What does a gut in balance look like, and who has measured it?',
      'How would I notice that mine had lost its balance?',
      'Does this come from a study, or from a page that sells something?',
    ],
    grade: 'unsupported',
    sources: ['van-hul-2024-healthy-microbiome', 'lloyd-price-2016-healthy-microbiome', 'palleja-2018'],
    reviewed: '2026-11-25',
    example: 'The delicate balance of your gut microbiome is vital for your health.',
    counterExample: 'Whether there is a delicate balance of gut bacteria is not agreed.',
  },
  {
    id: 'dysbiosis-triggers-ms',
    says: 'Dysbiosis triggers MS',
    patterns: [
      'dysbiosis (triggers|causes|drives|leads to|can trigger|may trigger|can cause|may cause) (MS|multiple sclerosis)',
      '(dysbiosis|imbalance|microbiome|gut) … (triggering|causing) (or|and) (exacerbating|worsening) (MS|multiple sclerosis)',
      'imbalance in your gut (causes|triggers) (MS|multiple sclerosis)',
    ],
    answer:
      'Mice bred to get a disease like MS needed gut bacteria to fall ill, but nobody has shown this in people. "Dysbiosis" means a gut out of balance, and experts say that it has no clear meaning.',
    ask: [
      'How was "dysbiosis" measured here, and against what?',
      'Were these people with MS, or mice made ready to fall ill?',
      'Could MS or its treatment have changed the gut, and not the other way round?',
    ],
    grade: 'animal',
    sources: ['berer-2011', 'brussow-2020-dysbiosis', 'van-hul-2024-healthy-microbiome'],
    reviewed: '2026-11-25',
    example: 'A poor diet feeds dysbiosis in the gut, triggering or worsening MS.',
    counterExample: 'There is no proof in people that dysbiosis triggers multiple sclerosis.',
  },
  {
    id: 'heal-your-gut-in-ms',
    says: 'How to heal your gut in MS',
    patterns: [
      'heal(s|ing|ed)? (your|my)? gut',
      'heal(ing)? (your)? gut health',
      'heal gut health in (MS|multiple sclerosis)',
      'heal(ing)? your (gut lining|microbiome|digestive system)',
      '(repair|fix|rebuild|rebalance|restore) your (gut|microbiome|gut health|gut microbiome)',
      'gut healing (diet|protocol|plan|programme|foods)',
    ],
    answer:
      'Experts find it hard to say what a healthy gut is, and no test can show that one has "healed". What can be worked on with your team is comfort, such as constipation, which up to seven in ten people with MS may have.',
    ask: [
      'What test would show that my gut was not well before, and is well now?',
      'Which part of this was tried in people with MS, and against what?',
      'Is there something to buy at the end?',
    ],
    safety: ['food-worry', 'supplements', 'constipation'],
    grade: 'unsupported',
    sources: ['van-hul-2024-healthy-microbiome', 'porcari-2025', 'mstrust-constipation'],
    reviewed: '2026-11-25',
    example: 'How To Heal Gut Health In Multiple Sclerosis',
    counterExample: 'There is no agreed test for what it means to heal your gut.',
  },
  {
    id: 'leaky-gut-causes-ms',
    says: 'Leaky gut causes MS',
    patterns: [
      'leaky gut (causes|cause|triggers|leads to|is behind|is the cause of|is the root cause of) (MS|multiple sclerosis|your MS)',
      'leaky gut syndrome (causes|triggers|leads to) (MS|multiple sclerosis)',
      '(MS|multiple sclerosis) is caused by (a)? leaky gut',
      '(seal|fix|heal|repair)(ing)? (your|a)? leaky gut',
    ],
    answer:
      'In people with MS the gut lining seems changed, but nobody is sure what this means. "Leaky gut syndrome" is not an accepted illness, and mending the lining has not been shown to ease symptoms.',
    ask: [
      'Which test for a leaky gut is meant, and has it been shown to be reliable?',
      'Did the gut change before MS began, or after?',
      'Has sealing the gut helped people with MS in any trial?',
    ],
    safety: ['supplements', 'food-worry'],
    grade: 'unsupported',
    sources: ['camara-lemarroy-2018', 'camilleri-2019', 'lacy-2024-leaky-gut'],
    reviewed: '2026-11-25',
    example: 'Your doctor will not say so, but leaky gut causes MS.',
    counterExample: 'The idea that leaky gut causes MS has not been shown to be true.',
  },
  {
    id: 'low-akkermansia-and-ms',
    says: 'Low Akkermansia is behind your MS',
    patterns: [
      '(low|lack of|too little) akkermansia (causes|drives|is behind) (MS|multiple sclerosis|your MS)',
      '(low|lack of|too little) akkermansia is your problem',
      '(boost|raise|feed) your akkermansia',
    ],
    answer:
      'Akkermansia was higher, not lower, in 576 people with MS than in the healthy people they lived with. In another study those with more of it were less disabled, so the right level is not known.',
    ask: [
      'How much Akkermansia should I have, and who says so?',
      'Why was it higher, not lower, in 576 people with MS?',
      'Has anyone with MS been given it in a trial?',
    ],
    safety: ['supplements'],
    grade: 'unsupported',
    sources: ['imsms-2022', 'cox-2021'],
    reviewed: '2026-11-25',
    example: 'Low Akkermansia is your problem, and our capsules put it right.',
    counterExample: 'It is not true that low Akkermansia is behind MS.',
  },
  {
    id: 'microbiome-plays-a-crucial-role',
    says: 'The gut microbiome plays a crucial role in MS',
    patterns: [
      '(gut|microbiome|microbiota|dysbiosis|bacteria) … (crucial|critical|vital) role in the (development|onset|progression|development and progression|onset and progression) of (MS|multiple sclerosis)',
      '(gut|microbiome|microbiota|dysbiosis|bacteria) … (crucial|critical|vital) role in (MS|multiple sclerosis)',
    ],
    answer:
      'Some gut bacteria differ on average in people with MS, but a review of ten studies found the mix as a whole much alike. That gut microbes help to bring MS about has been shown only in mice.',
    ask: [
      'In how many people with MS was this found, and did a second study agree?',
      'Does "role" mean cause here, or only that the two were seen together?',
      'What could I do differently if it were true, and has that been tried?',
    ],
    grade: 'mixed',
    sources: ['mirza-2020', 'imsms-2022', 'berer-2017'],
    reviewed: '2026-11-25',
    example: 'We now know that the gut microbiome plays a crucial role in MS.',
    counterExample: 'It is unclear whether the gut microbiome plays a crucial role in MS.',
  },
  {
    id: 'stool-test-shows-what-is-wrong',
    says: 'A stool test will show what is wrong with your MS',
    patterns: [
      '(stool|microbiome|gut) test (will|can) (show|reveal|tell you) (what is wrong|the root cause)',
      'test your microbiome to (beat|manage|treat|heal) (MS|multiple sclerosis|your MS)',
    ],
    answer:
      'Experts from many countries say that there is little proof that gut microbe tests help in care. Many are sold straight to the public, with no proven value and no agreed rules.',
    ask: [
      'What would I do differently after this test, and has that helped anyone with MS?',
      'Would a second laboratory give the same result?',
      'Does the seller of the test also sell what it advises?',
    ],
    safety: ['supplements', 'food-worry'],
    grade: 'unsupported',
    sources: ['porcari-2025'],
    reviewed: '2026-11-25',
    example: 'Our stool test will show what is wrong with your MS.',
    counterExample: 'Experts see no evidence that a stool test can show what is wrong.',
  },
  {
    id: 'ten-times-more-bacteria',
    says: 'You have ten times more bacteria than human cells',
    patterns: [
      '(ten|10) times more (bacteria|bacterial cells|microbes) than (human)? cells',
      '(ten|10) times as many (bacteria|bacterial cells|microbes) as (human)? cells',
      '(bacteria|microbes) outnumber (our|your|human) cells (by)? (ten to one|10 to 1)',
    ],
    answer:
      'An adult has about 38 trillion bacteria, close to the number of human cells. The old count of ten to one began as a rough guess.',
    ask: [
      'Where does the number come from, and how was it counted?',
      'Would the advice change if the number were one to one?',
      'Which other numbers on this page have been checked?',
    ],
    grade: 'unsupported',
    sources: ['sender-2016', 'walker-hoyles-2023'],
    reviewed: '2026-11-25',
    example: 'There are ten times more bacteria than human cells in you.',
    counterExample: 'It is a myth that there are ten times more bacteria than human cells.',
  },
];
