import { useText } from '../text.ts';
import type { Part } from './VisitForm.tsx';
import { type VisitPart, partMessages, visitParts } from './words.ts';

interface Props {
  /** In words. */
  readonly from: string;
  readonly to: string;
  readonly questions: string;
  /** Empty where none is noted. */
  readonly phone: string;
  readonly parts: Readonly<Record<VisitPart, Part>>;
}

/** The page as it goes to paper, and nowhere else. A part without words is left out. */
export function VisitPaper({ from, to, questions, phone, parts }: Props) {
  const t = useText();
  return (
    <article class="paper">
      <h1>{t('visitPaperTitle')}</h1>
      <p>{t('visitPeriod', [from, to])}</p>
      {phone !== '' && <p>{t('visitPhone', [phone])}</p>}
      {questions.trim() !== '' && (
        <>
          <h2>{t('visitQuestions')}</h2>
          <Lines text={questions} />
        </>
      )}
      {visitParts.map((id) =>
        parts[id].isIncluded && parts[id].text.trim() !== '' ? (
          <section key={id}>
            <h2>{t(partMessages[id])}</h2>
            <Lines text={parts[id].text} />
          </section>
        ) : null,
      )}
      <p>{t('visitPlain')}</p>
    </article>
  );
}

/** Each line a paragraph of its own. */
const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => (
        <p key={i}>{line}</p>
      ))}
  </>
);
