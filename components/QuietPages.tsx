import { useState } from 'preact/hooks';
import {
  type AccessPlace,
  type QuietKind,
  type QuietRules,
  hostIn,
  quietKinds,
} from '../lib/domain/quiet-pages.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { OnRequest } from './OnRequest.tsx';
import { useText } from './text.ts';

interface Props {
  readonly rules: QuietRules;
  readonly accessPlace: AccessPlace;
  readonly onRequest: (isOnRequest: boolean) => void;
  readonly onKinds: (kinds: readonly QuietKind[]) => void;
  readonly onSite: (host: string, isOff: boolean) => void;
}

const kindMessages = {
  mail: 'quietMail',
  bank: 'quietBank',
  portal: 'quietPortal',
} as const satisfies Record<QuietKind, MessageKey>;

/** Where no page is read unless the reader asks. */
export function QuietPages({ rules, accessPlace, onRequest, onKinds, onSite }: Props) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend>{t('quietHeading')}</legend>
      <p>{t('quietHint')}</p>
      <OnRequest isOn={rules.isOnRequest} accessPlace={accessPlace} onChange={onRequest} />
      {quietKinds.map((kind) => (
        <label key={kind} class="row">
          <input
            type="checkbox"
            checked={rules.quietKinds.includes(kind)}
            onClick={(event) => {
              // Drawn from what is stored, and only from that.
              event.preventDefault();
              onKinds(quietKinds.filter((other) => rules.quietKinds.includes(other) !== (other === kind)));
            }}
          />
          <span>{t(kindMessages[kind])}</span>
        </label>
      ))}
      <SitesOff sites={rules.sitesOff} onSite={onSite} />
    </fieldset>
  );
}

function SitesOff({
  sites,
  onSite,
}: {
  readonly sites: readonly string[];
  readonly onSite: Props['onSite'];
}) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  return (
    <section class="panel" aria-labelledby="sites-off">
      <h3 id="sites-off">{t('quietSites')}</h3>
      {sites.length === 0 ? (
        <p>{t('quietNoSites')}</p>
      ) : (
        <ul>
          {sites.map((host) => (
            <li key={host}>
              <p>{host}</p>
              <button type="button" class="button" onClick={() => onSite(host, false)}>
                {t('quietSiteOn', [host])}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const host = hostIn(typed);
          setIsWrong(host === null);
          if (host === null) return;
          setTyped('');
          onSite(host, true);
        }}
      >
        <label class="field">
          <span>{t('quietSiteName')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'site-wrong' : undefined}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        {isWrong && (
          <p id="site-wrong" role="alert">
            {t('quietSiteWrong')}
          </p>
        )}
        <button type="submit" class="button">
          {t('quietSiteAdd')}
        </button>
      </form>
    </section>
  );
}
