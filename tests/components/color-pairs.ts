/** Which colour tokens meet on the screen. */

/** Text and what it stands on. */
export const textPairs = [
  ['ink', 'ground'],
  ['ink', 'ground-raised'],
  ['ink-quiet', 'ground'],
  ['ink-quiet', 'ground-raised'],
  ['link', 'ground'],
  ['link', 'ground-raised'],
  ['accent', 'ground'],
  ['accent', 'ground-raised'],
  ['on-accent', 'accent'],
] as const;
/** Edges of controls and notices, which say something too. */
export const partPairs = [
  ['edge', 'ground'],
  ['accent', 'ground'],
  ['warn-edge', 'ground'],
  ['warn-edge', 'ground-raised'],
  ['ink', 'ground'],
] as const;
