import { useRef } from 'preact/hooks';
import { noteMax } from '../lib/domain/diary.ts';

interface Props {
  readonly label: string;
  /** What is stored. */
  readonly note: string;
  readonly onType: (note: string) => void;
}

/** A short note, saved as it is typed. What was typed is drawn until it is stored, and longer while it is being typed. */
export function Note({ label, note, onType }: Props) {
  const typed = useRef<string | null>(null);
  const isTyping = useRef(false);
  /** What was stored as the last letter was typed: any other is newer, this reader's own or another window's. */
  const typedOver = useRef(note);
  if (!isTyping.current && note !== typedOver.current) typed.current = null;
  return (
    <label class="note">
      <span>{label}</span>
      <textarea
        rows={2}
        maxLength={noteMax}
        value={typed.current ?? note}
        onInput={({ currentTarget: { value } }) => {
          isTyping.current = true;
          typedOver.current = note;
          typed.current = value;
          onType(value);
        }}
        onBlur={() => {
          isTyping.current = false;
          if (note !== typedOver.current) typed.current = null;
        }}
      />
    </label>
  );
}
