import { byTeam, documented, inferred, type FactRow } from './fact-row.ts'

/** What Exchange Online asks before it relays. */
export const relayFacts = {
  '2.1': documented(
    'Relay needs an accepted domain in certificate or P1, and an OnPremises connector matched by IP or certificate.',
    'D-RELAY23',
    'B-2023',
  ),
  '2.2': documented(
    'Until 1 November 2023 an accepted P2 domain also met the domain condition.',
    'D-RELAY23',
    'B-2023',
    'SEED',
    'B-ATTR',
  ),
  '2.3': byTeam(
    'Belonging to the organisation means being an accepted domain; an unlisted sub-domain is none.',
    'B-2023-3873802',
    'B-2023-3873536',
  ),
  '2.4': byTeam(
    'With an accepted certificate domain, P1, P2 and recipient may be anything.',
    'B-2023-3873802',
  ),
  '2.5': byTeam(
    'Through an IP connector any sender reaches recipients in an accepted domain.',
    'B-2023-3873802',
  ),
  '2.6': documented(
    'Through an IP connector, mail to outside recipients needs a P1 in an accepted domain.',
    'D-RELAY23',
    'B-IIS',
    'D-MFP',
  ),
  '2.7': documented(
    'A null sender has no domain, so only the certificate domain can meet the domain condition.',
    'SEED',
    'D-RELAY23',
    'G-2023',
    'O-OOF',
  ),
  '2.8': documented('Forwarded mail that keeps its original P1 needs the certificate.', 'SEED'),
  '2.9': documented(
    'A foreign sender domain needs the certificate and is limited in volume.',
    'D-570',
    'D-NACC',
  ),
  '2.10': documented(
    'Mail to the tenant’s own recipients is no relay; without a connector it is Direct Send.',
    'D-MFP',
    'KB-MFP',
    'B-DS',
    'PS',
  ),
  '2.11': documented(
    'Authoritative and InternalRelay domains are both accepted domains; unknown recipients fare differently.',
    'D-AD',
    'D-DBEB',
    'PS',
  ),
  '2.12': documented(
    'MatchSubDomains on an InternalRelay domain makes its sub-domains count as accepted sender domains.',
    'PS',
    'D-SUB',
    'B-DS',
    'D-ROUTE',
    'B-TERRL',
  ),
  '2.13': byTeam(
    'The onmicrosoft.com domains are accepted domains, with a limit on outside recipients.',
    'B-MOERA',
  ),
  '2.14': documented(
    'SendingFromDomainDisabled and SendingToDomainDisabled block mail from or to an accepted domain.',
    'PS',
  ),
  '2.15': documented('A connector with Enabled False is ignored.', 'PS', 'D-IFAQ'),
  '2.16': documented('A Partner connector never grants relay.', 'PS', 'D-RELAY23', 'field-note'),
  '2.17': documented('SenderDomains does not filter for an OnPremises connector.', 'PS', 'B-TLS25'),
  '2.18': documented(
    'RequireTls and the Restrict… switches act on Partner connectors only.',
    'PS',
    'B-TLS25',
    'D-ADDON',
  ),
  '2.19': documented(
    'A Partner connector for all senders with a Restrict… switch refuses every other source.',
    'D-PART',
    'PS',
    'B-ATTR',
  ),
  '2.20': documented(
    'SenderIPAddresses takes single IPv4 addresses or CIDR blocks from /24 to /32, host bits allowed.',
    'PS',
    'D-MFP',
  ),
  '2.21': documented(
    'CloudServicesMailEnabled promotes headers and has no influence on relay.',
    'PS',
    'field-note',
  ),
  '2.22': documented('TreatMessagesAsInternal has no influence on relay.', 'PS'),
  '2.23': documented(
    'AssociatedAcceptedDomains restricts the source domains that use the connector.',
    'PS',
  ),
  '2.24': documented(
    'TrustedOrganizations names other tenants and is not meant for on-premises servers.',
    'PS',
  ),
  '2.25': documented(
    'Enhanced Filtering changes the hop that is judged, not attribution.',
    'PS',
    'D-EF',
  ),
  '2.26': documented(
    'An address in a connector and in the IP Allow list hides which block list refused it.',
    'KB-ALLOW',
  ),
  '2.27': documented(
    'Microsoft puts the refusal at the end of DATA; observers saw it in reply to RCPT TO.',
    'D-OPENRELAY',
    'field-note',
  ),
  '2.28': inferred(
    'Recipients matter only when neither certificate nor P1 attributes the message.',
    'B-JP3',
  ),
  '2.29': byTeam(
    'Content verdicts come later; relayed mail counts for the tenant’s outbound limit.',
    'B-TERRL',
  ),
  '2.30': documented(
    'Relayed mail with a foreign P1 leaves with a rewritten P1 in the default accepted domain.',
    'D-SRS',
  ),
  '2.31': byTeam(
    'Recipients in the tenant’s onmicrosoft.com domains are its own: no relay is involved.',
    'B-ATTR',
    'B-TLS25',
  ),
  '2.32': documented(
    'An OnPremises and a restrictive Partner connector may share a certificate or address.',
    'D-3P',
    'B-TLS25',
  ),
} as const satisfies Record<string, FactRow>
