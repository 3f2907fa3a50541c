import type { Certificate } from '../../model/certificate.ts'
import { toByteText, toHex } from './byte-text.ts'
import { childrenOf, contentOf, hasContextTag, TAG, type DerNode } from './der-node.ts'
import { commonNameOf, printName, readName } from './distinguished-name.ts'
import { readExtensions, type ExtensionValues } from './extensions.ts'
import { parseDer, sha1Hex } from './node-forge.ts'
import { readOid } from './object-identifier.ts'
import { readTime } from './time-value.ts'
import { publicKeyAlgorithmName } from './usual-names.ts'

/** The fields of TBSCertificate we use, by their names in RFC 5280. */
interface TbsFields {
  readonly serialNumber: DerNode | undefined
  readonly issuer: DerNode | undefined
  readonly validity: DerNode | undefined
  readonly subject: DerNode | undefined
  readonly subjectPublicKeyInfo: DerNode | undefined
  readonly extensions: DerNode | undefined
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
export function readCertificate(der: Uint8Array): Certificate | null {
  const content = toByteText(der)
  const fields = readTbsFields(parseDer(content))
  if (fields === null) return null
  const names = readNames(fields)
  const values = readValues(fields)
  const extensions = readExtensions(fields.extensions)
  if (names === null || values === null || extensions === null) return null
  const { subjectAltNames, extendedKeyUsages } = extensions
  return {
    ...names,
    ...values,
    subjectAltNames,
    extendedKeyUsages,
    thumbprint: sha1Hex(content),
    isSelfSigned: isSelfSigned(fields, extensions),
  }
}

/** Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature BIT STRING } */
function readTbsFields(root: DerNode | null): TbsFields | null {
  const [tbs, , signature] = childrenOf(root) ?? []
  const all = childrenOf(tbs)
  if (all === null || contentOf(signature, TAG.bitString) === null) return null
  // Version 1 leaves its number out.
  const fields = hasContextTag(all[0], 0) ? all.slice(1) : all
  const [serialNumber, , issuer, validity, subject, subjectPublicKeyInfo, ...rest] = fields
  const extensions = rest.find((field) => hasContextTag(field, 3))
  return { serialNumber, issuer, validity, subject, subjectPublicKeyInfo, extensions }
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
    serialNumber: toHex(serial).replace(/^00(?=[\dA-F]{2})/, ''),
    notBefore,
    notAfter,
    publicKeyAlgorithm: publicKeyAlgorithmName(oid),
  }
}

function isSelfSigned({ issuer, subject }: TbsFields, extensions: ExtensionValues): boolean {
  const { authorityKeyIdentifier: authority, subjectKeyIdentifier: own } = extensions
  // The same tags with the same contents: in DER, the same bytes.
  const hasSameNames = JSON.stringify(issuer) === JSON.stringify(subject)
  return hasSameNames && (authority === null || own === null || authority === own)
}
