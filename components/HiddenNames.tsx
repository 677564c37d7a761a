import { useState } from 'preact/hooks';
import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

export interface Names {
  /** Whether the reader has hidden the names of habits. */
  readonly areHidden: boolean;
  /** Whether they show here: always where they are not hidden, else from a press on this page until it is closed. */
  readonly areShown: boolean;
  readonly setShown: (areShown: boolean) => void;
}

export function useNames(areHidden: boolean): Names {
  const [isAsked, setShown] = useState(false);
  // Hidden anew, they are asked for anew. Not after a frame that would show them.
  if (!areHidden && isAsked) setShown(false);
  return { areHidden, areShown: !areHidden || isAsked, setShown };
}

interface Props {
  readonly names: Names;
  /** What is not there until they show. */
  readonly sentence: string;
}

/** Brings hidden names back on one page. Nothing where they are not hidden. */
export function HiddenNames({ names: { areHidden, areShown, setShown }, sentence }: Props) {
  const t = useText();
  if (!areHidden) return null;
  return (
    <>
      {!areShown && <p>{sentence}</p>}
      <Switch label={t('namesShow')} isOn={areShown} onChange={setShown} />
    </>
  );
}
