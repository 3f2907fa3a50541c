import { MAX_CERTIFICATES, MAX_INPUT_LENGTH } from './limits.ts'
import { REQUEST_ADVICE } from './other-block.ts'
import type { Problem } from './problem.ts'

const BORDERS = '-----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----'

/** Why a text without a certificate, and without any part that is damaged, is of no use. */
export function noCertificate(text: string): Problem {
  if (text.includes('Certificate Request:')) return PRINTED_REQUEST
  return {
    id: 'no-certificate',
    level: 'error',
    found: text.trim() === '' ? 'nothing' : 'no certificate in any form that is read',
    expected: `base64 between ${BORDERS}, a DER or P7B file, or the output of openssl x509 -text`,
    advice: 'Paste the whole text of the certificate file, with both lines of dashes.',
  }
}

const PRINTED_REQUEST: Problem = {
  id: 'not-a-certificate',
  level: 'error',
  found: 'what OpenSSL prints of a certificate request',
  expected: 'a certificate',
  advice: REQUEST_ADVICE,
}

export function inputTooLarge(length: number): Problem {
  return {
    id: 'input-too-large',
    level: 'error',
    found: `an input of ${String(length)} characters or bytes`,
    expected: `at most ${String(MAX_INPUT_LENGTH)}`,
    advice: 'Nothing was read; give the certificate and its chain alone.',
  }
}

export function tooManyCertificates(count: number): Problem {
  return {
    id: 'too-many-certificates',
    level: 'error',
    found: `${String(count)} certificates`,
    expected: `at most ${String(MAX_CERTIFICATES)}`,
    advice: `The first ${String(MAX_CERTIFICATES)} were read; a server sends its own certificate and its chain only.`,
  }
}

/** What a server shows says little about what it offers when it sends (fact 2.47). */
export const SHOWN_BY_SERVER: Problem = {
  id: 'server-certificate-shown',
  level: 'warning',
  found: 'the certificate a server shows to those who connect to it',
  expected: 'the one it offers when it connects to Exchange Online itself',
  advice:
    'It was read as if both were the same. Compare: Get-SendConnector | Format-List Name,TlsCertificateName, or smtp_tls_cert_file in Postfix.',
}

export const SESSION_WITHOUT_CERTIFICATES: Problem = {
  id: 'session-without-certificates',
  level: 'error',
  found: 'openssl s_client output without a certificate in it',
  expected: 'the blocks that -showcerts prints',
  advice:
    'Run openssl s_client -starttls smtp -showcerts -connect mail.contoso.com:25 with your host name and paste all of its output.',
}
