/** Faults of what warns. */
import type { Fault } from '../faults.ts';
import { redFlag, sound } from '../sound.ts';

const [constipation] = sound.safetyRules;

export const safetyFaults: Readonly<Record<string, readonly Fault[]>> = {
  'safety-texts': [
    [
      'rules in another order than their topics',
      {
        ...sound,
        safetyRules: [constipation!, { ...constipation!, topic: 'infection' }],
      },
      'safety rule infection: stands after safety rule constipation',
    ],
    [
      'an emergency after what can wait',
      { ...sound, redFlags: [{ ...redFlag, id: 'slow-bowel', urgency: 'soon' }, redFlag] },
      'red flag no-stool-and-pain: stands after red flag slow-bowel',
    ],
    [
      'one country’s number',
      { ...sound, redFlags: [{ ...redFlag, sign: 'Call 999 about bad belly pain.' }] },
      'red flag no-stool-and-pain: says “999”',
    ],
    [
      'a hard word',
      { ...sound, safetyRules: [{ ...constipation!, text: 'People die of it.' }] },
      'safety rule constipation: says “die”',
    ],
  ],
};
