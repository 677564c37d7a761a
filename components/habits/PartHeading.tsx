import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly text: string;
  /** How many rows the part has. */
  readonly rows: number;
}

/** A heading that takes the focus when the row that held it goes away, so that the keyboard is not back at the top. */
export function PartHeading({ id, text, rows }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(rows);
  useLayoutEffect(() => {
    const isFewer = rows < before.current;
    before.current = rows;
    const { activeElement, body } = heading.current?.ownerDocument ?? {};
    if (isFewer && activeElement === body) heading.current?.focus();
  }, [rows]);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
