/** Where a frame stands among the others of its page. It needs no access to their documents, and so works across sites. */

interface Framed {
  readonly parent: Framed;
  readonly length: number;
  readonly [index: number]: unknown;
}

/** @returns its place among the frames of the frame around it, from the top down; empty for the page itself */
export function framePath(frame: Framed): readonly number[] {
  const { parent } = frame;
  if (parent === frame) return [];
  let place = 0;
  while (place < parent.length && parent[place] !== frame) place++;
  return [...framePath(parent), place];
}
