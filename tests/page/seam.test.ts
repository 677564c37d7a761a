// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Explain, type WithExplainer, openSeam, takeUpSeam } from '../../lib/page/seam.ts';

const explain: Explain = () => {
  throw new Error('Nothing is explained here');
};
let life: AbortController;
let bring: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
let withExplainer: WithExplainer;
const then = vi.fn<(explain: Explain, pointer: PointerEvent | null) => void>();

beforeEach(() => {
  life = new AbortController();
  bring = vi.fn(() => Promise.resolve(true));
  withExplainer = openSeam(bring, () => null);
});
afterEach(() => {
  life.abort();
  then.mockReset();
});

const moveTo = (clientX: number): boolean =>
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, bubbles: true }));
const pointers = () => then.mock.calls.map(([, pointer]) => pointer?.clientX);

test('the explainer is brought once, and all who wait for it hear of it', () => {
  withExplainer(then, life.signal);
  withExplainer(then, life.signal);
  expect(then).not.toHaveBeenCalled();
  takeUpSeam(explain);
  expect(then).toHaveBeenCalledTimes(2);
  withExplainer(then, life.signal);
  expect(then).toHaveBeenCalledTimes(3);
  expect(bring).toHaveBeenCalledTimes(1);
});

test('a pointer that has come to rest before the explainer came is told of, as it moved last', () => {
  moveTo(5);
  withExplainer(then, life.signal);
  moveTo(10);
  moveTo(20);
  takeUpSeam(explain);
  moveTo(30);
  withExplainer(then, life.signal);
  expect(pointers()).toEqual([20, undefined]);
});

test('who no longer wants it is not called', () => {
  withExplainer(then, life.signal);
  life.abort();
  takeUpSeam(explain);
  expect(then).not.toHaveBeenCalled();
});
