import type { IntakePart } from '../../../relay/intake/index.ts'

const LINE = 64
const PIECE = 0x2000

/** The PEM text of a binary certificate, or of a bundle of them. */
export function toPem(bytes: Uint8Array, format: IntakePart['format']): string {
  const label = format === 'p7b' ? 'PKCS7' : 'CERTIFICATE'
  const lines = toBase64(bytes).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/** In pieces, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  }
  return btoa(pieces.join(''))
}
