import { describe, expect, it } from 'vitest'
import { ruleTitle, sourcesOf, storyOf } from '../../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

describe('the story of a verdict', () => {
  it('begins with the step that decides', () => {
    const story = storyOf(
      judgeOne(
        contosoCase({
          tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
          submission: { certificate: statedCertificate('mail.contoso.com'), mailFrom: '<>' },
        }),
      ),
    )
    expect(story.pivot).toBe('certificate-domain-accepted')
    expect(story.steps.map(({ rule }) => rule)).toEqual([
      'certificate-domain-accepted',
      'certificate-offered',
      'certificate-usable',
      'certificate-matches-connector',
    ])
  })

  it('points a refusal at what could have saved the message', () => {
    const byAddress = storyOf(
      judgeOne(
        contosoCase({
          tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
          submission: { mailFrom: '<>' },
        }),
      ),
    )
    expect(byAddress.pivot).toBe('address-connector-sender-domain')
    const strange = storyOf(judgeOne(contosoCase({})))
    expect(strange.pivot).toBe('address-matches-connector')
    expect(strange.lead).not.toBe(byAddress.lead)
  })

  it('leaves out rules that played no part', () => {
    const { steps } = storyOf(judgeOne(contosoCase({})))
    expect(steps.map(({ status }) => status)).not.toContain('not-applicable')
    expect(steps.map(({ status }) => status)).not.toContain('not-in-force')
  })

  it('says that facts are missing when they are', () => {
    const { lead, pivot, steps } = storyOf(
      judgeOne(
        contosoCase({
          tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
          submission: { certificate: 'unknown' },
        }),
      ),
    )
    expect(lead).toContain('do not settle')
    expect(steps.find(({ rule }) => rule === pivot)?.status).toBe('unknown')
  })

  it('says that the sources are silent where no fact would help', () => {
    const both = {
      Name: 'By address and certificate',
      ConnectorType: 'Partner',
      SenderIPAddresses: ['203.0.113.10'],
      TlsSenderCertificateName: 'mail.contoso.com',
      RestrictDomainsToIPAddresses: true,
      RestrictDomainsToCertificate: true,
    }
    const { lead } = storyOf(
      judgeOne(
        contosoCase({
          tenant: { inboundConnectors: [both] },
          submission: { rcptTo: ['kate@contoso.com'] },
        }),
      ),
    )
    expect(lead).toBe('The sources do not say what happens here.')
  })

  it('points at the refusal itself where it is open what could have saved the message', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [{ ...ADDRESS_CONNECTOR, SenderIPAddresses: 'unknown' }] },
        submission: { mailFrom: '<>' },
      }),
    )
    expect(result.verdict).toBe('rejected')
    expect(storyOf(result)).toMatchObject({
      pivot: 'not-attributed',
      lead: 'Nothing ties the message to a tenant.',
    })
  })

  it('names sources for its steps', () => {
    const [step] = storyOf(judgeOne(contosoCase({}))).steps
    if (step === undefined) throw new Error('The story has no step')
    expect(sourcesOf(step).map(({ key }) => key)).toContain('B-ATTR')
    expect(ruleTitle(step.rule)).not.toBe(step.rule)
    expect(ruleTitle('no-such-rule')).toBe('no-such-rule')
  })
})
