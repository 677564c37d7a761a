import { expect, test } from 'vitest';
import { framePath } from '../../lib/page/frame-path.ts';

type Frame = Parameters<typeof framePath>[0];
/** A frame with others in it; who is around whom is known once all are made. */
function frameWith(...inner: Frame[]): Frame {
  const frame: Record<string | number, unknown> = { ...inner };
  frame['length'] = inner.length;
  frame['parent'] = frame;
  for (const child of inner) (child as { parent: unknown }).parent = frame;
  return frame as unknown as Frame; // just given all that one has
}

test('the page itself has no place among frames', () => {
  expect(framePath(frameWith(frameWith()))).toEqual([]);
});

test('frames are told apart by their places, from the top down', () => {
  const [first, inner, last] = [frameWith(), frameWith(), frameWith()];
  frameWith(first, frameWith(frameWith(), inner), last);
  expect([first, inner, last].map(framePath)).toEqual([[0], [1, 1], [2]]);
});

test('a frame that has just been taken away stands after all that are there', () => {
  const page = frameWith(frameWith());
  const gone = { ...frameWith(), parent: page } as Frame;
  expect(framePath(gone)).toEqual([1]);
});
