import { contentOf, TAG, type DerNode } from './der-node.ts'

/** Longer ones do not occur, and big arcs cost time. */
const MAX_BYTES = 128

/**
 * The dotted form of an OBJECT IDENTIFIER.
 *
 * @returns null when the value is no OID, is cut off, or is longer than 128 bytes
 */
export function readOid(node: DerNode | null | undefined): string | null {
  const content = contentOf(node, TAG.oid)
  if (content === null || content === '' || content.length > MAX_BYTES) return null
  const arcs: bigint[] = []
  let arc = 0n
  let isOpen = false
  for (const char of content) {
    const byte = char.charCodeAt(0)
    arc = arc * 128n + BigInt(byte & 0x7f)
    isOpen = byte > 0x7f
    if (isOpen) continue
    arcs.push(...(arcs.length === 0 ? splitFirst(arc) : [arc]))
    arc = 0n
  }
  return isOpen ? null : arcs.join('.')
}

/** The first two arcs share one number: 40 times the first, plus the second. */
function splitFirst(value: bigint): readonly bigint[] {
  const first = value < 80n ? value / 40n : 2n
  return [first, value - first * 40n]
}
