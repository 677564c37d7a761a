/** "12 kB", as the reader's language writes it. Below one kilobyte nobody counts: it is said as one. */
export function sizeInWords(bytes: number, languages: readonly string[]): string {
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat([...languages], {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1000));
}
