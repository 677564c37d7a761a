import type { ComponentChildren } from 'preact';
import type { Quiet } from '../lib/domain/quiet-pages.ts';
import type { MessageKey } from '../lib/domain/text.ts';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

/** What is known of the page below the popup. */
export type PageState =
  /** Not answered yet: not worth drawing, or, after a while, drawn without its answer. */
  | { readonly kind: 'asking' | 'silent' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'unreachable' }
  | ReachedPage;

export interface ReachedPage {
  readonly kind: 'reached';
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly host: string;
  /** Why it is not read by itself; `null` where it is. */
  readonly quiet: Quiet | null;
  /** Whether it is read, which the reader can have asked for. */
  readonly isMarking: boolean;
  readonly termCount: number;
  /** Whether it changes so fast that marks come a little later. */
  readonly isResting: boolean;
}

interface Props {
  readonly page: PageState;
  readonly isPaused: boolean;
  readonly onAllow: () => void;
  readonly onSite: (page: ReachedPage, isOff: boolean) => void;
  /** For this page alone, until it is loaded again. */
  readonly onMarks: (page: ReachedPage, isOn: boolean) => void;
  readonly onPause: (isPaused: boolean) => void;
  /** The list of its words, where it has any. */
  readonly children?: ComponentChildren;
}

export function PagePanel({ page, isPaused, onAllow, onSite, onMarks, onPause, children }: Props) {
  const t = useText();
  return (
    <section class="panel" aria-labelledby="page-heading">
      <h2 id="page-heading">{t('pageHeading')}</h2>
      <p role="status" class="page-status">
        {sentence(page, isPaused, t)}
      </p>
      {page.kind === 'reached' && page.isMarking && page.termCount > 0 && children}
      {page.kind === 'no-access' && (
        <button type="button" class="button" onClick={onAllow}>
          {t('pageAllow')}
        </button>
      )}
      {page.kind === 'reached' && page.isPrivate && <p>{t('pagePrivate')}</p>}
      {page.kind === 'reached' && isForThisTime(page) && (
        <button type="button" class="button" onClick={() => onMarks(page, !page.isMarking)}>
          {t(page.isMarking ? 'pageHide' : 'pageMark')}
        </button>
      )}
      {page.kind === 'reached' && page.host !== '' && !page.isPrivate && !isKept(page.quiet) && (
        <Switch
          label={t('siteSwitch', [page.host])}
          isOn={page.quiet !== 'site-off'}
          onChange={(isOn) => onSite(page, !isOn)}
        />
      )}
      <Switch label={t('everywhereSwitch')} isOn={!isPaused} onChange={(isOn) => onPause(!isOn)} />
    </section>
  );
}

/** What the options say of more than this site: no switch for the site could change it. */
const isKept = (quiet: Quiet | null): quiet is keyof typeof quietMessages =>
  quiet !== null && quiet in quietMessages;

const quietMessages = {
  mail: 'pageMail',
  bank: 'pageBank',
  portal: 'pagePortal',
  'on-request': 'pageOnRequest',
} satisfies Partial<Record<Quiet, MessageKey>>;

/** Where marks are turned on or off for this page alone, or have been. */
const isForThisTime = ({ isPrivate, quiet, isMarking }: ReachedPage): boolean =>
  quiet === null ? isPrivate || !isMarking : isKept(quiet) || isMarking;

function sentence(page: PageState, isPaused: boolean, t: ReturnType<typeof useText>): string {
  if (page.kind === 'no-access') return t('pageNoAccess');
  switch (page.kind) {
    case 'asking':
    case 'silent':
      return isPaused ? t('pagePaused') : '\u00a0';
    case 'unreachable':
      return t(isPaused ? 'pagePaused' : 'pageUnreachable');
    case 'reached':
      if (!page.isMarking) {
        if (isPaused) return t('pagePaused');
        if (page.quiet === 'site-off') return t('pageOff');
        return t(isKept(page.quiet) ? quietMessages[page.quiet] : 'pageHidden');
      }
      if (page.isResting) return t('pageResting');
      return page.termCount === 0 ? t('pageNone') : t('pageTerms', [String(page.termCount)], page.termCount);
    default:
      return page satisfies never;
  }
}
