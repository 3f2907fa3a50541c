import { describe, expect, it } from 'vitest'
import { describeInput } from '../../../src/relay/index.ts'

const ASSUMED = [
  'otherTenants',
  'tenant.rejectDirectSend',
  'submission.tls',
  'submission.certificate.chainComplete',
  'submission.certificate.trustedRoot',
  'submission.certificate.revoked',
  'tenant.acceptedDomains[0].MatchSubDomains',
  'tenant.inboundConnectors[0].Enabled',
  'tenant.inboundConnectors[0].TlsSenderCertificateName',
  'tenant.inboundConnectors[0].SenderIPAddresses',
  'tenant.inboundConnectors[0].SenderDomains',
  'tenant.inboundConnectors[0].RequireTls',
  'tenant.inboundConnectors[0].RestrictDomainsToIPAddresses',
  'tenant.inboundConnectors[0].RestrictDomainsToCertificate',
]

const CAN_BE_MISSING = [
  ...ASSUMED,
  'tenant.acceptedDomains',
  'tenant.inboundConnectors',
  'tenant.inboundConnectors[2].ConnectorType',
  'otherTenants[0].inboundConnectors',
  'submission.certificate',
  'submission.certificate.commonName',
  'submission.certificate.notAfter',
  'submission.connectingIp',
  'submission.mailFrom',
  'submission.headerFrom',
  'submission.rcptTo',
  'submission.rcptTo[1]',
]

describe('describing an input', () => {
  it.each(CAN_BE_MISSING)('%s has a name and a way to get it', (path) => {
    const words = describeInput(path)
    expect(words.name).not.toBe(path)
    expect(words.howTo).not.toBe('')
  })

  it.each(ASSUMED)('%s says what is assumed', (path) => {
    expect(describeInput(path).assumption).not.toBeNull()
  })

  it('falls back to the path itself', () => {
    expect(describeInput('somewhere.else').name).toBe('somewhere.else')
  })
})
