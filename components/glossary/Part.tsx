import type { ComponentChildren } from 'preact';

interface Props {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One part of a view, under a heading of its own. */
export function Part({ heading, children }: Props) {
  return (
    <section class="part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
