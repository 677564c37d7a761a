import { marksIn } from '../matcher.ts';
import type { Rule } from '../rule.ts';

/** Each trade name of a medicine is marked wherever it stands, as that medicine, and is listed once. */
export const rule: Rule = {
  name: 'brands-found',
  check: (content) =>
    content.terms.flatMap(({ id, plain, everyday = [], medicine }) =>
      (medicine?.brands ?? []).flatMap((brand) => {
        const found = marksIn(`She was given ${brand} that day.`, content);
        const isFound = found.some(({ termId, text }) => termId === id && text === brand);
        return [
          ...(isFound ? [] : [`term ${id}: the brand ${brand} is not found`]),
          ...([...plain, ...everyday].includes(brand)
            ? [`term ${id}: ${brand} is listed as a brand and as a form`]
            : []),
        ];
      }),
    ),
};
