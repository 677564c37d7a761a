/** What a reader begins with: small, and safe whatever they have or have not told us. */
export const startingHabits: readonly string[] = ['three-quiet-breaths', 'steady-bedtime', 'weekly-gut-note'];
