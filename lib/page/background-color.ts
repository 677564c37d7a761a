/** The colour really behind a block's text, as far as style sheets tell. */
import type { Rgb } from '../domain/ink.ts';

/** The colour, or `null` where a picture or a colour that cannot be read stands behind the text. */
export function backgroundBehind(element: Element): Rgb | null {
  let color: Rgb | null = null;
  let opacity = 0;
  for (let behind: Element | null = element; behind; behind = parentInFlatTree(behind)) {
    const style = getComputedStyle(behind);
    const layer = parseColor(style.backgroundColor);
    if (!layer) return null;
    // An element's picture lies over its own colour.
    if (style.backgroundImage !== 'none') return null;
    const covered = opacity + (1 - opacity) * layer.alpha;
    if (covered > 0) color = color === null ? layer.color : mix(color, layer.color, opacity / covered);
    opacity = covered;
    if (opacity > 0.99) return color;
  }
  const isDarkCanvas = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  if (isDarkCanvas) return null;
  const white: Rgb = [255, 255, 255];
  return color === null || opacity === 0 ? white : mix(color, white, opacity);
}

function parentInFlatTree(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function parseColor(css: string): { color: Rgb; alpha: number } | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (
    red === undefined ||
    green === undefined ||
    blue === undefined ||
    Number.isNaN(red + green + blue + alpha)
  )
    return null;
  return { color: [red, green, blue], alpha };
}

const mix = (front: Rgb, back: Rgb, opacity: number): Rgb => [
  front[0] * opacity + back[0] * (1 - opacity),
  front[1] * opacity + back[1] * (1 - opacity),
  front[2] * opacity + back[2] * (1 - opacity),
];
