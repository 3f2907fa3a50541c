import { describe, expect, it } from 'vitest'
import {
  ADDRESS_CONNECTOR,
  contosoCase,
  judge,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

const HOST_CONNECTOR = {
  Name: 'By host name',
  ConnectorType: 'OnPremises',
  TlsSenderCertificateName: 'mail.contoso.com',
}

describe('a contested verdict', () => {
  it('names the disagreement it hangs on (T4)', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: [HOST_CONNECTOR] },
      submission: { certificate: statedCertificate('mail.contoso.com') },
    })
    const result = judgeOne(file)
    expect(result.verdict).toBe('relayed')
    expect(result.contested).toEqual(['U1'])
    const strict = judgeOne({ ...file, readings: { U1: 'strict' } })
    expect(strict.verdict).toBe('rejected')
    expect(strict.contested).toEqual(['U1'])
  })

  it('is not contested when another way leads to the same verdict (T12)', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: [HOST_CONNECTOR, ADDRESS_CONNECTOR] },
      submission: { certificate: statedCertificate('mail.contoso.com') },
    })
    expect(judgeOne(file)).toMatchObject({
      contested: [],
      attribution: { by: 'certificate', connector: 'By host name' },
    })
    expect(judgeOne({ ...file, readings: { U1: 'strict' } })).toMatchObject({
      verdict: 'relayed',
      attribution: { by: 'ip', connector: 'From the data centre' },
    })
  })

  it('marks recipients in several own domains (U9)', () => {
    const { recipients } = judge(
      contosoCase({
        tenant: {
          acceptedDomains: ['contoso.com', 'contoso.example'],
          inboundConnectors: [ADDRESS_CONNECTOR],
        },
        submission: {
          mailFrom: 'john@fabrikam.com',
          rcptTo: ['kate@contoso.com', 'kate@contoso.example'],
        },
      }),
    )
    expect(recipients.map(({ verdict, contested }) => [verdict, contested])).toEqual([
      ['delivered', ['U9']],
      ['delivered', ['U9']],
    ])
  })
})

describe('dates', () => {
  const onDay = (asOf: string) =>
    judgeOne(
      contosoCase({
        rest: { asOf },
        tenant: { inboundConnectors: [{ ...ADDRESS_CONNECTOR, Enabled: true }] },
        submission: { mailFrom: '<>', headerFrom: 'postmaster@contoso.com' },
      }),
    )

  it.each([
    ['2017-07-04', 'relayed', 'connector-alone', ['U23']],
    ['2017-07-05', 'relayed', 'header-from-accepted', ['U21']],
    ['2023-10-31', 'relayed', 'header-from-accepted', ['U21']],
    ['2023-11-01', 'rejected', 'not-attributed', ['U22']],
    ['2024-03-31', 'rejected', 'not-attributed', ['U22']],
    ['2024-04-01', 'rejected', 'not-attributed', []],
  ])('on %s a report with an own From header is %s by %s', (day, verdict, rule, contested) => {
    expect(onDay(day)).toMatchObject({ verdict, decidedBy: rule, contested })
  })

  it('shows a rule out of force as such', () => {
    const step = onDay('2026-11-23').trace.find(({ rule }) => rule === 'header-from-accepted')
    expect(step?.status).toBe('not-in-force')
  })
})
