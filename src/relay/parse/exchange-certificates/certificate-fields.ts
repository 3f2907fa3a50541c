import type { Certificate, CertificateSpans } from '../../model/certificate.ts'
import type { Fact } from '../../model/fact.ts'
import type { PropertyReader } from '../property-bag/index.ts'
import { commonNameOf } from './common-name-of.ts'
import type { DateOrder } from './culture-date.ts'
import { dateReader } from './date-reader.ts'
import { domainsReader, usagesReader } from './list-readers.ts'
import { flagReader, nameReader, serialNumberReader, thumbprintReader } from './scalar-readers.ts'

/** Reads one property of a bag. */
export type ReadFact = <T>(name: string, reader: PropertyReader<T>) => Fact<T>

/** What a bag says of the certificate itself; what is not known is null, the rest has its span. */
export function readCertificateFields(read: ReadFact, order: DateOrder | null): Certificate {
  const date = dateReader(order)
  const facts = {
    subject: read('Subject', nameReader),
    issuer: read('Issuer', nameReader),
    subjectAltNames: eitherOf(
      read('CertificateDomains', domainsReader),
      read('DnsNameList', domainsReader),
    ),
    notBefore: read('NotBefore', date),
    notAfter: read('NotAfter', date),
    serialNumber: read('SerialNumber', serialNumberReader),
    thumbprint: read('Thumbprint', thumbprintReader),
    extendedKeyUsages: read('EnhancedKeyUsageList', usagesReader),
  }
  const subject = valueOf(facts.subject)
  const issuer = valueOf(facts.issuer)
  return {
    subject,
    commonName: subject === null ? null : commonNameOf(subject),
    issuer,
    subjectAltNames: valueOf(facts.subjectAltNames),
    notBefore: valueOf(facts.notBefore),
    notAfter: valueOf(facts.notAfter),
    serialNumber: valueOf(facts.serialNumber),
    thumbprint: valueOf(facts.thumbprint),
    publicKeyAlgorithm: null,
    extendedKeyUsages: valueOf(facts.extendedKeyUsages),
    isSelfSigned:
      valueOf(read('IsSelfSigned', flagReader)) ?? (subject !== null && subject === issuer),
    spans: spansOf({ ...facts, commonName: facts.subject }),
  }
}

/** The second where the first is not known. */
export function eitherOf<T>(first: Fact<T>, second: Fact<T>): Fact<T> {
  return first.state !== 'known' && second.state === 'known' ? second : first
}

function valueOf<T>(fact: Fact<T>): T | null {
  return fact.state === 'known' ? fact.value : null
}

function spansOf(facts: Readonly<Record<string, Fact<unknown>>>): CertificateSpans {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, fact]) =>
      fact.state === 'known' && fact.span !== undefined ? [[field, fact.span] as const] : [],
    ),
  )
}
