import { withoutSignByte } from '../../x509/byte-text.ts'
import { realInstant } from '../../x509/time-value.ts'
import { extendedKeyUsageName, publicKeyAlgorithmName } from '../../x509/usual-names.ts'

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const DATE = /^([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d:\d\d)(?:\.\d+)? +(\d{4})(?: +GMT)?$/
const SHORT_SERIAL = /^\d+ \(0x([\dA-F]+)\)$/i

const ALGORITHMS: Readonly<Record<string, string>> = {
  rsaEncryption: '1.2.840.113549.1.1.1',
  rsassaPss: '1.2.840.113549.1.1.10',
  dsaEncryption: '1.2.840.10040.4.1',
  'id-ecPublicKey': '1.2.840.10045.2.1',
  ED25519: '1.3.101.112',
  ED448: '1.3.101.113',
}

const USAGES: Readonly<Record<string, string>> = {
  'TLS Web Server Authentication': '1.3.6.1.5.5.7.3.1',
  'TLS Web Client Authentication': '1.3.6.1.5.5.7.3.2',
  'Code Signing': '1.3.6.1.5.5.7.3.3',
  'E-mail Protection': '1.3.6.1.5.5.7.3.4',
  'Time Stamping': '1.3.6.1.5.5.7.3.8',
  'OCSP Signing': '1.3.6.1.5.5.7.3.9',
  'Any Extended Key Usage': '2.5.29.37.0',
  'Microsoft Smartcard Login': '1.3.6.1.4.1.311.20.2.2',
  'Microsoft Smartcardlogin': '1.3.6.1.4.1.311.20.2.2',
  'Microsoft Server Gated Crypto': '1.3.6.1.4.1.311.10.3.3',
  'Microsoft Encrypted File System': '1.3.6.1.4.1.311.10.3.4',
  'Netscape Server Gated Crypto': '2.16.840.1.113730.4.1',
  'ipsec Internet Key Exchange': '1.3.6.1.5.5.7.3.17',
}

/**
 * `Jan  1 00:00:00 2025 GMT` or `2025-01-01 00:00:00Z` as `2025-01-01T00:00:00Z`; null for anything
 * else.
 */
export function readTextTime(text: string): string | null {
  return realInstant(text.replace(DATE, toIsoForm).replace(/^(\S{10}) /, '$1T'))
}

/**
 * `1a:2b`, `1A2B` or `6699 (0x1a2b)` as `1A2B`; null for anything else, negative numbers included.
 */
export function readTextSerial(text: string): string | null {
  const hex = readTextHex(text.replace(SHORT_SERIAL, '$1'))
  return hex && withoutSignByte(hex)
}

/** Hexadecimal with or without colons, in whole bytes; null for anything else. */
export function readTextHex(text: string): string | null {
  const digits = text.replaceAll(':', '').toUpperCase()
  if (!/^[\dA-F]+$/.test(digits)) return null
  return digits.length % 2 === 0 ? digits : `0${digits}`
}

/** The dNSName entries of `DNS:mail.contoso.com, IP Address:203.0.113.10`. */
export function readTextNames(text: string): readonly string[] {
  return itemsOf(text)
    .filter((name) => name.startsWith('DNS:'))
    .map((name) => name.slice('DNS:'.length))
}

/**
 * The purposes of `TLS Web Server Authentication, 1.3.6.1.4.1.311.10.3.4`, in the model's words.
 */
export function readTextUsages(text: string): readonly string[] {
  return itemsOf(text).map((usage) => extendedKeyUsageName(USAGES[usage] ?? usage))
}

/** `rsaEncryption` as `RSA`; a name that is not among the usual ones stays as printed. */
export function readTextAlgorithm(text: string): string {
  return publicKeyAlgorithmName(ALGORITHMS[text] ?? text)
}

function itemsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function toIsoForm(_date: string, month: string, day: string, time: string, year: string): string {
  const number = String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0')
  return `${year}-${number}-${day.padStart(2, '0')}T${time}Z`
}
