import type { SituationCheck } from './situation-row.ts'

function check(what: string, command: string | null = null): SituationCheck {
  return { what, command }
}

/** What to look at, where several situations ask for the same. */
export const CHECKS = {
  acceptedDomains: check(
    'Compare the domain with the accepted domains; a sub-domain counts only when listed or covered.',
    'Get-AcceptedDomain | Format-Table DomainName,DomainType,MatchSubDomains',
  ),
  sender: check(
    'Read MAIL FROM of the refused message in the send log: empty, foreign or an accepted domain.',
    'Get-TransportService | Format-List Name,SendProtocolLogPath',
  ),
  connectorName: check(
    'Compare TlsSenderCertificateName with the subject and the alternative names of the certificate.',
    'Get-InboundConnector | Format-List Name,TlsSenderCertificateName',
  ),
  connectorAddresses: check(
    'Compare SenderIPAddresses with the address Exchange Online sees: EHLO is answered with Hello and it.',
    'Get-InboundConnector | Format-List Name,SenderIPAddresses',
  ),
  connectorState: check(
    'Look whether the connector is there, of type OnPremises and enabled.',
    'Get-InboundConnector | Format-List Name,ConnectorType,Enabled',
  ),
  certificate: check(
    'Look at the certificate’s names, its dates and its state.',
    'Get-ExchangeCertificate | Format-List Subject,CertificateDomains,Issuer,NotBefore,NotAfter,Status',
  ),
  sendConnector: check(
    'Look which certificate the Send connector names, and whether the send log shows it was sent.',
    'Get-SendConnector | Format-List Name,Fqdn,RequireTLS,TlsCertificateName,ProtocolLoggingLevel',
  ),
  chain: check(
    'Test the certificate’s chain on the sending server and import missing intermediates.',
    'Get-ChildItem Cert:\\LocalMachine\\My\\<thumbprint> | Test-Certificate | Format-List',
  ),
  starttls: check('Look in the send log whether STARTTLS follows EHLO and succeeds.'),
  smartHost: check(
    'Compare the smart host with the tenant’s MX host; old names and bare addresses are wrong.',
    'Get-SendConnector | Format-List Name,SmartHosts',
  ),
  recipientMx: check(
    'Look whether the MX record of the recipient’s domain points to Microsoft 365.',
    'Resolve-DnsName tailspintoys.com -Type MX',
  ),
  partnerConnectors: check(
    'Look for a Partner connector with a Restrict… switch, and for the sources it names.',
    'Get-InboundConnector | Format-List Name,ConnectorType,SenderDomains,Restrict*,SenderIPAddresses',
  ),
  directSend: check(
    'Look whether the tenant rejects Direct Send.',
    'Get-OrganizationConfig | Format-List RejectDirectSend',
  ),
  writer: check('Look in the report or log which server wrote the reply.'),
  wait: check('Look whether a later try went through.'),
  address: check('Take the source address from the reply and look whether it is your own alone.'),
} as const
