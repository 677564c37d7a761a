import { inflateSync } from 'node:zlib';

/** As wide as A4 and as high as Letter: what fits on it fits on both. Margins as a print window offers them. */
export const sheetCm = { width: 21, height: 27.94 } as const;
export const marginCm = 1;

/** How many pages a PDF has. Firefox packs what says so. */
export function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) =>
    unpacked(body),
  );
  const counts = [text, ...packed].flatMap((part) =>
    [...part.matchAll(/\/Type\s*\/Pages\b[^]*?\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );
  if (counts.length === 0) throw new Error('No PDF');
  return Math.max(...counts);
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
