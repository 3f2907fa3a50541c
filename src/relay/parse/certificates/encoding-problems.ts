import { MAX_DER_LENGTH } from './limits.ts'
import type { Problem } from './problem.ts'

export function endMissing(label: string): Problem {
  return {
    id: 'pem-end-missing',
    level: 'error',
    found: `a BEGIN ${label} line without its END line`,
    expected: `-----END ${label}----- behind the base64`,
    advice: 'The block is cut off or its last line was changed; copy it again as a whole.',
  }
}

export function foreignCharacter(char: string): Problem {
  return {
    id: 'base64-damaged',
    level: 'error',
    found: `the character ${JSON.stringify(char)} inside a certificate`,
    expected: 'base64: letters, digits, +, / and = at the end',
    advice: 'Copy the block again from the certificate file.',
  }
}

export const BASE64_CUT: Problem = {
  id: 'base64-damaged',
  level: 'error',
  found: 'base64 that breaks off within a group or has = in its middle',
  expected: 'groups of four characters up to the END line',
  advice: 'Characters are missing; copy the block again from the certificate file.',
}

export function certificateTooLarge(length: number): Problem {
  return {
    id: 'certificate-too-large',
    level: 'error',
    found: `a certificate of ${String(length)} bytes`,
    expected: `at most ${String(MAX_DER_LENGTH)}`,
    advice: 'It was not read; check that the file holds one certificate.',
  }
}

export function certificateTruncated(length: number, announced: number): Problem {
  return {
    id: 'certificate-truncated',
    level: 'error',
    found: `${String(length)} bytes`,
    expected: `the ${String(announced)} bytes that the encoding itself announces`,
    advice: 'The end is missing; copy the whole certificate again.',
  }
}

export const CERTIFICATE_DAMAGED: Problem = {
  id: 'certificate-damaged',
  level: 'error',
  found: 'bytes that do not have the structure of a certificate',
  expected: 'one X.509 certificate in DER',
  advice:
    'Export the certificate again; openssl x509 -in file -noout -text shows whether it can be read.',
}

export const PKCS7_DAMAGED: Problem = {
  id: 'pkcs7-damaged',
  level: 'error',
  found: 'PKCS#7 that is damaged or cut off',
  expected: 'a whole P7B file',
  advice: 'Export it again; openssl pkcs7 -in file.p7b -print_certs shows whether it can be read.',
}

export const PKCS7_EMPTY: Problem = {
  id: 'pkcs7-empty',
  level: 'error',
  found: 'PKCS#7 without a certificate in it',
  expected: 'a P7B file with the certificate and its chain',
  advice: 'Give the certificate file itself.',
}

export function trailingBytes(count: number): Problem {
  return {
    id: 'trailing-bytes',
    level: 'warning',
    found: `${String(count)} more bytes behind the certificate`,
    expected: 'one certificate',
    advice:
      'The certificate was read and the rest left out; further certificates belong in PEM blocks of their own.',
  }
}
