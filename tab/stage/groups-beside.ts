/**
 * How many groups stand side by side on a wide stage: as many rows as it takes, as evenly filled as
 * can be, so that four groups are never three and one.
 */
export function groupsBeside(groups: number, areBars: boolean): number {
  const most = areBars ? 4 : 3
  const rows = Math.max(1, Math.ceil(groups / most))
  return Math.ceil(groups / rows)
}
