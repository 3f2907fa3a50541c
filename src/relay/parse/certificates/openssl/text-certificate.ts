import type { Certificate, CertificateField, CertificateSpans } from '../../../model/certificate.ts'
import { keysAgree, type CertificateLink } from '../../x509/certificate-link.ts'
import { commonNameOf, printName } from '../../x509/distinguished-name.ts'
import type { LinkedCertificate } from '../../x509/read-certificate.ts'
import { spanOver, type TextFields, type TextUnit, type Told } from './text-fields.ts'

/** Which fields of a certificate a printed field tells. */
const TOLD_BY: readonly (readonly [keyof TextFields, ...fields: readonly CertificateField[]])[] = [
  ['subject', 'subject', 'commonName'],
  ['issuer', 'issuer'],
  ['serialNumber', 'serialNumber'],
  ['notBefore', 'notBefore'],
  ['notAfter', 'notAfter'],
  ['thumbprint', 'thumbprint'],
  ['publicKeyAlgorithm', 'publicKeyAlgorithm'],
  ['subjectAltNames', 'subjectAltNames'],
  ['extendedKeyUsages', 'extendedKeyUsages'],
]

/** The certificate that a piece of OpenSSL's output describes; what is not printed is null. */
export function toTextCertificate(unit: TextUnit): LinkedCertificate {
  const link = linkOf(unit)
  const subject = valueOf(unit.subject)
  const issuer = valueOf(unit.issuer)
  const names = {
    subject: subject && printName(subject),
    commonName: subject && commonNameOf(subject),
    issuer: issuer && printName(issuer),
  }
  const isSelfSigned = names.subject !== null && isIssuedByItself(names, link)
  const span = spanOver(Object.values(unit).map((told) => told.span))
  return {
    certificate: { ...names, ...valuesOf(unit), isSelfSigned, span, spans: spansOf(unit) },
    link,
  }
}

type Values = Omit<
  Certificate,
  'subject' | 'commonName' | 'issuer' | 'isSelfSigned' | 'span' | 'spans'
>

function valuesOf(unit: TextUnit): Values {
  const leftOut = unit.isWhole === undefined ? null : []
  return {
    subjectAltNames: valueOf(unit.subjectAltNames) ?? leftOut,
    extendedKeyUsages: valueOf(unit.extendedKeyUsages) ?? leftOut,
    notBefore: valueOf(unit.notBefore),
    notAfter: valueOf(unit.notAfter),
    serialNumber: valueOf(unit.serialNumber),
    thumbprint: valueOf(unit.thumbprint),
    publicKeyAlgorithm: valueOf(unit.publicKeyAlgorithm),
  }
}

function linkOf(unit: TextUnit): CertificateLink {
  return {
    subjectEncoding: null,
    issuerEncoding: null,
    subjectKeyIdentifier: valueOf(unit.subjectKeyIdentifier),
    authorityKeyIdentifier: valueOf(unit.authorityKeyIdentifier),
    isAuthority: valueOf(unit.isAuthority) === true,
  }
}

function isIssuedByItself(
  { subject, issuer }: Pick<Certificate, 'subject' | 'issuer'>,
  link: CertificateLink,
): boolean {
  const { subjectKeyIdentifier, authorityKeyIdentifier } = link
  return subject === issuer && keysAgree(subjectKeyIdentifier, authorityKeyIdentifier)
}

function spansOf(unit: TextUnit): CertificateSpans {
  return Object.fromEntries(
    TOLD_BY.flatMap(([printed, ...fields]) => {
      const told = unit[printed]
      return told === undefined ? [] : fields.map((field) => [field, told.span] as const)
    }),
  )
}

function valueOf<T>(told: Told<T> | undefined): T | null {
  return told === undefined ? null : told.value
}
