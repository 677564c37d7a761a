/** The order in which a reader's habits stand, among ids that are not in sight: archived, or of a newer version. */

/**
 * Changes places with the next habit in sight. Those out of sight stay where they are.
 *
 * @param step -1: up; 1: down
 * @returns the same where there is none to change places with
 */
export function moved(
  ids: readonly string[],
  inSight: readonly string[],
  id: string,
  step: -1 | 1,
): readonly string[] {
  const at = inSight.indexOf(id);
  const other = at < 0 ? undefined : inSight[at + step];
  if (other === undefined) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}
