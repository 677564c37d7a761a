import type { Tip } from '../schema.ts';

export const bladderAndSwallowing: readonly Tip[] = [
  {
    id: 'spread-your-drinks',
    topic: 'bowel-bladder-swallowing',
    energy: 'little',
    action: 'Spread your drinks over the day instead of cutting them down.',
    why: 'A UK hospital team for MS says that cutting drinks to help the bladder can harden stools.',
    caution:
      'Ask your team first about a fluid limit, kidney or heart trouble, a catheter or tube feeds. If drinks make you cough or choke, ask a speech and language therapist.',
    lowEnergy: 'Keep one drink within easy reach.',
    avoidIf: ['swallowing', 'tube-fed', 'fluid-limit', 'kidney'],
    safety: ['constipation', 'swallowing'],
    grade: 'expert',
    sources: ['uhd-ms-bowels'],
    reviewed: '2026-11-23',
  },
  {
    id: 'note-every-cough',
    topic: 'bowel-bladder-swallowing',
    energy: 'little',
    action: 'Write down each time that food, drink or spit made you cough or choke.',
    why: 'In 15 studies of 4,510 people with MS, about 36% told of trouble with swallowing.',
    caution:
      'Call your team today if you cough at every meal, food sticks or you keep getting chest infections. Choking that does not clear, blue lips or sudden breathlessness is an emergency. Do not thicken drinks unless your therapist says so.',
    lowEnergy: 'Ask someone at home to note it.',
    avoidIf: [],
    safety: ['swallowing'],
    grade: 'limited',
    sources: ['guan-2015', 'mssociety-swallowing'],
    reviewed: '2026-11-23',
  },
];
