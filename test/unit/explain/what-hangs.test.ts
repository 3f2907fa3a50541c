import { describe, expect, it } from 'vitest'
import { whatHangs, type OtherReading, type RecipientResult } from '../../../src/relay/index.ts'
import { disagreementIds, disagreementOf } from '../../../src/relay/register/disagreements.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judge,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

const byHostName = contosoCase({
  tenant: {
    inboundConnectors: [{ ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'mail.contoso.com' }],
  },
  submission: { certificate: statedCertificate('mail.contoso.com') },
})

const sentences = (result: RecipientResult): readonly string[] =>
  whatHangs(result).map(({ text }) => text)

describe('what hangs on a contested point', () => {
  it('is told in one sentence, for the other reading (T4)', () => {
    expect(whatHangs(judgeOne(byHostName))).toEqual([
      {
        id: 'U1',
        reading: 'strict',
        text: 'Read by the attribution algorithm of 2019, this message would be returned with 550 5.7.64 instead.',
      },
    ])
  })

  it('turns round with the reading', () => {
    expect(sentences(judgeOne({ ...byHostName, readings: { U1: 'strict' } }))).toEqual([
      'Read by the relay requirements of 2023, this message would be relayed instead.',
    ])
  })

  it('is nothing when the verdict stands either way', () => {
    expect(
      whatHangs(judgeOne(contosoCase({ tenant: { inboundConnectors: [ADDRESS_CONNECTOR] } }))),
    ).toEqual([])
  })

  it('is told for each recipient', () => {
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
        rest: { readings: { U9: 'refused-as-a-whole' } },
      }),
    )
    expect(recipients.flatMap(sentences)).toEqual(
      Array(2).fill(
        'Read one recipient at a time, this message would be delivered inside the tenant instead.',
      ),
    )
  })

  it.each<[Omit<OtherReading, 'disagreement' | 'reading'>, string]>([
    [{ verdict: 'incoming-elsewhere', reply: null }, 'arrive as ordinary incoming mail'],
    [{ verdict: 'undetermined', reply: null }, 'stay undetermined'],
    [{ verdict: 'rejected', reply: null }, 'be refused'],
    [
      {
        verdict: 'rejected',
        reply: { code: 451, enhancedStatus: '4.4.62', text: '451 4.4.62 …', alsoSeen: [] },
      },
      'be put off with 451 4.4.62',
    ],
  ])('names the other outcome: %j', (outcome, words) => {
    const result = judgeOne(byHostName)
    const told = (disagreement: string) =>
      sentences({
        ...result,
        otherReadings: [{ disagreement, reading: 'end-of-data', ...outcome }],
      })
    expect(told('U8')).toHaveLength(1)
    expect(told('U8')[0]).toContain(`Read the other way in U8, this message would ${words}`)
    expect(told('no disagreement')).toEqual([])
  })

  it('has words for both sides of every disagreement a verdict can hang on', () => {
    const spoken = disagreementIds.filter((id) =>
      disagreementOf(id).readings.some(({ readAs }) => readAs !== undefined),
    )
    expect(spoken).toEqual(['U1', 'U3', 'U4', 'U5', 'U6', 'U9', 'U11', 'U21', 'U22', 'U23'])
    const silent = spoken
      .flatMap((id) => disagreementOf(id).readings)
      .filter(({ readAs }) => readAs === undefined)
    expect(silent).toEqual([])
  })
})

describe('the step of the trace', () => {
  it('where a contested point was consulted says which', () => {
    const marked = judgeOne(byHostName).trace.filter(({ contested }) => contested !== undefined)
    expect(marked.map(({ rule, contested }) => [rule, contested])).toEqual([
      ['certificate-connector-sender-domain', ['U1']],
      ['certificate-connector-recipient-domain', ['U1']],
    ])
  })

  it('is marked too where a date hangs on the reading', () => {
    const { trace, contested } = judgeOne(
      contosoCase({
        rest: { asOf: '2024-01-15' },
        tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
        submission: { mailFrom: '<>', headerFrom: 'postmaster@contoso.com' },
      }),
    )
    expect(contested).toEqual(['U22'])
    expect(trace.find((step) => step.rule === 'header-from-accepted')).toMatchObject({
      status: 'not-in-force',
      contested: ['U22'],
    })
  })

  it('is not marked for points that make no difference', () => {
    const { trace } = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR, ADDRESS_CONNECTOR] },
        submission: { certificate: statedCertificate('a.b.contoso.com') },
      }),
    )
    expect(trace.filter((step) => 'contested' in step)).toEqual([])
  })
})
