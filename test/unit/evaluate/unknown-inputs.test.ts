import { describe, expect, it } from 'vitest'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judge,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

describe('an unknown input', () => {
  it('is named when the verdict hangs on it', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
        submission: { certificate: 'unknown' },
      }),
    )
    expect(result.verdict).toBe('undetermined')
    expect(result.missing).toEqual(['submission.certificate'])
    expect(result.trace.find(({ rule }) => rule === result.decidedBy)?.status).toBe('unknown')
  })

  it('does not matter when the rest settles the verdict either way', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR, ADDRESS_CONNECTOR] },
        submission: { certificate: 'unknown' },
      }),
    )
    expect(result.verdict).toBe('relayed')
    expect(result.missing).toEqual([])
    expect(result.decidedBy).toBe('address-connector-sender-domain')
    expect(result.trace.find(({ rule }) => rule === result.decidedBy)?.status).toBe('met')
  })

  it('never shows a value that nobody stated', () => {
    const { trace } = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR], acceptedDomains: 'unknown' },
        submission: { certificate: 'unknown', connectingIp: 'unknown', mailFrom: 'unknown' },
      }),
    )
    expect(JSON.stringify(trace)).not.toMatch(/elsewhere|0\.0\.0\.0|someone@/)
  })

  it('is asked for alone when one fact settles everything', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [{ Name: 'A', SenderIPAddresses: ['203.0.113.10'] }] },
      }),
    )
    expect(result.verdict).toBe('undetermined')
    expect(result.missing).toEqual(['tenant.inboundConnectors[0].ConnectorType'])
  })

  it('may come in pairs', () => {
    const result = judgeOne(
      contosoCase({
        tenant: {
          inboundConnectors: [{ Name: 'A', SenderIPAddresses: ['203.0.113.10'] }],
          acceptedDomains: 'unknown',
        },
        submission: { mailFrom: 'kate@contoso.com' },
      }),
    )
    expect(result.missing).toEqual([
      'tenant.inboundConnectors[0].ConnectorType',
      'tenant.acceptedDomains',
    ])
  })

  it.each([
    ['they do', true, []],
    ['they do not', false, ['tenant.acceptedDomains[1].MatchSubDomains']],
  ])(
    'is whether sub-domains of a domain count, unless those of a wider one do: %s',
    (_case, isWiderOn, switches) => {
      const { missing } = judgeOne(
        contosoCase({
          tenant: {
            acceptedDomains: [
              {
                DomainName: 'contoso.com',
                DomainType: 'InternalRelay',
                MatchSubDomains: isWiderOn,
              },
              {
                DomainName: 'mail.contoso.com',
                DomainType: 'InternalRelay',
                MatchSubDomains: 'unknown',
              },
            ],
            inboundConnectors: [{ ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'unknown' }],
          },
          submission: { certificate: 'unknown', mailFrom: '<>' },
        }),
      )
      expect(missing).toEqual([
        'tenant.inboundConnectors[0].TlsSenderCertificateName',
        ...switches,
        'submission.certificate',
      ])
    },
  )

  it('leaves a certificate with unknown dates undetermined', () => {
    const { notBefore, notAfter, ...dateless } = statedCertificate('mail.contoso.com')
    expect([notBefore, notAfter]).not.toContain(undefined)
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
        submission: { certificate: dateless, mailFrom: '<>' },
      }),
    )
    expect(result.verdict).toBe('undetermined')
    expect(result.missing).toEqual([
      'submission.certificate.notBefore',
      'submission.certificate.notAfter',
    ])
  })

  it('leaves everything open when nothing at all is stated', () => {
    const [result] = judge({}).recipients
    expect(result?.verdict).toBe('undetermined')
    expect(result?.missing.length).toBeGreaterThan(0)
  })
})
