/**
 * DER begins with a SEQUENCE whose length takes more than one byte, or holds an INTEGER at once; BER
 * may leave the length open.
 */
function isDer(bytes: Uint8Array): boolean {
  const [tag, length = 0, next] = bytes
  return tag === 0x30 && ((length >= 0x80 && length <= 0x84) || next === 0x02)
}

/**
 * Decodes a file: UTF-16 by its byte order mark, or by the zero bytes of plain text in it, as
 * Windows PowerShell writes it; UTF-8 otherwise.
 *
 * @returns the bytes themselves when they are DER
 */
export function decodeInput(bytes: Uint8Array): string | Uint8Array {
  if (isDer(bytes)) return bytes
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le'
  if (first === 0 && third === 0 && second !== 0) return 'utf-16be'
  return 'utf-8'
}
