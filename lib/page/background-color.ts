/** The colour really behind a block's text, as far as style sheets tell. */
import { type Rgb, contrast } from '../domain/ink.ts';

/** Text that would show less than this on the colour we found must have something else behind it. */
const leastTextContrast = 1.5;

/**
 * The colour, or `null` where something else stands behind the text: a picture, a colour that cannot be read, or what
 * style sheets do not tell, such as an image element below white text.
 */
export function backgroundBehind(element: Element): Rgb | null {
  const color = layersBehind(element);
  const text = parseColor(getComputedStyle(element).color);
  return color && text && contrast(text.color, color) < leastTextContrast ? null : color;
}

function layersBehind(element: Element): Rgb | null {
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
