import { useRef } from 'preact/hooks';
import { noteMax } from '../lib/domain/diary.ts';

interface Props {
  readonly label: string;
  /** What is stored. */
  readonly note: string;
  readonly onType: (note: string) => void;
}

/** A short note, saved as it is typed. What is stored is drawn unless the reader is typing just now. */
export function Note({ label, note, onType }: Props) {
  const typed = useRef<string | null>(null);
  return (
    <label class="note">
      <span>{label}</span>
      <textarea
        rows={2}
        maxLength={noteMax}
        value={typed.current ?? note}
        onInput={({ currentTarget: { value } }) => {
          typed.current = value;
          onType(value);
        }}
        onBlur={() => (typed.current = null)}
      />
    </label>
  );
}
