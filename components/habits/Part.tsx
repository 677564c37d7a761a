import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** How many rows the part has. */
  readonly rows: number;
  readonly children: ComponentChildren;
}

/** A part of a page. When the row that held the focus goes away, its heading takes it, so that the keyboard is not back at the top. */
export function Part({ id, heading, rows, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(rows);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const isFewer = rows < before.current;
    before.current = rows;
    const { activeElement, body } = title.current?.ownerDocument ?? {};
    if (isFewer && hadFocus.current && activeElement === body) title.current?.focus();
  }, [rows]);
  return (
    <section
      class="panel"
      aria-labelledby={id}
      onFocusIn={() => (hadFocus.current = true)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // It goes nowhere when its row goes away: then it is still this part's.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
      }}
    >
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
