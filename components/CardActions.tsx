import { listInWords } from '../lib/domain/list-in-words.ts';
import type { CardExplanation } from '../lib/domain/explanation.ts';
import type { Preset } from '../lib/domain/presets.ts';
import type { Reason } from '../lib/domain/sense.ts';
import type { MessageKey, Translate } from '../lib/domain/text.ts';
import { PresetChooser } from './PresetChooser.tsx';
import { useText } from './text.ts';

const cardActions = ['save', 'know', 'wrong', 'copy', 'report', 'site-off'] as const;
export type CardAction = (typeof cardActions)[number];

/** What is said of the page and its site. */
const ofPages: readonly CardAction[] = ['wrong', 'site-off'];

interface Props {
  /** Whether the card stands on one of our own pages, which are no site. */
  readonly isOurs: boolean;
  /** Why the word is marked where the card stands; `null` for a word that was reached by another. */
  readonly reason: Reason | null;
  readonly otherMeanings: CardExplanation['otherMeanings'];
  readonly preset: Preset;
  readonly onDo: (action: CardAction) => void;
  readonly onPreset: (preset: Preset) => void;
}

/** What can be done with a word, and why it is marked: under More, where nobody meets it unasked. */
export function CardActions({ isOurs, reason, otherMeanings, preset, onDo, onPreset }: Props) {
  const t = useText();
  return (
    <>
      <div class="buttons">
        {cardActions
          .filter((action) => (action !== 'wrong' || reason) && !(isOurs && ofPages.includes(action)))
          .map((action) => (
            <button key={action} type="button" class="button" onClick={() => onDo(action)}>
              {t(actionMessages[action])}
            </button>
          ))}
      </div>
      {(reason ?? otherMeanings.length > 0) && (
        <details>
          <summary>{t('cardWhy')}</summary>
          {reason && <p>{t(whyMessages[reason.because], [wordsOf(t, reason)])}</p>}
          {otherMeanings.map(({ form, meanings }) => (
            <p key={form}>{t('cardOthers', [form, listInWords(t, meanings, 'disjunction')])}</p>
          ))}
        </details>
      )}
      <PresetChooser preset={preset} onChoose={onPreset} />
    </>
  );
}

const actionMessages = {
  save: 'cardSave',
  know: 'cardKnow',
  wrong: 'cardWrong',
  copy: 'cardCopy',
  report: 'reportMistake',
  'site-off': 'cardSiteOff',
} as const satisfies Record<CardAction, MessageKey>;

const whyMessages = {
  unambiguous: 'whyUnambiguous',
  'page-topic': 'whyTopic',
  'page-defines': 'whyDefines',
  beside: 'whyBeside',
  around: 'whyAround',
  'named-on-page': 'whyNamed',
} as const satisfies Record<Reason['because'], MessageKey>;

function wordsOf(t: Translate, reason: Reason): string {
  switch (reason.because) {
    case 'page-defines':
      return reason.longForm;
    case 'beside':
      return reason.words;
    case 'around':
      return listInWords(t, [...new Set(reason.words)].slice(0, 3));
    case 'unambiguous':
    case 'page-topic':
    case 'named-on-page':
      return '';
    default:
      return reason satisfies never;
  }
}
