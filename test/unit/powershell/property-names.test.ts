import { expect, test } from 'vitest'
import { kindOfProperties, printedBy } from '../../../src/relay/parse/property-names.ts'

test.each([
  ['Enabled ConnectorType SenderDomains TlsSenderCertificateName Name', 'inbound-connectors'],
  ['name senderipaddresses', 'inbound-connectors'],
  ['DomainName DomainType MatchSubDomains', 'accepted-domains'],
  ['RejectDirectSend', 'organization-config'],
  ['Name IsDehydrated', 'organization-config'],
  ['DefaultPublicFolderAgeLimit Name', 'organization-config'],
  ['Thumbprint Services Subject', 'exchange-certificates'],
  ['CertificateDomains NotAfter', 'exchange-certificates'],
  ['RootCAType Status', 'exchange-certificates'],
  ['Thumbprint NotBefore NotAfter', 'exchange-certificates'],
  ['Name AddressSpaces SmartHosts', 'send-connectors'],
  ['Name SmartHosts Fqdn', 'send-connectors'],
  ['SmartHosts TlsCertificateName', 'send-connectors'],
  ['Name ConnectorType RecipientDomains', null],
  ['Name ConnectorType SmartHosts TlsDomain', null],
  ['Name RemoteIPRanges Bindings', null],
  ['DomainName TargetDeliveryDomain', null],
  ['Thumbprint Subject', null],
  ['Name Enabled', null],
  ['', null],
])('objects with %s are %s', (names, kind) => {
  expect(kindOfProperties(names.split(' '))).toBe(kind)
})

test('objects of no use are told apart all the same', () => {
  expect(printedBy(['RecipientDomains'])?.cmdlet).toBe('Get-OutboundConnector')
  expect(printedBy(['RemoteIPRanges'])?.cmdlet).toBe('Get-ReceiveConnector')
  expect(printedBy(['AllowedOOFType'])?.cmdlet).toBe('Get-RemoteDomain')
  expect(printedBy(['Name'])).toBeNull()
})
