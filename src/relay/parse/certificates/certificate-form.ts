import { firstBytes, sequenceStarts } from '../base64-digits.ts'
import { derFormOf, type DerForm } from './der-form.ts'
import { isNameText } from './openssl/name-text.ts'
import { isKnownLabel } from './other-block.ts'
import { isSessionLine } from './session-lines.ts'

/** How a text has its certificates. */
export type CertificateForm = 'pem' | 'base64' | 'p7b' | 'openssl-text' | 's-client'

/** Where one text has several, the first of these names it. */
const PRECEDENCE: readonly CertificateForm[] = ['s-client', 'pem', 'p7b', 'openssl-text', 'base64']

/** Orders forms: of several in one text, the lowest names it. */
export function certificateFormRank(form: string): number {
  return PRECEDENCE.findIndex((known) => known === form)
}

const BASE64_FORMS: Readonly<Record<DerForm, CertificateForm>> = {
  certificate: 'base64',
  'signed-data': 'p7b',
}

const LAYOUT = /^[\s>]+/
const BORDER = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/
const NAME = /^(?:subject|issuer) ?=|^(?:Subject|Issuer):/
/** Lines that nothing but OpenSSL prints. */
const OPENSSL_LINE =
  /^(?:X509v3 [A-Z][A-Za-z ]{0,60}:|Not (?:Before|After) ?: ?[A-Z][a-z]{2} |not(?:Before|After) ?= ?(?:[A-Z][a-z]{2} |\d{4}-)|SHA-?\d{1,3} Fingerprint ?=|(?:subject|issuer)=$)/i

/**
 * Says how lines of a text have certificates, by their form: no more than the first bytes of base64
 * is decoded.
 *
 * @returns null when nothing in them is a certificate or a request for one
 */
export function certificateFormOf(lines: readonly string[]): CertificateForm | null {
  const forms = new Set(lines.map(formOfLine))
  return PRECEDENCE.find((form) => forms.has(form)) ?? null
}

function formOfLine(line: string): CertificateForm | null {
  const text = line.replace(LAYOUT, '').trimEnd()
  const [, label] = BORDER.exec(text) ?? []
  if (label !== undefined) return formOfLabel(label)
  if (isSessionLine(text)) return 's-client'
  return isOpensslLine(text) ? 'openssl-text' : formOfBase64(text)
}

function formOfLabel(label: string): CertificateForm | null {
  if (label === 'PKCS7' || label === 'CMS') return 'p7b'
  return isKnownLabel(label) ? 'pem' : null
}

function isOpensslLine(text: string): boolean {
  return OPENSSL_LINE.test(text) || (NAME.test(text) && isNameText(text.replace(NAME, '').trim()))
}

function formOfBase64(text: string): CertificateForm | null {
  for (const start of sequenceStarts(text)) {
    const form = derFormOf(firstBytes(text, start))
    if (form !== null) return BASE64_FORMS[form]
  }
  return null
}
