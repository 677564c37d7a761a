import { useText } from './text.ts';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** What to say where there are none. */
  readonly none: string;
  readonly tips: readonly {
    readonly id: string;
    readonly action: string;
    readonly caution: string;
    readonly lowEnergy: string;
  }[];
  /** What one press does with one of them. */
  readonly press: string;
  readonly onPress: (id: string) => void;
}

/** Tips under a heading, each with its caution, and one thing to do with it. */
export function TipList({ id, heading, none, tips, press, onPress }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {tips.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul role="list" class="terms tips">
          {tips.map((tip) => (
            <li key={tip.id}>
              <h3>{tip.action}</h3>
              <p class="caution">
                <strong>{t('label', [t('caution')])} </strong>
                {tip.caution}
              </p>
              <p>
                <strong>{t('label', [t('tipLowEnergy')])} </strong>
                {tip.lowEnergy}
              </p>
              <button type="button" class="button on-screen" onClick={() => onPress(tip.id)}>
                {press}
                <span class="said-only">{t('ofThis', [tip.action])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
