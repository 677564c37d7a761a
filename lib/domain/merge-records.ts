/** Two records of one kind in one: nothing of either is left out, and where they contradict each other `own` stands. */
export function mergeRecords(own: unknown, coming: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(coming)) {
    const known = new Set(own.map((item) => JSON.stringify(item)));
    return [
      ...(own as unknown[]),
      ...(coming as unknown[]).filter((item) => !known.has(JSON.stringify(item))),
    ];
  }
  if (!isPlain(own) || !isPlain(coming)) return own;
  return Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(coming)])].map((key) => [
      key,
      !Object.hasOwn(own, key)
        ? coming[key]
        : Object.hasOwn(coming, key)
          ? mergeRecords(own[key], coming[key])
          : own[key],
    ]),
  );
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
