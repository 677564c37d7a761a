/**
 * Contrast arithmetic after WCAG 2.2 ("relative luminance", "contrast ratio"), and the choice of ink for a mark's line.
 */

/** sRGB channels, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export type Ink = 'dark' | 'light';

/** The two inks as `public/marks.css` declares them: one of them has 3:1 on every background. */
export const inks: Readonly<Record<Ink, Rgb>> = { dark: [0x1b, 0x14, 0x64], light: [0xf4, 0xf0, 0xff] };

export function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // map keeps the length of the triple
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]; // two in, two out
  return (light + 0.05) / (dark + 0.05);
}

export function inkOn(background: Rgb): Ink {
  return contrast(inks.dark, background) >= contrast(inks.light, background) ? 'dark' : 'light';
}
