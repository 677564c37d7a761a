import { useText } from './text.ts';

interface ListedClaim {
  readonly claimId: string;
  readonly says: string;
  readonly count: number;
}

interface Props {
  readonly claims: readonly ListedClaim[];
  /** The claim that is explained now. */
  readonly currentId: string | null;
  readonly onChoose: (claimId: string) => void;
  /** Brings its next mention into view. */
  readonly onShow: (claimId: string) => void;
}

/** The big claims of a page, in reading order; nothing where it makes none that is known. */
export function ClaimList({ claims, currentId, onChoose, onShow }: Props) {
  const t = useText();
  if (claims.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="claims-heading">
      <h2 id="claims-heading" tabIndex={-1}>
        {t('listClaims', [String(claims.length)], claims.length)}
      </h2>
      {/* Its role is lost where a list has no markers. */}
      <ol role="list" class="terms">
        {claims.map(({ claimId, says, count }) => (
          <li key={claimId}>
            <button
              type="button"
              class="term"
              id={`claim-${claimId}`}
              aria-current={claimId === currentId || undefined}
              onClick={() => onChoose(claimId)}
            >
              {t('claimQuoted', [says])}
            </button>
            <div class="mentions">
              <span class="quiet">{t('listMentions', [String(count)], count)}</span>
              <button type="button" class="button" onClick={() => onShow(claimId)}>
                {t('listShow')}
                <span class="said-only">{t('ofThis', [says])}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
