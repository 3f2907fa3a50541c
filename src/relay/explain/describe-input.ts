import type { CasePath } from '../model/case-path.ts'

/** An input of a case in words, and how to get it. */
export interface InputWords {
  /** As a noun phrase: "the sender address of the envelope". */
  readonly name: string
  /** For an assumed input, what is taken to be so: "the connector is enabled". */
  readonly assumption: string | null
  /** What tells it. */
  readonly howTo: string
  /** A command to copy, where one tells it. */
  readonly command: string | null
}

interface InputRow extends InputWords {
  readonly path: RegExp
}

const SHOW_CERTIFICATE =
  'Get-ExchangeCertificate | Format-List Subject,CertificateDomains,Issuer,NotBefore,NotAfter,Status'

/** The server of the case, or another one that is named beside it. */
const SERVER = String.raw`^(?:submission|alsoThrough\[\d+\])\.`

const connectorProperty = (
  property: string,
  name: string,
  assumption: string | null,
): InputRow => ({
  path: new RegExp(`\\.inboundConnectors\\[\\d+\\]\\.${property}$`),
  name,
  assumption,
  howTo: 'Ask Exchange Online PowerShell.',
  command: `Get-InboundConnector | Format-List Name,${property}`,
})

const certificateProperty = (
  property: string,
  name: string,
  assumption: string | null,
  howTo: string,
  command: string | null,
): InputRow => ({
  path: new RegExp(`${SERVER}certificate\\.${property}$`),
  name,
  assumption,
  howTo,
  command,
})

/** The first row whose path fits is taken. */
const ROWS: readonly InputRow[] = [
  connectorProperty('ConnectorType', 'the connector’s type', null),
  connectorProperty('Enabled', 'whether the connector is enabled', 'the connector is enabled'),
  connectorProperty(
    'TlsSenderCertificateName',
    'the certificate name in the connector',
    'the connector names no certificate',
  ),
  connectorProperty(
    'SenderIPAddresses',
    'the addresses in the connector',
    'the connector lists no address',
  ),
  connectorProperty(
    'SenderDomains',
    'the sender domains of the connector',
    'the connector is for all sender domains',
  ),
  connectorProperty('RequireTls', 'whether the connector demands TLS', 'the connector demands TLS'),
  connectorProperty(
    'RestrictDomainsToIPAddresses',
    'whether the connector restricts its sources to addresses',
    'the connector does not restrict its sources to addresses',
  ),
  connectorProperty(
    'RestrictDomainsToCertificate',
    'whether the connector restricts its sources to a certificate',
    'the connector does not restrict its sources to a certificate',
  ),
  {
    path: /\.inboundConnectors$/,
    name: 'the inbound connectors',
    assumption: null,
    howTo: 'Ask Exchange Online PowerShell.',
    command: 'Get-InboundConnector | Format-List',
  },
  {
    path: /\.MatchSubDomains$/,
    name: 'whether sub-domains of an accepted domain count',
    assumption: 'sub-domains of the accepted domain do not count',
    howTo: 'Ask Exchange Online PowerShell.',
    command: 'Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains',
  },
  {
    path: /\.acceptedDomains$/,
    name: 'the accepted domains',
    assumption: null,
    howTo: 'Ask Exchange Online PowerShell.',
    command: 'Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains',
  },
  {
    path: /\.rejectDirectSend$/,
    name: 'whether the tenant rejects Direct Send',
    assumption: 'the tenant does not reject Direct Send',
    howTo: 'Ask Exchange Online PowerShell.',
    command: 'Get-OrganizationConfig | Format-List RejectDirectSend',
  },
  {
    path: /^otherTenants$/,
    name: 'whether the recipient’s domain is hosted in another Microsoft 365 tenant',
    assumption: 'the recipient’s domain is hosted in no other Microsoft 365 tenant',
    howTo:
      'Look up the MX record of the recipient’s domain; one below protection.outlook.com or mx.microsoft says so.',
    command: 'Resolve-DnsName -Type MX <recipient domain>',
  },
  certificateProperty(
    'chainComplete',
    'whether the server sends the intermediate certificates',
    'the server sends the intermediate certificates',
    'Test the certificate on the server that sends it.',
    'Get-ChildItem Cert:\\LocalMachine\\My\\<thumbprint> | Test-Certificate | Format-List',
  ),
  certificateProperty(
    'trustedRoot',
    'whether the certificate leads to a trusted root',
    'the certificate leads to a root that Exchange Online trusts',
    'See who issued it, and whether a public authority signed that.',
    SHOW_CERTIFICATE,
  ),
  certificateProperty(
    'revoked',
    'whether the certificate is revoked',
    'the certificate is not revoked',
    'Ask the authority that issued it, or see the Status on the server.',
    SHOW_CERTIFICATE,
  ),
  certificateProperty(
    'not(?:Before|After)',
    'the days the certificate is valid',
    null,
    'Ask the server that sends.',
    SHOW_CERTIFICATE,
  ),
  {
    path: new RegExp(`${SERVER}certificate`),
    name: 'the certificate the server offers',
    assumption: null,
    howTo: 'Ask the server that sends, or read its protocol log for “Sending certificate”.',
    command: SHOW_CERTIFICATE,
  },
  {
    path: new RegExp(`${SERVER}tls$`),
    name: 'whether the server uses STARTTLS',
    assumption: 'the server uses STARTTLS',
    howTo: 'Look for STARTTLS in the protocol log of the sending server.',
    command: 'Get-SendConnector | Format-List Name,RequireTLS,IgnoreSTARTTLS',
  },
  {
    path: new RegExp(`${SERVER}connectingIp$`),
    name: 'the address Exchange Online sees',
    assumption: null,
    howTo:
      'Exchange Online greets the server with it: look for “Hello [address]” after EHLO in the protocol log.',
    command: null,
  },
  {
    path: /^submission\.mailFrom$/,
    name: 'the envelope sender (MAIL FROM)',
    assumption: null,
    howTo:
      'Read MAIL FROM in the protocol log, or the sender in the bounce; a bounce itself has <>.',
    command: null,
  },
  {
    path: /^submission\.rcptTo/,
    name: 'the recipient',
    assumption: null,
    howTo: 'Read RCPT TO in the protocol log, or the recipient in the bounce.',
    command: null,
  },
  {
    path: /^submission\.headerFrom$/,
    name: 'the From header',
    assumption: null,
    howTo: 'Read the From line of the message.',
    command: null,
  },
]

/** What a path of a case stands for, what is assumed about it, and how to get it. */
export function describeInput(path: CasePath): InputWords {
  const row = ROWS.find((candidate) => candidate.path.test(path))
  return row ?? { name: path, assumption: null, howTo: 'State it in the case.', command: null }
}
