/** Where the content of a DER or BER value begins, by the length octets of its header. */
export function contentStart([, length = 0]: Uint8Array): number {
  return length < 0x80 ? 2 : 2 + (length - 0x80)
}
