import type { Certificate } from '../../model/certificate.ts'
import { toByteText, toHex, withoutSignByte } from './byte-text.ts'
import { keysAgree, type CertificateLink } from './certificate-link.ts'
import { childrenOf, contentOf, TAG } from './der-node.ts'
import { commonNameOf, printName, readName } from './distinguished-name.ts'
import { readExtensions, type ExtensionValues } from './extensions.ts'
import { parseDer, sha1Hex } from './node-forge.ts'
import { readOid } from './object-identifier.ts'
import { readTbsFields, type TbsFields } from './tbs-fields.ts'
import { readTime } from './time-value.ts'
import { publicKeyAlgorithmName } from './usual-names.ts'

/** A certificate, and what ties it to others. */
export interface LinkedCertificate {
  readonly certificate: Certificate
  readonly link: CertificateLink
}

type NameFields = Pick<Certificate, 'subject' | 'commonName' | 'issuer'>
type ValueFields = Pick<
  Certificate,
  'serialNumber' | 'notBefore' | 'notAfter' | 'publicKeyAlgorithm'
>

/**
 * Reads one X.509 certificate. Nothing is verified: neither signature nor dates.
 *
 * `isSelfSigned` compares names, and key identifiers when both are there; it does not check the
 * signature. `serialNumber` is the number without a sign byte, where Windows prints a leading `00`
 * if the first bit is set.
 *
 * @param der exactly the bytes of the certificate, nothing behind them
 * @returns null when the structure is not that of a certificate
 */
export function readCertificate(der: Uint8Array): LinkedCertificate | null {
  const content = toByteText(der)
  const fields = readTbsFields(parseDer(content))
  if (fields === null) return null
  const names = readNames(fields)
  const values = readValues(fields)
  const extensions = readExtensions(fields.extensions)
  if (names === null || values === null || extensions === null) return null
  const { subjectAltNames, extendedKeyUsages } = extensions
  const link = linkOf(fields, extensions)
  const thumbprint = sha1Hex(content)
  const isSelfSigned = issuedItself(link)
  return {
    certificate: {
      ...names,
      ...values,
      subjectAltNames,
      extendedKeyUsages,
      thumbprint,
      isSelfSigned,
    },
    link,
  }
}

function readNames(fields: TbsFields): NameFields | null {
  const subject = readName(fields.subject)
  const issuer = readName(fields.issuer)
  if (subject === null || issuer === null) return null
  return {
    subject: printName(subject),
    commonName: commonNameOf(subject),
    issuer: printName(issuer),
  }
}

function readValues(fields: TbsFields): ValueFields | null {
  const serial = contentOf(fields.serialNumber, TAG.integer)
  const [from, to] = childrenOf(fields.validity) ?? []
  const notBefore = readTime(from)
  const notAfter = readTime(to)
  const [algorithm] = childrenOf(fields.subjectPublicKeyInfo) ?? []
  const oid = readOid(childrenOf(algorithm)?.[0])
  if (!serial || notBefore === null || notAfter === null || oid === null) return null
  return {
    serialNumber: withoutSignByte(toHex(serial)),
    notBefore,
    notAfter,
    publicKeyAlgorithm: publicKeyAlgorithmName(oid),
  }
}

function linkOf({ subject, issuer }: TbsFields, extensions: ExtensionValues): CertificateLink {
  const { subjectKeyIdentifier, authorityKeyIdentifier, isAuthority } = extensions
  // The same tags with the same contents: in DER, the same bytes.
  return {
    subjectEncoding: JSON.stringify(subject),
    issuerEncoding: JSON.stringify(issuer),
    subjectKeyIdentifier,
    authorityKeyIdentifier,
    isAuthority,
  }
}

function issuedItself(link: CertificateLink): boolean {
  return (
    link.subjectEncoding === link.issuerEncoding &&
    keysAgree(link.subjectKeyIdentifier, link.authorityKeyIdentifier)
  )
}
