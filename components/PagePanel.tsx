import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

/** What is known of the page below the popup. */
export type PageState =
  /** Not answered yet: not worth drawing, or, after a while, drawn without its answer. */
  | { readonly kind: 'asking' | 'silent' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'reached';
      readonly host: string;
      readonly termCount: number;
      readonly isSiteOff: boolean;
      /** Whether it changes so fast that marks come a little later. */
      readonly isResting: boolean;
    };

interface Props {
  readonly page: PageState;
  readonly isPaused: boolean;
  readonly onAllow: () => void;
  readonly onSite: (host: string, isOff: boolean) => void;
  readonly onPause: (isPaused: boolean) => void;
}

export function PagePanel({ page, isPaused, onAllow, onSite, onPause }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="page-heading">
      <h2 id="page-heading">{t('pageHeading')}</h2>
      <p role="status" class="page-status">
        {sentence(page, isPaused, t)}
      </p>
      {page.kind === 'no-access' && (
        <button type="button" class="button" onClick={onAllow}>
          {t('pageAllow')}
        </button>
      )}
      {page.kind === 'reached' && page.host !== '' && (
        <Switch
          label={t('siteSwitch', [page.host])}
          isOn={!page.isSiteOff}
          onChange={(isOn) => onSite(page.host, !isOn)}
        />
      )}
      <Switch label={t('everywhereSwitch')} isOn={!isPaused} onChange={(isOn) => onPause(!isOn)} />
    </section>
  );
}

function sentence(page: PageState, isPaused: boolean, t: ReturnType<typeof useText>): string {
  if (page.kind === 'no-access') return t('pageNoAccess');
  if (isPaused) return t('pagePaused');
  switch (page.kind) {
    case 'asking':
    case 'silent':
      return '\u00a0';
    case 'unreachable':
      return t('pageUnreachable');
    case 'reached':
      if (page.isSiteOff) return t('pageOff');
      if (page.isResting) return t('pageResting');
      return page.termCount === 0 ? t('pageNone') : t('pageTerms', [String(page.termCount)], page.termCount);
    default:
      return page satisfies never;
  }
}
