/**
 * The walk by keyboard through the words of a page: the background puts it into every frame with the first press, and,
 * where a page has several, with the first card.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/browser/ask.ts';
import { takeUpWalk } from '../../lib/page/seam.ts';
import { createWalker } from '../../lib/page/walker.ts';

export default defineUnlistedScript(() =>
  takeUpWalk((read) => createWalker(read, () => void ask({ ask: 'close-others' }))),
);
