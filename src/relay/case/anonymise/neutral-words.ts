/** Hands out a stand-in for each original, the same for the same, never one twice. */
export interface StandIns {
  standInFor(original: string): string
}

/**
 * Stand-ins from a list, then numbered ones.
 *
 * @param further - before the number, once the list is used up
 */
export function standIns(words: readonly string[], further: string): StandIns {
  const given = new Map<string, string>()
  return {
    standInFor(original) {
      const known = given.get(original)
      if (known !== undefined) return known
      const fresh = words[given.size] ?? `${further}${given.size + 1}`
      given.set(original, fresh)
      return fresh
    },
  }
}

/** The companies of Microsoft’s own examples. */
export const COMPANIES = [
  'contoso',
  'fabrikam',
  'adatum',
  'tailspintoys',
  'northwindtraders',
  'litware',
  'wingtiptoys',
  'proseware',
] as const
