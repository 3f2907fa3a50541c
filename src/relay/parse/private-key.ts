import { firstBytes, sequenceStarts } from './base64-digits.ts'
import { contentStart } from './der-header.ts'
import { toByteText, toHex } from './x509/byte-text.ts'

/** PEM of every kind, PGP armour, PuTTY's format, OpenSSL's `-text`; mail makes dashes longer. */
const ARMOUR =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|[–—] ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|PuTTY-User-Key-File-|Private-Key: \(\d/

const SEQUENCE = 0x30
/** What any of them begins with, INTEGER or SEQUENCE: a look at it spares the rest. */
const FIRST_TAGS: readonly (number | undefined)[] = [0x02, 0x30]

/** What bytes that hold a private key are. */
export type PrivateKeyKind = 'key' | 'pkcs12'

/** How each begins, in hexadecimal and behind the header of its outer SEQUENCE. */
const BEGINNINGS: readonly { readonly kind: PrivateKeyKind; readonly pattern: RegExp }[] = [
  // PKCS#8: INTEGER 0 or 1, SEQUENCE { OID …
  { kind: 'key', pattern: /^02010[01]30(?:[0-7].|81..|82....)06/ },
  // PKCS#1 and DSA: INTEGER 0, INTEGER …
  { kind: 'key', pattern: /^020100028/ },
  // SEC 1: INTEGER 1, OCTET STRING …
  { kind: 'key', pattern: /^02010104/ },
  // Encrypted PKCS#8: SEQUENCE { OID 1.2.840.113549.1.5 or .12 …
  { kind: 'key', pattern: /^30(?:[0-7].|81..)06(?:09|0A)2A864886F70D01(?:05|0C)/ },
  // PKCS#12, which nearly always carries one: INTEGER 3, SEQUENCE { OID …
  { kind: 'pkcs12', pattern: /^02010330/ },
]

/**
 * Whether a text holds a private key or a PKCS#12 file, anywhere, in any PEM-like armour or as bare
 * base64. Callers then stop: such a text is not parsed, kept or shown again, not in part either.
 */
export function hasPrivateKey(text: string): boolean {
  return findPrivateKey(text) !== null
}

/** The offset at which a private key begins in a text, or null. */
export function findPrivateKey(text: string): number | null {
  const armour = text.search(ARMOUR)
  if (armour !== -1) return armour
  for (const start of sequenceStarts(text)) {
    if (isPrivateKeyDer(firstBytes(text, start))) return start
  }
  return null
}

/** Whether bytes begin as a DER-encoded private key or a PKCS#12 file. */
export function isPrivateKeyDer(bytes: Uint8Array): boolean {
  return privateKeyKind(bytes) !== null
}

/** What bytes are that begin as a private key or a PKCS#12 file; null for any others. */
export function privateKeyKind(bytes: Uint8Array): PrivateKeyKind | null {
  const start = contentStart(bytes)
  if (bytes[0] !== SEQUENCE || !FIRST_TAGS.includes(bytes[start])) return null
  const content = toHex(toByteText(bytes.subarray(start, start + 24)))
  return BEGINNINGS.find(({ pattern }) => pattern.test(content))?.kind ?? null
}
