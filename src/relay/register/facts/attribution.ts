import { byTeam, documented, inferred, type FactRow } from './fact-row.ts'

/** How Exchange Online decides which tenant a message belongs to. */
export const attributionFacts = {
  '1.1': byTeam(
    'Originating is tested before Incoming, on certificate or IP address, MAIL FROM domain and RCPT TO domain.',
    'B-ATTR',
  ),
  '1.2': byTeam(
    'The names of the client certificate are matched against inbound connectors of all tenants in the forest.',
    'B-ATTR',
  ),
  '1.3': byTeam(
    'A matching connector counts when its TlsSenderCertificateName is an accepted domain; the most exact match wins.',
    'B-ATTR',
  ),
  '1.4': byTeam(
    'Without a tenant by certificate, OnPremises connectors are found by IP address and kept if MAIL FROM is accepted.',
    'B-ATTR',
  ),
  '1.5': byTeam(
    'Incoming mail goes to the tenant that accepts the RCPT TO domain, through a Partner connector or the default one.',
    'B-ATTR',
  ),
  '1.6': byTeam(
    'A recipient domain that no tenant accepts is rejected unless the message is Originating.',
    'B-ATTR',
  ),
  '1.7': documented(
    'OnPremises connectors are attributed by certificate domain, then P1 MAIL FROM domain, then RCPT TO domain.',
    'MC1226222',
  ),
  '1.8': byTeam(
    'A connector found by certificate is used when its own name, the sender or the recipient domain is registered.',
    'B-JP3',
  ),
  '1.9': byTeam(
    'A connector found by IP address is used when the sender or the recipient domain is registered.',
    'B-JP3',
  ),
  '1.10': byTeam(
    'By IP address, an unregistered sender with recipients of several domains in one session was refused in 2017.',
    'B-JP3',
  ),
  '1.11': byTeam(
    'The host name used to reach Exchange Online has no influence on attribution.',
    'B-ATTR',
    'B-DSV',
  ),
  '1.12': byTeam(
    'Only an OnPremises connector authorises relay; a certificate is the better identity for foreign senders.',
    'B-ATTR',
  ),
  '1.13': documented(
    'Shared IP addresses and certificate names that are not accepted domains may stop working without notice.',
    'MC1226222',
    'B-ATTR',
  ),
  '1.14': documented(
    'A server that feeds several tenants needs its own certificate and Send connector for each.',
    'MC1226222',
  ),
  '1.15': byTeam(
    'Mail to another tenant that matches no connector is Incoming to that tenant straight away.',
    'B-ATTR',
  ),
  '1.16': byTeam(
    'With a matching connector, mail to another tenant first passes through the connector’s own tenant.',
    'B-JP3',
  ),
  '1.17': byTeam(
    'Adding a domain to a tenant that has inbound connectors can move its mail to that tenant at once.',
    'B-ATTR',
  ),
  '1.18': documented(
    'The Hybrid Configuration Wizard writes *.contoso.com when the host name itself is not a registered domain.',
    'B-ATTR',
    'KB-A36',
  ),
  '1.19': documented(
    'A wildcard connector also captures mail of other gateways whose certificates lie below the domain.',
    'B-ATTR',
    'B-2023-3855525',
    'D-IRR',
  ),
  '1.20': byTeam(
    'Headers such as X-EOPTenantAttributedMessage show direction and tenant after attribution.',
    'B-FIELD',
    'KB-HDR',
    'field-note',
  ),
  '1.21': byTeam(
    'Originating does not make a message internal; that needs promoted headers or TreatMessagesAsInternal.',
    'B-INTERNAL',
    'PS',
  ),
  '1.22': inferred('XATTR… SMTP extensions are not publicly documented and are left out.'),
  '1.23': inferred('No published maximum number of inbound connectors was found.'),
} as const satisfies Record<string, FactRow>
