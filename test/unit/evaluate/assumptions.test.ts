import { describe, expect, it } from 'vitest'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

describe('an assumed input', () => {
  it('travels with a verdict that rests on it', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
        submission: { certificate: statedCertificate('mail.contoso.com'), mailFrom: '<>' },
      }),
    )
    expect(result.verdict).toBe('relayed')
    expect(result.assumptions).toEqual([
      'submission.tls',
      'submission.certificate.chainComplete',
      'submission.certificate.trustedRoot',
      'submission.certificate.revoked',
      'tenant.inboundConnectors[0].Enabled',
    ])
  })

  it('is left out once it is stated', () => {
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [{ ...ADDRESS_CONNECTOR, Enabled: true }] },
      }),
    )
    expect(result.verdict).toBe('relayed')
    expect(result.assumptions).toEqual([])
  })

  it('is left out when the verdict stays the same without it', () => {
    const result = judgeOne(
      contosoCase({
        tenant: {
          inboundConnectors: [
            ADDRESS_CONNECTOR,
            { ...ADDRESS_CONNECTOR, Name: 'The same, stated', Enabled: true },
          ],
        },
      }),
    )
    expect(result.assumptions).toEqual([])
  })

  it('covers other tenants wherever outside mail is refused', () => {
    const result = judgeOne(contosoCase({}))
    expect(result.verdict).toBe('rejected')
    expect(result.assumptions).toContain('otherTenants')
  })
})
