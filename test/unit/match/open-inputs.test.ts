import { describe, expect, it } from 'vitest'
import type { CaseFile, RecipientResult } from '../../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judge,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

const named = (TlsSenderCertificateName: string, more: Record<string, unknown> = {}) => ({
  ...CERTIFICATE_CONNECTOR,
  TlsSenderCertificateName,
  ...more,
})

/** The case with one more path filled in, judged. */
function withMailFrom(file: CaseFile, mailFrom: string): RecipientResult {
  return judgeOne({ ...file, submission: { ...file.submission, mailFrom } })
}

describe('an open sender', () => {
  const file = contosoCase({
    tenant: {
      acceptedDomains: [
        'contoso.com',
        { DomainName: 'shop.example', DomainType: 'InternalRelay', MatchSubDomains: true },
        { DomainName: 'wide.example', DomainType: 'InternalRelay', MatchSubDomains: 'unknown' },
      ],
      inboundConnectors: [ADDRESS_CONNECTOR],
    },
    submission: { mailFrom: 'unknown' },
  })

  it('is asked for together with whether its sub-domain would count', () => {
    expect(judgeOne(file).missing).toEqual([
      'submission.mailFrom',
      'tenant.acceptedDomains[2].MatchSubDomains',
    ])
  })

  it.each([
    ['kate@contoso.com', 'relayed'],
    ['kate@jpn.contoso.com', 'rejected'],
    ['kate@de.shop.example', 'relayed'],
    ['kate@de.wide.example', 'undetermined'],
    ['<>', 'rejected'],
  ])('%s is then %s', (mailFrom, verdict) => {
    expect(withMailFrom(file, mailFrom).verdict).toBe(verdict)
  })

  it('matters where a Partner connector names sender domains of every kind', () => {
    const partner = (SenderDomains: unknown) =>
      contosoCase({
        tenant: {
          inboundConnectors: [
            {
              Name: 'Filter service only',
              ConnectorType: 'Partner',
              SenderDomains,
              SenderIPAddresses: ['192.0.2.25'],
              RestrictDomainsToIPAddresses: true,
            },
          ],
        },
        submission: { mailFrom: 'unknown', rcptTo: ['kate@contoso.com'] },
      })
    expect(judgeOne(partner(['fabrikam.com', '*.tailspintoys.com'])).missing).toEqual([
      'submission.mailFrom',
    ])
    expect(judgeOne(partner(['*'])).verdict).toBe('rejected')
    expect(judgeOne(partner([])).verdict).toBe('delivered')
  })
})

describe('open sender domains', () => {
  const send = (mailFrom: string) =>
    judgeOne(
      contosoCase({
        tenant: {
          inboundConnectors: [
            {
              Name: 'Filter service only',
              ConnectorType: 'Partner',
              SenderDomains: 'unknown',
              SenderIPAddresses: ['192.0.2.25'],
              RestrictDomainsToIPAddresses: true,
            },
          ],
        },
        submission: { mailFrom, rcptTo: ['kate@contoso.com'] },
      }),
    )

  it.each(['john@fabrikam.com', '<>'])('are asked for when %s writes', (mailFrom) => {
    expect(send(mailFrom)).toMatchObject({
      verdict: 'undetermined',
      missing: ['tenant.inboundConnectors[0].SenderDomains'],
    })
  })

  it('are asked for together with an open sender', () => {
    expect(send('unknown').missing).toEqual([
      'submission.mailFrom',
      'tenant.inboundConnectors[0].SenderDomains',
    ])
  })
})

describe('an open address and an open list of addresses', () => {
  const listless = { ...ADDRESS_CONNECTOR, SenderIPAddresses: 'unknown' }
  const judged = (connectingIp: string, ...inboundConnectors: Record<string, unknown>[]) =>
    judgeOne(contosoCase({ tenant: { inboundConnectors }, submission: { connectingIp } }))

  it('are asked for together, since neither settles it alone', () => {
    expect(judged('unknown', listless).missing).toEqual([
      'tenant.inboundConnectors[0].SenderIPAddresses',
      'submission.connectingIp',
    ])
    expect(judged('203.0.113.10', listless).missing).toEqual([
      'tenant.inboundConnectors[0].SenderIPAddresses',
    ])
    expect(judged('unknown', ADDRESS_CONNECTOR).missing).toEqual(['submission.connectingIp'])
  })

  it('are of no account for an IPv6 address, which no list holds', () => {
    expect(judged('2001:db8::1', listless)).toMatchObject({ verdict: 'rejected', missing: [] })
  })

  it('are of no account where the last block of all addresses is listed too', () => {
    const everywhere = { ...ADDRESS_CONNECTOR, SenderIPAddresses: ['255.255.255.0/24'] }
    expect(judged('255.255.255.255', everywhere).verdict).toBe('relayed')
    expect(judged('unknown', everywhere).missing).toEqual(['submission.connectingIp'])
  })
})

