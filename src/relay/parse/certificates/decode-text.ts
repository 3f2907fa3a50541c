import { decodeUtf8, toByteText } from '../x509/byte-text.ts'

const LITTLE_ENDIAN = 0xfffe
const BIG_ENDIAN = 0xfeff

/**
 * The text of a file: UTF-16 with a byte order mark, as Windows PowerShell redirects output, or
 * UTF-8. UTF-16 without a mark comes out readable as far as it is ASCII, which PEM is.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = bytes.length < 2 ? 0 : unitsOf(bytes).getUint16(0)
  if (mark === LITTLE_ENDIAN || mark === BIG_ENDIAN) return decodeUtf16(bytes, mark)
  return decodeUtf8(toByteText(bytes)).replaceAll('\0', '')
}

function decodeUtf16(bytes: Uint8Array, mark: number): string {
  const units = unitsOf(bytes)
  const parts: string[] = []
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    parts.push(String.fromCharCode(units.getUint16(at, mark === LITTLE_ENDIAN)))
  }
  return parts.join('')
}

function unitsOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
