import {
  toCertificateNamePattern,
  type CertificateNamePattern,
} from '../../model/certificate-name-pattern.ts'
import { assumed, known } from '../../model/fact.ts'
import {
  quote,
  scalarOf,
  type PropertyReader,
  type TextPiece,
  type ValueSite,
} from '../property-bag/index.ts'

/**
 * Reads `TlsSenderCertificateName`; empty is known to be none. A value Exchange Online would not take
 * stays as a pattern that matches nothing (M10, M11), so that what is shown is what was pasted.
 */
export const certificateNameReader: PropertyReader<CertificateNamePattern | null> = {
  leftOut: (path) => assumed(null, path),
  read: (value, site) => {
    const piece = scalarOf(value)
    if (piece === null) return known(null, site.path, site.entry.span)
    const pattern = toCertificateNamePattern(piece.text)
    if (pattern.kind === 'invalid') noteInvalid(piece, site)
    return known(pattern, site.path, piece.span)
  },
}

function noteInvalid(piece: TextPiece, site: ValueSite): void {
  const isSendForm = /^<I>/i.test(piece.text)
  const found = quote(piece.text)
  site.note({
    level: 'error',
    span: piece.span,
    found,
    expected: 'one domain name, or *. before a domain name',
    ...(isSendForm ? SEND_FORM : { id: 'certificate-name-invalid', advice: adviceFor(piece.text) }),
  })
}

const SEND_FORM = {
  id: 'certificate-name-of-send-connector',
  advice:
    'Issuer and subject in one value are how an on-premises Send connector names its own certificate (TlsCertificateName). An inbound connector takes a name of that certificate, such as mail.contoso.com; this value matches nothing.',
}

function adviceFor(text: string): string {
  if (/^CN=/i.test(text))
    return 'It matches no certificate. Enter the name alone, without CN= and what follows.'
  if (text.includes('*'))
    return 'It matches no certificate. The asterisk can only stand for whole labels in front, as in *.contoso.com.'
  return 'It matches no certificate. Enter a name as it stands in the certificate, such as mail.contoso.com or *.contoso.com.'
}
