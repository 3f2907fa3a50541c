const CHUNK = 8192
const HEX = '0123456789ABCDEF'

/** The bytes as a string of char codes 0 to 255, the form node-forge reads. */
export function toByteText(bytes: Uint8Array): string {
  let text = ''
  // In chunks: each byte is an argument, and engines bound their number.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return text
}

/** Upper-case hexadecimal, two digits a byte. */
export function toHex(byteText: string): string {
  let hex = ''
  for (let at = 0; at < byteText.length; at += 1) hex += hexByte(byteText.charCodeAt(at))
  return hex
}

/** The hexadecimal of a number without the zero byte that keeps it positive. */
export function withoutSignByte(hex: string): string {
  return hex.replace(/^00(?=[\dA-F]{2})/, '')
}

/**
 * Reads bytes as UTF-8.
 *
 * @returns the bytes as Latin-1 when they are no UTF-8
 */
export function decodeUtf8(byteText: string): string {
  try {
    return decodeURIComponent(byteText.replace(/[^]/g, (byte) => `%${hexByte(byte.charCodeAt(0))}`))
  } catch {
    return byteText
  }
}

function hexByte(code: number): string {
  return HEX.charAt(code >> 4) + HEX.charAt(code & 0xf)
}
