import type { CaseFile } from '../../relay/index.ts'

/**
 * The case the sheet opens with: an IP connector carries ordinary mail and nothing else, which is
 * what the notice warns of (S20 to S22).
 */
export const WORKED_EXAMPLE: CaseFile = {
  title: 'A server known by its IP address',
  tenant: {
    name: 'contoso',
    inboundConnectors: [
      'Name                     : From the data centre',
      'Enabled                  : True',
      'ConnectorType            : OnPremises',
      'SenderIPAddresses        : {203.0.113.10}',
      'TlsSenderCertificateName :',
    ].join('\n'),
    acceptedDomains: 'contoso.com\ncontoso.onmicrosoft.com',
  },
  submission: { connectingIp: '203.0.113.10', tls: true, certificate: 'none' },
}

/** The message whose verdict is explained first: the one readers come for. */
export const FIRST_SELECTED = 'delivery-report'
