/** PEM of every kind, PGP armour, PuTTY's own format. */
const ARMOUR = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|^PuTTY-User-Key-File-/m

/** PKCS#8: SEQUENCE { INTEGER 0 or 1, SEQUENCE { OID … */
const PKCS8 = /^02010[01]30[0-7][0-9a-f]06/
/** PKCS#1 and DSA: SEQUENCE { INTEGER 0, INTEGER … */
const PKCS1 = /^020100028/
/** SEC 1: SEQUENCE { INTEGER 1, OCTET STRING … */
const SEC1 = /^02010104/
/** Encrypted PKCS#8: SEQUENCE { SEQUENCE { OID 1.2.840.113549.1.5 or .12 … */
const ENCRYPTED = /^30(?:[0-7][0-9a-f]|81..)06(?:09|0a)2a864886f70d01(?:05|0c)/
/** PKCS#12, which nearly always carries one: SEQUENCE { INTEGER 3, SEQUENCE { OID … */
const PKCS12 = /^02010330/

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Whether a text holds a private key, anywhere and in any PEM-like armour, or as bare base64.
 * Callers then stop: such a text is not parsed, kept or shown again, not in part either.
 */
export function hasPrivateKey(text: string): boolean {
  return findPrivateKey(text) !== null
}

/** The offset at which a private key begins in a text, or null. */
export function findPrivateKey(text: string): number | null {
  const armour = text.search(ARMOUR)
  if (armour !== -1) return armour
  return isPrivateKeyDer(decodeBase64Start(text)) ? 0 : null
}

/** Whether bytes begin as a DER-encoded private key or a PKCS#12 file. */
export function isPrivateKeyDer(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false
  const content = hex(bytes.subarray(contentStart(bytes), 40))
  return [PKCS8, PKCS1, SEC1, ENCRYPTED, PKCS12].some((pattern) => pattern.test(content))
}

function contentStart(bytes: Uint8Array): number {
  const length = bytes[1] ?? 0
  return length < 0x80 ? 2 : 2 + (length - 0x80)
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first bytes of a text that is base64 from its beginning; empty for any other text. */
function decodeBase64Start(text: string): Uint8Array {
  const start = text.slice(0, 400).replace(/\s+/g, '')
  if (!/^M[A-Za-z0-9+/]{30}/.test(start)) return new Uint8Array()
  const bits = Array.from({ length: 60 }, (_, index) =>
    Math.max(0, BASE64.indexOf(start.charAt(index))),
  )
  return new Uint8Array(
    Array.from({ length: 45 }, (_, index) => {
      const bit = index * 8
      const pair = (bits[Math.floor(bit / 6)] ?? 0) * 64 + (bits[Math.floor(bit / 6) + 1] ?? 0)
      return (pair >> (4 - (bit % 6))) & 0xff
    }),
  )
}
