import type { ComponentChildren } from 'preact';
import type { CivilDay } from '../../lib/domain/civil-day.ts';
import { questionsMax } from '../../lib/domain/visit.ts';
import { useText } from '../text.ts';
import { type VisitPart, partMessages, visitParts } from './words.ts';

export interface Part {
  readonly text: string;
  readonly isIncluded: boolean;
}

interface Props {
  readonly lastVisit: CivilDay | null;
  readonly today: CivilDay;
  readonly questions: string;
  readonly parts: Readonly<Record<VisitPart, Part>>;
  /** What stands first in the part with names of habits. */
  readonly aboutNames: ComponentChildren;
  readonly areNamesShown: boolean;
  /** @param day as the field gives it; empty where it was cleared */
  readonly onLastVisit: (day: string) => void;
  readonly onQuestions: (questions: string) => void;
  readonly onPart: (id: VisitPart, part: Part) => void;
}

/** What goes to paper, part by part: each can be changed or left out. */
export function VisitForm({
  lastVisit,
  today,
  questions,
  parts,
  aboutNames,
  areNamesShown,
  onLastVisit,
  onQuestions,
  onPart,
}: Props) {
  const t = useText();
  return (
    <>
      <label class="field">
        <span>{t('visitLast')}</span>
        <input
          type="date"
          value={lastVisit ?? ''}
          max={today}
          onChange={({ currentTarget: { value } }) => onLastVisit(value)}
        />
      </label>
      <label class="field">
        <span>{t('visitQuestions')}</span>
        <span class="quiet">{t('visitQuestionsKept')}</span>
        <textarea
          rows={4}
          maxLength={questionsMax}
          value={questions}
          onInput={({ currentTarget: { value } }) => onQuestions(value)}
        />
      </label>
      <p>{t('visitOnlyPrint')}</p>
      {visitParts.map((id) => (
        <section key={id} class="panel" aria-labelledby={`part-${id}`}>
          <h2 id={`part-${id}`}>{t(partMessages[id])}</h2>
          {id === 'did' && aboutNames}
          {(id !== 'did' || areNamesShown) && (
            <PartFields name={t(partMessages[id])} part={parts[id]} onChange={(part) => onPart(id, part)} />
          )}
        </section>
      ))}
    </>
  );
}

interface FieldsProps {
  readonly name: string;
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

function PartFields({ name, part: { text, isIncluded }, onChange }: FieldsProps) {
  const t = useText();
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          checked={isIncluded}
          onChange={({ currentTarget: { checked } }) => onChange({ text, isIncluded: checked })}
        />
        <span>
          {t('visitInclude')}
          <span class="said-only">{t('ofThis', [name])}</span>
        </span>
      </label>
      <label class="field">
        <span>
          {t('visitText')}
          <span class="said-only">{t('ofThis', [name])}</span>
        </span>
        <textarea
          rows={Math.min(12, text.split('\n').length + 1)}
          value={text}
          placeholder={t('visitNothing')}
          onInput={({ currentTarget: { value } }) => onChange({ text: value, isIncluded })}
        />
      </label>
    </>
  );
}
