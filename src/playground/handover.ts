/** One thing on its way to the sheet: a text, or the bytes of a file. */
export type Handed = string | Uint8Array

const KEY = 'relay-handover'

/**
 * Leaves what was pasted on another page for the playground to pick up, in this tab only. The caller
 * has refused private keys.
 *
 * @returns false when the browser has no room for it
 */
export function leaveHandover(items: readonly Handed[]): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(items.map(encode)))
    return true
  } catch {
    return false
  }
}

/** Picks up what was left, once: nothing of it stays behind. */
export function takeHandover(): readonly Handed[] {
  try {
    const left = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    const items: unknown = left === null ? [] : JSON.parse(left)
    return Array.isArray(items) ? items.flatMap(decode) : []
  } catch {
    return []
  }
}

function encode(item: Handed): { readonly text: string } | { readonly bytes: string } {
  return typeof item === 'string' ? { text: item } : { bytes: toBinaryText(item) }
}

function decode(item: unknown): readonly Handed[] {
  if (typeof item !== 'object' || item === null) return []
  if ('text' in item && typeof item.text === 'string') return [item.text]
  if (!('bytes' in item) || typeof item.bytes !== 'string') return []
  return [Uint8Array.from(item.bytes, (character) => character.charCodeAt(0))]
}

/** One code unit for each byte. */
function toBinaryText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
