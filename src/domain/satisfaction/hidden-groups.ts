/**
 * Of which groups no figures are shown to whoever may be the rated (DS-5): those of fewer answers than `least`; and where these
 * together are fewer, the smallest of the others too, or the sum of all would give them away.
 */
export function hiddenGroups<T extends { readonly count: number }>(groups: readonly T[], least: number): readonly T[] {
  const bySize = groups.toSorted((one, other) => one.count - other.count)
  const few = bySize.filter(({ count }) => count < least)
  const hiddenCount = few.reduce((sum, { count }) => sum + count, 0)
  const isGivenAway = few.length > 0 && hiddenCount < least
  return bySize.slice(0, few.length + (isGivenAway ? 1 : 0))
}
