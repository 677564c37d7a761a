/** What the buttons of a card do. The background does it, and most of it can be taken back. */
import { sentences } from '#content/language.ts';
import type { CardAction } from '../../components/CardActions.tsx';
import type { ClaimAction } from '../../components/ClaimCard.tsx';
import { browser } from '../../lib/browser/api.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Reply } from '../../lib/browser/messages.ts';
import { asText } from '../../lib/domain/copied-text.ts';
import type { CardExplanation } from '../../lib/domain/explanation.ts';
import { mistakeReport } from '../../lib/domain/mistake-report.ts';
import { sentenceAround } from '../../lib/domain/sentence.ts';
import type { MessageKey, Translate } from '../../lib/domain/text.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { pageName } from '../../lib/page/marker.ts';
import type { TermMark } from '../../lib/page/painter.ts';
import { siteHost } from '../../lib/page/site-host.ts';

export interface Deed {
  readonly reply: Reply<unknown>;
  /** What is said of it where it went well. */
  readonly said: MessageKey;
  readonly undo: (() => Promise<Reply<null>>) | null;
  /** What the reader may take by hand, where it could not be copied. */
  readonly byHand?: string;
}

/** Asked for now: after an update under an open page it could not be. */
const { version } = browser.runtime.getManifest();
const done = { ok: true, value: null } as const;

/** @returns `null` where the card goes with it, and nothing is left to be said */
export async function doWithTerm(
  action: CardAction,
  { match: { start, end, written }, text }: TermMark,
  explanation: CardExplanation,
  t: Translate,
): Promise<Deed | null> {
  const { id: termId } = explanation;
  switch (action) {
    case 'save': {
      const { start: from, end: to } = sentenceAround(text, start, end, sentences);
      const word = { termId, sentence: text.slice(from, to).trim().slice(0, 600) };
      return {
        reply: await ask({ ask: 'save-word', ...word, isSaved: true }),
        said: 'cardSaved',
        undo: () => ask({ ask: 'save-word', ...word, isSaved: false }),
      };
    }
    case 'know':
      return know(termId, 'cardKnown');
    case 'wrong': {
      const wrong = { page: pageName(), form: written };
      return {
        reply: await ask({ ask: 'not-here', ...wrong, isWrong: true }),
        said: 'cardWronged',
        undo: () => ask({ ask: 'not-here', ...wrong, isWrong: false }),
      };
    }
    case 'copy': {
      const isCopied = await copyText(asText(explanation, t));
      return { reply: done, said: isCopied ? 'cardCopied' : 'cardCopyFailed', undo: null };
    }
    case 'report': {
      const report = mistakeReport(`term/${termId}`, version, t);
      return (await copyText(report))
        ? { reply: done, said: 'reportCopied', undo: null }
        : { reply: done, said: 'reportFailed', undo: null, byHand: report };
    }
    case 'site-off':
      return turnSiteOff();
    default:
      return action satisfies never;
  }
}

/** @returns `null` where the card goes with it */
export const doWithClaim = (action: ClaimAction, claimId: string): Promise<Deed | null> =>
  action === 'know' ? know(claimId, 'claimKnown') : turnSiteOff();

async function know(termId: string, said: MessageKey): Promise<Deed> {
  return {
    reply: await ask({ ask: 'know-term', termId, knows: true }),
    said,
    undo: () => ask({ ask: 'know-term', termId, knows: false }),
  };
}

async function turnSiteOff(): Promise<Deed | null> {
  const reply = await ask({ ask: 'site-off', host: siteHost() });
  // In a private window the marks go for this time, and the card with them.
  return reply.ok || reply.failed === 'private' ? null : { reply, said: 'cardUndone', undo: null };
}
