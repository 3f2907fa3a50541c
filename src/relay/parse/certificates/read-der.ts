import { privateKeyKind } from '../private-key.ts'
import { readCertificate, type LinkedCertificate } from '../x509/read-certificate.ts'
import { derFormOf } from './der-form.ts'
import { announcedLength } from './der-length.ts'
import {
  CERTIFICATE_DAMAGED,
  certificateTooLarge,
  certificateTruncated,
  PKCS7_DAMAGED,
  PKCS7_EMPTY,
  trailingBytes,
} from './encoding-problems.ts'
import { MAX_CERTIFICATES, MAX_DER_LENGTH } from './limits.ts'
import { privateKeyInBytes } from './private-key-problem.ts'
import type { Problem } from './problem.ts'
import { certificatesOfSignedData } from './signed-data.ts'

/** What became of one PEM block, run of base64 or binary file. */
export type DerReading =
  | {
      readonly kind: 'read'
      readonly certificates: readonly LinkedCertificate[]
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'private-key'; readonly problem: Problem }

/**
 * Reads one certificate, or all those of a PKCS#7 file. Bytes that are a private key are recognised
 * by their first few and not decoded.
 */
export function readDer(bytes: Uint8Array): DerReading {
  const key = privateKeyKind(bytes)
  if (key !== null) return { kind: 'private-key', problem: privateKeyInBytes(key) }
  const isSignedData = derFormOf(bytes) === 'signed-data'
  if (!isSignedData && bytes.length > MAX_DER_LENGTH)
    return unusable(certificateTooLarge(bytes.length))
  const length = announcedLength(bytes)
  if (length !== null && length > bytes.length) {
    return unusable(certificateTruncated(bytes.length, length))
  }
  return isSignedData ? readSignedData(bytes) : readCertificateBytes(bytes, length)
}

/** A reading that gave nothing. */
export function unusable(problem: Problem): DerReading {
  return { kind: 'read', certificates: [], problems: [problem] }
}

function readCertificateBytes(bytes: Uint8Array, length: number | null): DerReading {
  if (length === null) return unusable(CERTIFICATE_DAMAGED)
  const certificate = readCertificate(bytes.subarray(0, length))
  if (certificate === null) return unusable(CERTIFICATE_DAMAGED)
  const rest = bytes.length - length
  const problems = rest === 0 ? [] : [trailingBytes(rest)]
  return { kind: 'read', certificates: [certificate], problems }
}

function readSignedData(bytes: Uint8Array): DerReading {
  const encodings = certificatesOfSignedData(bytes)
  if (encodings === null) return unusable(PKCS7_DAMAGED)
  if (encodings.length === 0) return unusable(PKCS7_EMPTY)
  // One more than is kept shows that there are too many.
  const read = encodings.slice(0, MAX_CERTIFICATES + 1).map(readEncoding)
  const certificates = read.filter((certificate) => certificate !== null)
  const problems = read.includes(null) ? [CERTIFICATE_DAMAGED] : []
  return { kind: 'read', certificates, problems }
}

function readEncoding(bytes: Uint8Array): LinkedCertificate | null {
  return bytes.length > MAX_DER_LENGTH ? null : readCertificate(bytes)
}
