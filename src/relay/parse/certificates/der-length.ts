const SEQUENCE = 0x30
const LONG_FORM = 0x80

/**
 * How many bytes the SEQUENCE at the beginning takes, its header included, by what its header says.
 *
 * @returns null when the bytes do not begin with a SEQUENCE of definite length
 */
export function announcedLength(bytes: Uint8Array): number | null {
  const [tag, first] = bytes
  if (tag !== SEQUENCE || first === undefined || first === LONG_FORM) return null
  if (first < LONG_FORM) return 2 + first
  const count = first - LONG_FORM
  const digits = bytes.subarray(2, 2 + count)
  if (count > 4 || digits.length < count) return null
  return digits.reduce((length, byte) => length * 256 + byte, 0) + 2 + count
}
