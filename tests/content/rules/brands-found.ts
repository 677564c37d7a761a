import { marksIn } from '../matcher.ts';
import type { Rule } from '../rule.ts';

/** Each trade name of a medicine is marked wherever it stands, as that medicine and nothing else, and is listed once. */
export const rule: Rule = {
  name: 'brands-found',
  check: (content) =>
    content.terms.flatMap(({ id, plain, everyday = [], medicine }) => {
      const brands = medicine?.brands ?? [];
      return brands.flatMap((brand, i) => {
        const found = marksIn(`She was given ${brand} that day.`, content);
        const isOurs = (one: (typeof found)[number]): boolean => one.termId === id && one.text === brand;
        return [
          ...(found.some(isOurs) ? [] : [`term ${id}: the brand ${brand} is not found`]),
          ...found
            .filter((one) => !isOurs(one))
            .map(
              ({ termId, text }) => `term ${id}: beside the brand ${brand}, “${text}” is marked as ${termId}`,
            ),
          ...([...plain, ...everyday].includes(brand)
            ? [`term ${id}: ${brand} is listed as a brand and as a form`]
            : []),
          ...(brands.indexOf(brand) === i ? [] : [`term ${id}: the brand ${brand} is listed twice`]),
        ];
      });
    }),
};
