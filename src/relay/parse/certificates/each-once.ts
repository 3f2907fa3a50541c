import type { Certificate, CertificateField } from '../../model/certificate.ts'
import type { LinkedCertificate } from '../x509/read-certificate.ts'

/** A serial number is unique within its CA; either of these tells two CAs apart well enough. */
const BESIDE_NUMBER = ['issuer', 'notAfter'] as const
/** What else printed text has as often as not. */
const DESCRIBING = ['subject', 'subjectAltNames', 'issuer', 'notBefore', 'notAfter'] as const
const NAMING = ['thumbprint', 'serialNumber', 'subject', 'subjectAltNames'] as const

/**
 * Each certificate once. Its encoding counts before what is printed of it, and what stands first
 * before what comes later; printed text that names no certificate (`-dates` alone) belongs to one
 * that stands beside it.
 */
export function eachOnce(
  encoded: readonly LinkedCertificate[],
  printed: readonly LinkedCertificate[],
): readonly LinkedCertificate[] {
  const kept: LinkedCertificate[] = []
  for (const one of [...encoded, ...printed]) {
    const isNameless = kept.length > 0 && !NAMING.some((field) => one.certificate[field] !== null)
    const isThere = kept.some((other) => isSame(other.certificate, one.certificate))
    if (!isNameless && !isThere) kept.push(one)
  }
  return kept.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function isSame(one: Certificate, other: Certificate): boolean {
  const areTold = (field: CertificateField): boolean => one[field] !== null && other[field] !== null
  const areEqual = (field: CertificateField): boolean =>
    JSON.stringify(one[field]) === JSON.stringify(other[field])
  const mayBeEqual = (field: CertificateField): boolean => !areTold(field) || areEqual(field)
  if (areTold('thumbprint')) return areEqual('thumbprint')
  if (areTold('serialNumber')) return areEqual('serialNumber') && BESIDE_NUMBER.some(mayBeEqual)
  const told = DESCRIBING.filter(areTold)
  return told.every(areEqual) && NAMING.some(areTold)
}

function placeOf({ certificate }: LinkedCertificate): number {
  return certificate.span?.start ?? 0
}
