import { elementAt, elementsIn, type BerElement } from '../x509/ber-element.ts'

const SEQUENCE = 0x30
/** SignedData: certificates [0] IMPLICIT SET OF CertificateChoices */
const CERTIFICATES = 0xa0

/**
 * The DER encodings of the X.509 certificates inside PKCS#7 SignedData (RFC 5652), in their order;
 * other kinds of certificate are passed over.
 *
 * @returns null when the structure is damaged or cut off
 */
export function certificatesOfSignedData(bytes: Uint8Array): readonly Uint8Array[] | null {
  // ContentInfo ::= SEQUENCE { contentType, content [0] EXPLICIT SignedData }
  const [, content] = partsOf(bytes, elementAt(bytes, 0))
  const [signedData] = partsOf(bytes, content)
  const parts = partsOf(bytes, signedData)
  if (parts.length === 0) return null
  const certificates = parts.find(({ tag }) => tag === CERTIFICATES)
  return partsOf(bytes, certificates)
    .filter(({ tag }) => tag === SEQUENCE)
    .map(({ start, end }) => bytes.subarray(start, end))
}

/** None for a value that is missing or damaged. */
function partsOf(bytes: Uint8Array, element: BerElement | null | undefined): readonly BerElement[] {
  return element ? (elementsIn(bytes, element) ?? []) : []
}
