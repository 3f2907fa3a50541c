import type { Certificate } from '../../model/certificate.ts'
import { isPrivateKeyDer } from '../private-key.ts'
import { readCertificate } from '../x509/read-certificate.ts'
import { announcedLength } from './der-length.ts'
import { MAX_DER_LENGTH } from './limits.ts'
import { privateKeyInBytes } from './private-key-problem.ts'
import {
  CERTIFICATE_DAMAGED,
  certificateTooLarge,
  certificateTruncated,
  trailingBytes,
  type Problem,
} from './problem.ts'

/** What became of one PEM block or binary file. */
export type CertificateReading =
  | { readonly kind: 'read'; readonly certificate: Certificate; readonly warning?: Problem }
  | { readonly kind: 'unusable'; readonly problem: Problem }
  | { readonly kind: 'private-key'; readonly problem: Problem }

/** Reads one certificate from DER; bytes that are a private key are recognised by their first few and not decoded. */
export function readDer(bytes: Uint8Array): CertificateReading {
  if (isPrivateKeyDer(bytes)) return { kind: 'private-key', problem: privateKeyInBytes(bytes) }
  if (bytes.length > MAX_DER_LENGTH) return unusable(certificateTooLarge(bytes.length))
  const length = announcedLength(bytes)
  if (length === null) return unusable(CERTIFICATE_DAMAGED)
  if (length > bytes.length) return unusable(certificateTruncated(bytes.length, length))
  const certificate = readCertificate(bytes.subarray(0, length))
  if (certificate === null) return unusable(CERTIFICATE_DAMAGED)
  const rest = bytes.length - length
  return rest === 0
    ? { kind: 'read', certificate }
    : { kind: 'read', certificate, warning: trailingBytes(rest) }
}

/** A reading that gave nothing. */
export function unusable(problem: Problem): CertificateReading {
  return { kind: 'unusable', problem }
}
