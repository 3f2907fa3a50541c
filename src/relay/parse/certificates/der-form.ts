import { contentStart } from '../der-header.ts'
import { toByteText, toHex } from '../x509/byte-text.ts'

/** SEQUENCE { SEQUENCE { [0] version or, in version 1, the serial number … */
const CERTIFICATE = /^30(?:81..|82.{4}|83.{6})30(?:81..|82.{4}|83.{6})(?:A00302010[0-2]|02)/
/** SEQUENCE { OID 1.2.840.113549.1.7.2 …, its length often indefinite */
const SIGNED_DATA = /^30(?:80|81..|82.{4}|83.{6}|84.{8})06092A864886F70D010702/

const SEQUENCE = 0x30
/** SEQUENCE and OID: a look at it spares the rest. */
const FIRST_TAGS: readonly (number | undefined)[] = [0x30, 0x06]

/**
 * What the first bytes of an encoding show it to be: a certificate, or PKCS#7 as a P7B file has it.
 */
export type DerForm = 'certificate' | 'signed-data'

/** Tells by the first 24 bytes; null for anything else. */
export function derFormOf(bytes: Uint8Array): DerForm | null {
  if (bytes[0] !== SEQUENCE || !FIRST_TAGS.includes(bytes[contentStart(bytes)])) return null
  const start = toHex(toByteText(bytes.subarray(0, 24)))
  if (CERTIFICATE.test(start)) return 'certificate'
  return SIGNED_DATA.test(start) ? 'signed-data' : null
}
