import { describe, expect, it } from 'vitest'
import {
  ADDRESS_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

const adatum = (more: Record<string, unknown> = {}) => ({
  name: 'adatum',
  acceptedDomains: ['adatum.com'],
  inboundConnectors: [],
  ...more,
})
const toAdatum = { rcptTo: ['ann@adatum.com'], mailFrom: '<>' }

describe('mail nobody could attribute', () => {
  it('is incoming mail of the recipient’s tenant (T10, T13)', () => {
    const result = judgeOne(
      contosoCase({
        rest: { otherTenants: [adatum()] },
        tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
        submission: toAdatum,
      }),
    )
    expect(result).toMatchObject({
      verdict: 'incoming-elsewhere',
      decidedBy: 'recipient-owned',
      attribution: { tenant: 'adatum', connector: null, by: 'recipient' },
    })
  })

  it('is put off when that tenant is in another forest (T9)', () => {
    const result = judgeOne(
      contosoCase({
        rest: { otherTenants: [adatum({ sameForest: false })] },
        submission: toAdatum,
      }),
    )
    expect(result.verdict).toBe('rejected')
    expect(result.reply).toMatchObject({ code: 451, enhancedStatus: '4.4.62' })
  })

  it('is refused by a restrictive Partner connector of that tenant (T13)', () => {
    const result = judgeOne(
      contosoCase({
        rest: {
          otherTenants: [
            adatum({
              inboundConnectors: [
                {
                  Name: 'Only from our filter',
                  ConnectorType: 'Partner',
                  SenderDomains: ['*'],
                  RestrictDomainsToIPAddresses: true,
                  SenderIPAddresses: ['198.51.100.7'],
                },
              ],
            }),
          ],
        },
        submission: toAdatum,
      }),
    )
    expect(result.reply).toMatchObject({ code: 550, enhancedStatus: '5.7.51' })
    expect(result.decidedBy).toBe('partner-connector-refuses')
  })

  it('is put off by a Partner connector that demands TLS', () => {
    const result = judgeOne(
      contosoCase({
        rest: {
          otherTenants: [
            adatum({ inboundConnectors: [{ Name: 'TLS only', ConnectorType: 'Partner' }] }),
          ],
        },
        submission: { ...toAdatum, tls: false },
      }),
    )
    expect(result.reply).toMatchObject({ code: 454, enhancedStatus: '4.7.0' })
    expect(result.assumptions).toContain('otherTenants[0].inboundConnectors[0].RequireTls')
  })

  it('is open when a restriction names sender domains and the sender is empty', () => {
    const partner = {
      Name: 'Only from our filter',
      ConnectorType: 'Partner',
      SenderDomains: ['contoso.com'],
      RestrictDomainsToIPAddresses: true,
      SenderIPAddresses: ['198.51.100.7'],
    }
    const send = (mailFrom: string, connectingIp = '203.0.113.10') =>
      judgeOne(
        contosoCase({
          rest: { otherTenants: [adatum({ inboundConnectors: [partner] })] },
          submission: { ...toAdatum, mailFrom, connectingIp },
        }),
      )
    expect(send('<>')).toMatchObject({
      verdict: 'undetermined',
      decidedBy: 'partner-restriction-unclear',
      missing: [],
    })
    expect(send('<>', '198.51.100.7').verdict).toBe('incoming-elsewhere')
    expect(send('john@fabrikam.com').verdict).toBe('incoming-elsewhere')
    expect(send('kate@contoso.com').reply?.enhancedStatus).toBe('5.7.51')
  })

  it('is judged when both ways to read an empty sender agree', () => {
    const partner = (more: Record<string, unknown>) => ({
      Name: 'Partner',
      ConnectorType: 'Partner',
      RequireTls: false,
      RestrictDomainsToIPAddresses: true,
      ...more,
    })
    const send = (...inboundConnectors: Record<string, unknown>[]) =>
      judgeOne(
        contosoCase({
          rest: { otherTenants: [adatum({ inboundConnectors })] },
          submission: toAdatum,
        }),
      )
    const everybody = partner({ SenderDomains: ['*'], SenderIPAddresses: ['198.51.100.7'] })
    const named = partner({ SenderDomains: ['contoso.com'], SenderIPAddresses: ['203.0.113.10'] })
    expect(send(everybody).verdict).toBe('rejected')
    expect(send(everybody, named).verdict).toBe('undetermined')
    expect(send({ ...everybody, SenderIPAddresses: ['203.0.113.10'] }, named).verdict).toBe(
      'incoming-elsewhere',
    )
  })

  it('is open when a connector has both restrictions and the server fits one of them', () => {
    const both = {
      Name: 'Address and certificate',
      ConnectorType: 'Partner',
      SenderIPAddresses: ['198.51.100.7'],
      TlsSenderCertificateName: 'mail.contoso.com',
      RestrictDomainsToIPAddresses: true,
      RestrictDomainsToCertificate: true,
    }
    const send = (connectingIp: string, certificate: 'none' | Record<string, unknown>, more = {}) =>
      judgeOne(
        contosoCase({
          rest: { otherTenants: [adatum({ inboundConnectors: [{ ...both, ...more }] })] },
          submission: { ...toAdatum, connectingIp, certificate },
        }),
      )
    const named = statedCertificate('mail.contoso.com')
    expect(send('198.51.100.7', named).verdict).toBe('incoming-elsewhere')
    expect(send('203.0.113.10', 'none').reply?.enhancedStatus).toBe('5.7.51')
    for (const one of [send('198.51.100.7', 'none'), send('203.0.113.10', named)]) {
      expect(one).toMatchObject({
        verdict: 'undetermined',
        decidedBy: 'partner-restriction-unclear',
        missing: [],
      })
      expect(one.trace.find(({ status }) => status === 'met')?.text).not.toContain('empty sender')
    }
    const either = { RestrictDomainsToCertificate: false }
    expect(send('198.51.100.7', 'none', either).verdict).toBe('incoming-elsewhere')
    expect(send('203.0.113.10', named, either).verdict).toBe('rejected')
  })

  it('is not saved from the Direct Send rule by addresses of a Partner connector that restricts nothing', () => {
    const partner = {
      Name: 'Partner',
      ConnectorType: 'Partner',
      SenderIPAddresses: ['203.0.113.10'],
    }
    const send = (more: Record<string, unknown>) =>
      judgeOne(
        contosoCase({
          tenant: { rejectDirectSend: true, inboundConnectors: [{ ...partner, ...more }] },
          submission: { rcptTo: ['kate@contoso.com'] },
        }),
      )
    expect(send({}).reply?.enhancedStatus).toBe('5.7.68')
    expect(send({ RestrictDomainsToIPAddresses: true }).verdict).toBe('delivered')
  })

  it('belongs to the tenant that lists its domain before one that covers it', () => {
    const result = judgeOne(
      contosoCase({
        rest: { otherTenants: [adatum({ acceptedDomains: ['shop.contoso.com'] })] },
        tenant: {
          acceptedDomains: [
            { DomainName: 'contoso.com', DomainType: 'InternalRelay', MatchSubDomains: true },
          ],
        },
        submission: { mailFrom: '<>', rcptTo: ['ann@shop.contoso.com'] },
      }),
    )
    expect(result).toMatchObject({
      verdict: 'incoming-elsewhere',
      attribution: { tenant: 'adatum' },
    })
  })

  it('is refused as Direct Send only for a sender of that tenant', () => {
    const own = (mailFrom: string) =>
      judgeOne(
        contosoCase({
          tenant: { rejectDirectSend: true },
          submission: { mailFrom, rcptTo: ['kate@contoso.com'] },
        }),
      )
    expect(own('app@contoso.com').reply?.enhancedStatus).toBe('5.7.68')
    expect(own('app@fabrikam.com').verdict).toBe('delivered')
    expect(own('<>').verdict).toBe('delivered')
  })

  it('may be refused as Direct Send where a Partner connector refuses it already', () => {
    const send = (asOf: string, mailFrom: string) =>
      judgeOne(
        contosoCase({
          rest: { asOf },
          tenant: {
            rejectDirectSend: true,
            inboundConnectors: [
              {
                Name: 'Filter service only',
                ConnectorType: 'Partner',
                SenderIPAddresses: ['192.0.2.25'],
                RestrictDomainsToIPAddresses: true,
              },
            ],
          },
          submission: { mailFrom, rcptTo: ['kate@contoso.com'] },
        }),
      ).reply
    expect(send('2026-11-23', 'app@contoso.com')).toMatchObject({
      enhancedStatus: '5.7.51',
      alsoSeen: [expect.stringContaining('5.7.68')],
    })
    expect(send('2026-11-23', 'app@fabrikam.com')?.alsoSeen).toEqual([])
    expect(send('2025-04-27', 'app@contoso.com')?.alsoSeen).toEqual([])
  })

  it('is delivered inside without any connector', () => {
    expect(judgeOne(contosoCase({ submission: { rcptTo: ['kate@contoso.com'] } }))).toMatchObject({
      verdict: 'delivered',
      attribution: { tenant: 'contoso', by: 'recipient' },
    })
  })
})
