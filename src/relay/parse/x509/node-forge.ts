import asn1, { type ForgeNode } from 'node-forge/lib/asn1.js'
import sha1 from 'node-forge/lib/sha1.js'
import type { DerNode } from './der-node.ts'

/**
 * Real certificates nest about ten deep; the bound keeps hostile ones from exhausting the stack.
 */
const MAX_DEPTH = 32

/**
 * Reads one DER value and everything in it. BIT STRINGs and OCTET STRINGs stay closed.
 *
 * @param content the bytes as a string of char codes 0 to 255
 * @returns null when the encoding is damaged, nests deeper than 32 levels or has bytes left over
 */
export function parseDer(content: string): DerNode | null {
  try {
    return toDerNode(asn1.fromDer(content, { decodeBitStrings: false, maxDepth: MAX_DEPTH }))
  } catch {
    return null
  }
}

/** SHA-1 of the bytes, upper-case hexadecimal: what Windows calls the thumbprint. */
export function sha1Hex(content: string): string {
  return sha1.create().update(content).digest().toHex().toUpperCase()
}

function toDerNode({ tagClass, type, value }: ForgeNode): DerNode {
  return typeof value === 'string'
    ? { tagClass, type, content: value }
    : { tagClass, type, children: value.map(toDerNode) }
}
