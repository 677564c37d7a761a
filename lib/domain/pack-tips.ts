/** What is needed to choose the tip of a day, packed when the extension is built: the popup carries that of every tip. */
import type { Avoidance, Topic } from '../../content/schema.ts';
import type { TipToChoose } from './shown-tip.ts';

export interface PackedTips {
  readonly avoidances: readonly Avoidance[];
  /** By topic, `id energy whole short avoidances`, tip after tip. */
  readonly topics: readonly (readonly [Topic, string])[];
}

export function packTips(tips: readonly TipToChoose[]): PackedTips {
  const avoidances = [...new Set(tips.flatMap(({ avoidIf }) => avoidIf))];
  const packed = ({ id, energy, tens, avoidIf }: TipToChoose): string =>
    [
      ...[id, energy === 'little' ? 'l' : 's', ...tens],
      avoidIf.map((one) => avoidances.indexOf(one)).join(''),
    ].join(' ');
  const topics = [...new Set(tips.map(({ topic }) => topic))];
  return {
    avoidances,
    topics: topics.map((topic) => [
      topic,
      tips
        .filter((tip) => tip.topic === topic)
        .map(packed)
        .join(),
    ]),
  };
}

export const unpackTips = ({ avoidances, topics }: PackedTips): readonly TipToChoose[] =>
  topics.flatMap(([topic, tips]) =>
    tips.split(',').map((tip): TipToChoose => {
      const [id = '', energy, whole, short, avoided = ''] = tip.split(' ');
      return {
        ...{ id, topic, energy: energy === 'l' ? 'little' : 'some', tens: [Number(whole), Number(short)] },
        avoidIf: Array.from(avoided).flatMap((at) => avoidances[Number(at)] ?? []),
      };
    }),
  );
