/** The first of all items that are alike. */
export function distinctBy<T>(items: readonly T[], likeness: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>()
  for (const item of items) {
    const key = likeness(item)
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}