describe('an open certificate', () => {
  const judged = (
    certificate: NonNullable<CaseFile['submission']>['certificate'],
    tenant: CaseFile['tenant'],
    rest: Omit<CaseFile, 'tenant' | 'submission'> = {},
  ) =>
    judgeOne(
      contosoCase({
        tenant,
        rest,
        submission: { certificate: certificate ?? 'unknown', mailFrom: '<>' },
      }),
    )

  it('is asked for together with an open name in the connector', () => {
    const inboundConnectors = [named('unknown')]
    expect(judged('unknown', { inboundConnectors }).missing).toEqual([
      'tenant.inboundConnectors[0].TlsSenderCertificateName',
      'submission.certificate',
    ])
    expect(judged('none', { inboundConnectors }).verdict).toBe('rejected')
  })

  it('is not asked for its CN where every accepted name is among the others', () => {
    const { commonName, ...nameless } = statedCertificate('x', {
      subjectAltNames: ['contoso.com', 'not a name!'],
    })
    expect(commonName).toBe('x')
    expect(judged(nameless, { inboundConnectors: [named('unknown')] }).missing).toEqual([
      'tenant.inboundConnectors[0].TlsSenderCertificateName',
    ])
  })

  it('matters only where an accepted name could be in it', () => {
    const { commonName, ...nameless } = statedCertificate('x', {
      subjectAltNames: ['mail.contoso.com'],
    })
    expect(commonName).toBe('x')
    const domains = (...acceptedDomains: unknown[]) =>
      judged(nameless, {
        acceptedDomains: acceptedDomains as string[],
        inboundConnectors: [named('unknown')],
      }).missing
    expect(domains()).toEqual([])
    expect(domains('mail.contoso.com')).toEqual([
      'tenant.inboundConnectors[0].TlsSenderCertificateName',
    ])
    expect(
      domains({ DomainName: 'fabrikam.com', DomainType: 'InternalRelay', MatchSubDomains: true }),
    ).toEqual([
      'tenant.inboundConnectors[0].TlsSenderCertificateName',
      'submission.certificate.commonName',
    ])
  })

  it('may match two connectors at once, of two tenants', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
      rest: {
        otherTenants: [
          {
            name: 'adatum',
            acceptedDomains: ['adatum.com'],
            inboundConnectors: [named('*.adatum.com')],
          },
        ],
      },
      submission: { certificate: 'unknown', mailFrom: '<>' },
    })
    expect(judgeOne(file).missing).toEqual(['submission.certificate'])
    const both = statedCertificate('mail.contoso.com', { subjectAltNames: ['mail.adatum.com'] })
    const one = judgeOne({ ...file, submission: { ...file.submission, certificate: both } })
    expect(one).toMatchObject({ verdict: 'undetermined', missing: [] })
  })

  it('may be named by a single label', () => {
    expect(judged('unknown', { inboundConnectors: [named('localhost')] }).verdict).toBe('rejected')
  })
})

