import type { ShownState } from '../../lib/domain/day-facts.ts';

/** On a square of 16: filled, half filled, a ring, two bars, a dot. Told apart by shape alone, in any one colour. */
const shapes: Readonly<Record<ShownState, string>> = {
  done: 'M1 1h14v14h-14z',
  'a-little': 'M1 1h14v14h-14z M3 3v5h10v-5z',
  rest: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0 -14z M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0 -8z',
  paused: 'M2 1h4v14h-4z M10 1h4v14h-4z',
  nothing: 'M6 6h4v4h-4z',
};

/** The shape of a day state. The word stands beside it, or in the table that the picture draws. */
export function StateMark({ state }: { readonly state: ShownState }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={shapes[state]} />
    </svg>
  );
}
