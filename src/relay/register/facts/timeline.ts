import { byTeam, documented, observed, type FactRow } from './fact-row.ts'

/** What changed when. */
export const timelineFacts = {
  '3.1': byTeam('2016-03-29: the sender domain or certificate condition is announced.', 'B-2016'),
  '3.2': documented('The deadline moves from 1 February to 5 July 2017.', 'SEED'),
  '3.3': documented(
    '2017-07-05: mail that meets neither condition is refused with ATTR36.',
    'SEED',
  ),
  '3.4': byTeam('2017-12-07: support publishes three pitfalls of connectors.', 'B-JP3'),
  '3.5': byTeam('2019-07-11: the attribution algorithm is published.', 'B-ATTR'),
  '3.6': documented(
    '2020-10-19: hybrid certificates should name the primary SMTP domain because of relay.',
    'D-CERT',
  ),
  '3.7': documented('2021-07: the help limits SenderIPAddresses to /24 to /32.', 'PS'),
  '3.8': documented('2023-11-01: P2 stops counting, tenant by tenant.', 'B-2023', 'D-RELAY23'),
  '3.9': observed(
    '2023-08 onwards: out-of-date Exchange servers behind an OnPremises connector are throttled, then blocked.',
    'B-THR',
  ),
  '3.10': observed(
    '2026-09: the minimum for Exchange 2016 and 2019 becomes the October 2025 update.',
    'B-THR',
  ),
  '3.11': documented(
    '2024-05-10: creating inbound connectors is restricted in E5 developer subscriptions.',
    'PS',
  ),
  '3.12': documented('2024-07-25: the cmdlet help ties relay to the type OnPremises.', 'PS'),
  '3.13': documented(
    'Some offerings create OnPremises inbound connectors disabled; support enables them.',
    'D-IFAQ',
    'field-note',
  ),
  '3.14': documented('2025-04: RejectDirectSend becomes available, off by default.', 'B-DS', 'PS'),
  '3.15': byTeam(
    '2025-06-04: a TlsSenderCertificateName without wildcard must be an accepted domain.',
    'B-TLS25',
  ),
  '3.16': byTeam(
    '2025-02 to 2026-09: the tenant outbound limit arrives; relayed mail counts.',
    'B-TERRL',
  ),
  '3.17': byTeam(
    '2025-10 to 2026-06: onmicrosoft.com senders are limited to 100 a day.',
    'B-MOERA',
  ),
  '3.18': documented('2026-02: the Message Center states the order of attribution.', 'MC1226222'),
  '3.19': byTeam('2026-04-21: the Change Optics report appears.', 'B-OPTICS'),
  '3.20': byTeam(
    '2025-10 to 2026-10: the dedicated hybrid app has no effect on mail flow.',
    'B-HYB',
  ),
  '3.21': byTeam('2026: the MX of newly added domains is to move below mx.microsoft.', 'B-DNS'),
} as const satisfies Record<string, FactRow>

/** How to choose and read the 5.7.64 texts. */
export const replyFacts = {
  'F-4.1': documented(
    'No match gives the TenantAttribution text, a match without an accepted domain the ATTR36 text.',
    'KB-TA',
    'KB-5764',
    'KB-CHAIN',
    'KB-A36',
  ),
  'F-4.2': observed(
    'Live replies end in one or two bracketed server tags.',
    'field-note',
    'B-TLS25',
  ),
  'F-4.3': observed(
    'The TenantAttribution text is seen for matched and unmatched connectors alike.',
    'O-OOF',
    'field-note',
  ),
} as const satisfies Record<string, FactRow>