describe('open accepted domains', () => {
  const judged = (more: Parameters<typeof contosoCase>[0]) =>
    judge(contosoCase({ ...more, tenant: { acceptedDomains: 'unknown', ...more.tenant } }))
      .recipients

  it('are asked one name at a time, the wildcard’s among them', () => {
    const [result] = judged({
      tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
      submission: { certificate: statedCertificate('mail.contoso.com'), mailFrom: '<>' },
    })
    expect(result?.missing).toEqual(['tenant.acceptedDomains'])
  })

  it('are asked for together with an open name that fits the certificate', () => {
    const [result] = judged({
      tenant: { inboundConnectors: [named('unknown')] },
      submission: { certificate: statedCertificate('mail.contoso.com'), mailFrom: '<>' },
    })
    expect(result?.missing).toEqual([
      'tenant.inboundConnectors[0].TlsSenderCertificateName',
      'tenant.acceptedDomains',
    ])
  })

  it('are asked for the sender’s name first where it lies below the wildcard', () => {
    const send = (mailFrom: string, headerFrom?: string) =>
      judged({
        rest: { asOf: '2020-01-01' },
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR, named('mail.contoso.com')] },
        submission: {
          certificate: statedCertificate('mail.contoso.com', {
            notBefore: '2019-01-01',
            notAfter: '2030-01-01',
          }),
          mailFrom,
          ...(headerFrom === undefined ? {} : { headerFrom }),
        },
      })[0]
    for (const result of [
      send('kate@jpn.contoso.com', 'kate@de.contoso.com'),
      send('kate@jpn.contoso.com', 'none'),
      send('unknown'),
    ]) {
      expect(result?.missing).toContain('tenant.acceptedDomains')
    }
  })

  it('cannot hold what another tenant lists', () => {
    const [result] = judged({
      rest: {
        otherTenants: [{ name: 'adatum', acceptedDomains: ['adatum.com'], inboundConnectors: [] }],
      },
      submission: { rcptTo: ['ann@adatum.com'], mailFrom: '<>' },
    })
    expect(result).toMatchObject({ verdict: 'incoming-elsewhere', missing: [] })
  })

  it('of two tenants exclude each other', () => {
    const [result] = judged({
      rest: {
        otherTenants: [
          {
            name: 'adatum',
            acceptedDomains: 'unknown',
            inboundConnectors: [],
            rejectDirectSend: false,
          },
        ],
      },
      submission: { rcptTo: ['ann@shop.adatum.com'], mailFrom: '<>' },
    })
    expect(result?.missing).toEqual(['tenant.acceptedDomains', 'otherTenants[0].acceptedDomains'])
  })

  it('may cover a sub-domain without counting for certificates, read that way (U11)', () => {
    const [result] = judged({
      rest: { readings: { U11: 'exact-only' } },
      tenant: { inboundConnectors: [named('mail.contoso.com')] },
      submission: { certificate: statedCertificate('mail.contoso.com'), mailFrom: '<>' },
    })
    expect(result?.missing).toEqual(['tenant.acceptedDomains'])
  })
})

describe('an open recipient', () => {
  it('is asked for with the tenant it may belong to', () => {
    const { recipients } = judge(
      contosoCase({
        rest: { otherTenants: 'unknown' },
        submission: { mailFrom: '<>', rcptTo: ['unknown', 'kate@contoso.com'] },
      }),
    )
    expect(recipients[0]?.missing).toEqual(['submission.rcptTo[0]', 'otherTenants'])
    expect(recipients[1]?.verdict).toBe('delivered')
  })

  it('leaves open whether the recipients lie in several domains, read that way (U9)', () => {
    const { recipients } = judge(
      contosoCase({
        rest: { readings: { U9: 'refused-as-a-whole' } },
        tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
        submission: { mailFrom: '<>', rcptTo: ['kate@contoso.com', 'unknown'] },
      }),
    )
    expect(recipients[0]).toMatchObject({
      verdict: 'undetermined',
      missing: ['submission.rcptTo[1]'],
    })
  })

  it('may be the only one, and then lies in one domain', () => {
    const [result] = judge(
      contosoCase({
        rest: { readings: { U9: 'refused-as-a-whole' } },
        tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
        submission: { mailFrom: '<>', rcptTo: 'unknown' },
      }),
    ).recipients
    expect(result?.missing).toEqual(['submission.rcptTo'])
  })
})

describe('an open From header', () => {
  it('is asked for while it counted', () => {
    const onDay = (asOf: string) =>
      judgeOne(
        contosoCase({
          rest: { asOf },
          tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
          submission: { mailFrom: '<>' },
        }),
      )
    expect(onDay('2023-10-31').missing).toEqual(['submission.headerFrom'])
    expect(onDay('2026-11-23')).toMatchObject({ verdict: 'rejected', missing: [] })
  })
})
