/** Made-up articles of a given size, the same each time: paragraphs of prose with inline elements and terms. */

/** Numerical Recipes' linear congruential generator: the article must be the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const fillers =
  'the people who took part were asked each week how they felt and what they ate while a nurse wrote down every answer in a book that was kept on the ward for years and read by many others after them who wondered what it could mean'.split(
    ' ',
  );

export interface Article {
  readonly html: string;
  /** Characters of text. */
  readonly length: number;
}

/** 5,000 blocks are 1 MB of text in 27,000 text nodes. */
export const megabyte = 5000;

/**
 * @param forms in five of six paragraphs stands one of them; none where the list is empty
 * @param title names what the page is about, and so whether it has earned everyday words
 */
export function makeArticle(blocks: number, forms: readonly string[], title: string): Article {
  const random = createRandom(7);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  let length = 0;
  const words = (count: number): string => {
    const text = Array.from({ length: count }, () => pick(fillers)).join(' ');
    length += text.length;
    return text;
  };
  const paragraphs = Array.from({ length: blocks }, (_, i) => {
    const term = forms.length === 0 || i % 6 === 5 ? words(2) : pick(forms);
    length += term.length;
    const extra = i % 5 === 0 ? `<b>${words(2)}</b> ${words(3)} ` : '';
    const text = `${words(10)} <a href="#">${words(4)}</a> ${words(8)} ${term} ${extra}<em>${words(3)}</em> ${words(13)}.`;
    return i % 25 === 0 ? `<h2>${words(5)}</h2><p>${text}</p>` : `<p>${text}</p>`;
  });
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long article</title><body><h1>${title}</h1>${paragraphs.join('')}</body></html>`,
    length,
  };
}
