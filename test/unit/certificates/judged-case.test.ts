import { describe, expect, it } from 'vitest'
import { toRelayCase } from '../../../src/relay/case/index.ts'
import { evaluateCase } from '../../../src/relay/index.ts'
import { corpusPem, readCorpus, readCorpusBytes } from '../../support/certificates/corpus.ts'

/** A message from a printer's domain through a connector that names the certificate. */
function judge(certificate: string) {
  const { relayCase, diagnostics, unread } = toRelayCase(
    {
      asOf: '2026-11-23',
      tenant: {
        name: 'contoso',
        acceptedDomains: ['contoso.com', 'autodiscover.contoso.com'],
        inboundConnectors: [
          {
            Name: 'From on-premises',
            ConnectorType: 'OnPremises',
            TlsSenderCertificateName: 'autodiscover.contoso.com',
          },
        ],
      },
      submission: {
        connectingIp: '203.0.113.10',
        certificate,
        mailFrom: 'kate@adatum.com',
        rcptTo: ['john@tailspintoys.com'],
      },
    },
    '2026-11-23',
  )
  const [recipient] = evaluateCase(relayCase).recipients
  return { verdict: recipient?.verdict, missing: recipient?.missing, diagnostics, unread }
}

const body = corpusPem('rsa').replaceAll(/-----[^-]+-----\n/g, '')
const p7b = Buffer.from(readCorpusBytes('p7b/chain-indefinite.p7b')).toString('base64')

describe('a case with a certificate is judged, given', () => {
  it.each([
    ['as PEM', corpusPem('rsa')],
    [
      'as a chain in any order',
      corpusPem('root') + corpusPem('rsa') + corpusPem('issuing-ca') + corpusPem('policy-ca'),
    ],
    ['as bare base64', body],
    ['as P7B', readCorpus('p7b/chain.p7b.pem')],
    ['as P7B in bare base64', p7b],
    ['as openssl x509 -text', readCorpus('openssl/rsa.text.txt')],
    ['as the single options of openssl x509', readCorpus('openssl/rsa.short.txt')],
    ['as text and PEM', readCorpus('openssl/text-and-pem.txt')],
    ['as a session', readCorpus('s-client/smtp.txt')],
  ])('%s', (_what, certificate) => {
    expect(judge(certificate)).toMatchObject({ verdict: 'relayed', unread: [] })
  })

  it('in text that leaves something out, which is then missing', () => {
    const names = 'subject=CN = autodiscover.contoso.com\nissuer=CN = Example CA\n'
    expect(judge(names)).toMatchObject({ verdict: 'undetermined', unread: [] })
    expect(judge(names).missing?.toSorted()).toEqual([
      'submission.certificate.notAfter',
      'submission.certificate.notBefore',
    ])
    const dates = 'notBefore=Jan  1 00:00:00 2025 GMT\nnotAfter=Dec 31 23:59:59 2046 GMT\n'
    expect(judge(names + dates).verdict).toBe('relayed')
    const other = 'subject=CN = mail.contoso.com\nissuer=CN = Example CA\n'
    expect(judge(other + dates).missing).toEqual(['submission.certificate.subjectAltNames'])
  })

  it('and is unknown as a whole where a value of it is damaged', () => {
    const text = readCorpus('openssl/rsa.text.txt').replace('Dec 31 23:59:59', 'Feb 30 23:59:59')
    const { unread, diagnostics } = judge(text)
    expect(unread).toEqual(['submission.certificate'])
    expect(diagnostics[0]).toMatchObject({
      id: 'certificate-text-unreadable',
      path: 'submission.certificate',
    })
  })
})
