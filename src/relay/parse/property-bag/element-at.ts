/** The element at an index that is known to lie inside the list. */
export function elementAt<T>(items: readonly T[], index: number): T {
  return items[index] as T
}
