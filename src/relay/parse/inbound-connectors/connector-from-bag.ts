import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { assumed, unknown } from '../../model/fact.ts'
import type {
  ConnectorType,
  InboundConnector,
  SenderDomain,
} from '../../model/inbound-connector.ts'
import type { IpRange } from '../../model/ip-range.ts'
import {
  booleanReader,
  choiceReader,
  firstText,
  listReader,
  noteUnknownProperties,
  openBag,
  quote,
  readProperty,
  type PropertyBag,
} from '../property-bag/index.ts'
import { certificateNameReader } from './certificate-name.ts'
import { isConnectorProperty } from './connector-properties.ts'
import { readSenderDomain } from './sender-domains.ts'
import { readSenderIPAddress } from './sender-ip-addresses.ts'

const CMDLET = 'Get-InboundConnector'

/** The type has no documented default: left out, it is unknown (contract, facts 5.1). */
const connectorType = choiceReader<ConnectorType>(
  ['OnPremises', 'Partner'],
  unknown,
  (piece, site) => {
    site.note({
      id: 'connector-type-unreadable',
      level: 'error',
      span: piece.span,
      found: quote(piece.text),
      expected: 'OnPremises or Partner',
      advice: 'The type counts as unknown. Copy it from Get-InboundConnector.',
    })
  },
  // As the enumeration Microsoft.Exchange.Data.TenantConnectorType counts.
  new Map([
    ['1', 'OnPremises'],
    ['2', 'Partner'],
  ]),
)

const addresses = listReader<IpRange>((path) => assumed([], path), readSenderIPAddress, CMDLET)
const domains = listReader<SenderDomain>(
  (path) => assumed([{ kind: 'any' }], path),
  readSenderDomain,
  CMDLET,
)
const names = listReader<string>(
  (path) => assumed([], path),
  ({ text }) => text,
  CMDLET,
)
const onByDefault = booleanReader(true)
const offByDefault = booleanReader(false)

/**
 * The connector a bag describes. Properties left out have their documented defaults, as assumptions.
 *
 * @param diagnostics takes up what cannot be used
 */
export function connectorFromBag(
  bag: PropertyBag,
  path: CasePath,
  diagnostics: Diagnostic[],
): InboundConnector {
  const reading = openBag(bag, path, diagnostics, CMDLET)
  noteUnknownProperties(reading, isConnectorProperty, CMDLET)
  const flag = (name: string) => readProperty(reading, name, offByDefault)
  return {
    path,
    name: nameOf(bag, path),
    connectorType: readProperty(reading, 'ConnectorType', connectorType),
    enabled: readProperty(reading, 'Enabled', onByDefault),
    tlsSenderCertificateName: readProperty(
      reading,
      'TlsSenderCertificateName',
      certificateNameReader,
    ),
    senderIPAddresses: readProperty(reading, 'SenderIPAddresses', addresses),
    senderDomains: readProperty(reading, 'SenderDomains', domains),
    requireTls: readProperty(reading, 'RequireTls', onByDefault),
    restrictDomainsToIPAddresses: flag('RestrictDomainsToIPAddresses'),
    restrictDomainsToCertificate: flag('RestrictDomainsToCertificate'),
    cloudServicesMailEnabled: flag('CloudServicesMailEnabled'),
    treatMessagesAsInternal: flag('TreatMessagesAsInternal'),
    associatedAcceptedDomains: readProperty(reading, 'AssociatedAcceptedDomains', names),
  }
}

/** `Name`, or `Identity`, which holds the same; else `Connector 1`, counted as in the case. */
function nameOf(bag: PropertyBag, path: CasePath): string {
  const [, index = '0'] = /\[(\d{1,9})\]$/.exec(path) ?? []
  return firstText(bag, ['Name', 'Identity'])?.text ?? `Connector ${String(Number(index) + 1)}`
}
