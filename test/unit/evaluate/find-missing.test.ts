import { describe, expect, it } from 'vitest'
import { explore } from '../../../src/relay/evaluate/explore.ts'
import { findMissing } from '../../../src/relay/evaluate/find-missing.ts'
import { scopeOf } from '../../../src/relay/evaluate/scope.ts'
import { toRelayCase, type CaseFile } from '../../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judgeOne,
} from '../../support/read-case.ts'

const missingIn = (file: CaseFile) => judgeOne(file).missing

describe('a smallest set of missing facts', () => {
  it('takes what is easiest to fetch first', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: 'unknown', acceptedDomains: 'unknown' },
      rest: { otherTenants: 'unknown' },
      submission: {
        mailFrom: 'unknown',
        certificate: 'unknown',
        connectingIp: 'unknown',
        tls: 'unknown',
      },
    })
    expect(missingIn(file)).toEqual([
      'submission.mailFrom',
      'tenant.inboundConnectors',
      'tenant.acceptedDomains',
      'submission.certificate',
      'submission.connectingIp',
      'submission.tls',
      'otherTenants',
    ])
  })

  it('prefers one of two that would each do', () => {
    const twice = contosoCase({
      tenant: { inboundConnectors: [{ ...ADDRESS_CONNECTOR, Enabled: 'unknown' }] },
      submission: { mailFrom: 'unknown' },
    })
    expect(missingIn(twice)).toEqual(['submission.mailFrom', 'tenant.inboundConnectors[0].Enabled'])
  })

  it('holds every fact on which one of two ways hangs', () => {
    const file = contosoCase({
      tenant: {
        inboundConnectors: [
          { ...CERTIFICATE_CONNECTOR, Enabled: 'unknown' },
          { ...ADDRESS_CONNECTOR, Enabled: 'unknown' },
        ],
      },
      submission: { certificate: 'unknown' },
    })
    expect(missingIn(file)).toEqual([
      'tenant.inboundConnectors[1].Enabled',
      'tenant.inboundConnectors[0].Enabled',
      'submission.certificate',
    ])
  })

  it('is everything that was open, where too few worlds were opened to tell', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { mailFrom: 'unknown' },
    })
    const { relayCase } = toRelayCase(file, '')
    const [recipient] = relayCase.submission.rcptTo
    if (recipient === undefined) throw new Error('The case has a recipient')
    const scope = scopeOf(relayCase, recipient)
    const hasty = explore(scope, { untilDisagreement: false, most: 1 })
    expect(findMissing(hasty)).toEqual(['submission.mailFrom'])
  })
})
