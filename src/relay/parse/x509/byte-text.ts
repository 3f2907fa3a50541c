const CHUNK = 8192

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
  return Array.from(byteText, (byte) => hexByte(byte).toUpperCase()).join('')
}

/**
 * Reads bytes as UTF-8.
 *
 * @returns the bytes as Latin-1 when they are no UTF-8
 */
export function decodeUtf8(byteText: string): string {
  try {
    return decodeURIComponent(byteText.replace(/[^]/g, (byte) => `%${hexByte(byte)}`))
  } catch {
    return byteText
  }
}

function hexByte(byte: string): string {
  return byte.charCodeAt(0).toString(16).padStart(2, '0')
}
