import { X509Certificate } from 'node:crypto'
import type { Certificate } from '../../../src/relay/index.ts'

/** OpenSSL's names of attribute types where .NET has another. */
const KEYS: Readonly<Record<string, string>> = {
  ST: 'S',
  emailAddress: 'E',
  serialNumber: 'SERIALNUMBER',
  street: 'STREET',
  postalCode: 'PostalCode',
  title: 'T',
  GN: 'G',
  initials: 'I',
  organizationIdentifier: 'OID.2.5.4.97',
  jurisdictionC: 'OID.1.3.6.1.4.1.311.60.2.1.3',
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  rsa: 'RSA',
  ec: 'EC',
  ed25519: 'Ed25519',
}

const USAGES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
}

/** What Node's own reader (OpenSSL) says of a certificate, in the words of our model. */
export function readWithNode(input: string | Uint8Array): Omit<Certificate, 'span'> {
  const certificate = new X509Certificate(input)
  const algorithm = certificate.publicKey.asymmetricKeyType ?? ''
  return {
    subject: toDotNetName(certificate.subject),
    commonName: commonNames(certificate.subject).at(-1) ?? null,
    subjectAltNames: dnsNames(certificate.subjectAltName ?? ''),
    issuer: toDotNetName(certificate.issuer),
    notBefore: toInstant(certificate.validFrom),
    notAfter: toInstant(certificate.validTo),
    // Node writes the number zero, alone among all, with one digit.
    serialNumber: certificate.serialNumber.padStart(2, '0'),
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    publicKeyAlgorithm: ALGORITHMS[algorithm] ?? algorithm,
    extendedKeyUsages: (usagesOf(certificate) ?? []).map((oid) => USAGES[oid] ?? oid),
    isSelfSigned: certificate.checkIssued(certificate),
  }
}

/** Declared as always there, and left out by Node for a certificate without the extension. */
function usagesOf(certificate: X509Certificate): readonly string[] | undefined {
  return certificate.keyUsage
}

/** Node writes a line for each relative name, least specific first, with RFC 2253 escapes; an empty name is left out. */
function toDotNetName(lines: string | undefined): string {
  if (!lines) return ''
  return lines
    .split('\n')
    .toReversed()
    .map((line) => line.split(' + ').map(toDotNetAttribute).join(' + '))
    .join(', ')
}

function toDotNetAttribute(attribute: string): string {
  const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(attribute) ?? []
  const name = KEYS[key] ?? (/^[\d.]+$/.test(key) ? `OID.${key}` : key)
  const text = unescape2253(value)
  const isQuoted = text === '' || text !== text.trim() || /[,+="\n<>#;]/.test(text)
  return isQuoted ? `${name}="${text.replaceAll('"', '""')}"` : `${name}=${text}`
}

function commonNames(lines: string | undefined): readonly string[] {
  const names = (lines ?? '').split('\n').flatMap((line) => line.split(' + '))
  return names.filter((name) => name.startsWith('CN=')).map((name) => unescape2253(name.slice(3)))
}

function unescape2253(value: string): string {
  return value.replace(/\\(.)/gs, '$1')
}

function dnsNames(subjectAltName: string): readonly string[] {
  const names = subjectAltName.split(', ').filter((name) => name.startsWith('DNS:'))
  return names.map((name) => name.slice('DNS:'.length))
}

function toInstant(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z')
}
