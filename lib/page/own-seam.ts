/**
 * The page script's side of the seam on a page of our own that marks some of its text: the page brings the walker with it,
 * and the explainer once it is asked for.
 */
import { type Read, type WithExplainer, openSeam, takeUpWalk } from './seam.ts';
import { createWalker } from './walker.ts';

interface OwnSeam {
  readonly withExplainer: WithExplainer;
  /** Says from now on what is marked; `null` where nothing is any more. */
  readonly showRead: (read: (() => Read) | null) => void;
}

export function openOwnSeam(): OwnSeam {
  let read: (() => Read) | null = null;
  const withExplainer = openSeam(bringExplainer, () => read?.() ?? null);
  takeUpWalk(createWalker);
  return { withExplainer, showRead: (next) => (read = next) };
}

/** Resolves to whether it is here. */
const bringExplainer = (): Promise<boolean> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = '/explainer.js';
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
