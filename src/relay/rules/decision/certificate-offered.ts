import { offeredCertificate } from '../../match/certificate-is-usable.ts'
import { readTls } from '../../match/inputs.ts'
import { defineRule, shown } from '../define-rule.ts'

/** A certificate can only speak for mail if one comes with the connection. */
export const certificateOffered = defineRule({
  id: 'certificate-offered',
  stage: 'identification',
  title: 'The server offers a client certificate',
  citations: ['1.1', '1.2', '2.49'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    offered: 'The server uses STARTTLS and offers a certificate.',
    'no-tls': 'The server does not use STARTTLS, so no certificate can be offered.',
    'none-offered': 'The server uses STARTTLS but offers no certificate, so none can speak for it.',
  },
  check(question) {
    const { tls, certificate } = question.relayCase.submission
    if (!readTls(question)) {
      return { status: 'not-met', message: 'no-tls', facts: [shown('STARTTLS', tls)] }
    }
    const isOffered = offeredCertificate(question) !== null
    return {
      status: isOffered ? 'met' : 'not-met',
      message: isOffered ? 'offered' : 'none-offered',
      facts: [shown('STARTTLS', tls), shown('certificate', certificate)],
    }
  },
})
