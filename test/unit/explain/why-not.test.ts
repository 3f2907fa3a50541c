import { describe, expect, it } from 'vitest'
import { whyNot } from '../../../src/relay/index.ts'
import {
  CERTIFICATE_CONNECTOR,
  ADDRESS_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

const result = judgeOne(
  contosoCase({
    tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR, ADDRESS_CONNECTOR] },
    submission: { certificate: statedCertificate('mail.contoso.com') },
  }),
)

function whyNotOf(rule: string): string | null {
  const step = result.trace.find((one) => one.rule === rule)
  if (step === undefined) throw new Error(`The trace has no ${rule}`)
  return whyNot(step, result)
}

describe('why a rule does not decide', () => {
  it('is that it only recognises the server', () => {
    expect(whyNotOf('address-matches-connector')).toBe('This alone decides nothing.')
  })

  it('is that another one does', () => {
    expect(whyNotOf('address-connector-sender-domain')).toBe(
      'Another rule decides: The domain in the certificate connector is an accepted domain.',
    )
  })

  it('is not asked of the one that does', () => {
    expect(whyNotOf('certificate-domain-accepted')).toBeNull()
  })

  it('is what the step says, where the rule came to nothing', () => {
    expect(whyNotOf('recipient-owned')).toBeNull()
    expect(whyNotOf('header-from-accepted')).toBeNull()
  })

  it('is said of every step that has no other answer', () => {
    for (const step of result.trace) {
      expect(whyNot(step, result) ?? step.text).not.toBe('')
    }
  })

  it('is nothing much for a rule that nobody knows', () => {
    const [step] = result.trace
    if (step === undefined) throw new Error('The trace is empty')
    expect(whyNot({ ...step, rule: 'unheard-of', status: 'met' }, result)).toBe(
      'This alone decides nothing.',
    )
  })
})
