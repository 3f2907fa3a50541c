import type { SourceRow } from './source-row.ts'

const RELAY_BLOG =
  'https://techcommunity.microsoft.com/blog/exchange/updated-requirements-for-smtp-relay-through-exchange-online/3851357'

/** Posts of the Exchange product and support teams, and team members' answers below them. */
export const teamPosts = {
  'B-2016': {
    kind: 'team',
    title: 'Important connector notice, Exchange Team Blog',
    date: '2016-03-29',
  },
  'B-ATTR': {
    kind: 'team',
    title: 'Office 365 Message Attribution, Exchange Team Blog',
    date: '2019-07-11',
  },
  'B-JP3': {
    kind: 'team',
    title: 'Three key points for connector settings, Japan messaging support',
    date: '2017-12-07',
  },
  'B-2023': {
    kind: 'team',
    title: 'Updated Requirements for SMTP Relay, Exchange Team Blog',
    date: '2023-11-13',
    url: RELAY_BLOG,
  },
  'B-2023-3855525': {
    kind: 'team',
    title: 'Team answer on certificate names and the parent domain',
    date: '2023-06',
    url: `${RELAY_BLOG}/replies/3855525`,
  },
  'B-2023-3873536': {
    kind: 'team',
    title: 'Question on senders, recipients and unlisted sub-domains',
    date: '2023',
    url: `${RELAY_BLOG}/replies/3873536`,
  },
  'B-2023-3873802': {
    kind: 'team',
    title: 'Team answer on senders, recipients and unlisted sub-domains',
    date: '2023',
    url: `${RELAY_BLOG}/replies/3873802`,
  },
  'B-2023-3964147': {
    kind: 'team',
    title: 'Team answer on what relay means',
    date: '2023-10',
    url: `${RELAY_BLOG}/replies/3964147`,
  },
  'B-2023-3981065': {
    kind: 'team',
    title: 'Team answer on self-signed certificates and add-on services',
    date: '2023',
    url: `${RELAY_BLOG}/replies/3981065`,
  },
  'G-2023': {
    kind: 'team',
    title: 'Guide to verify compliance with the relay requirements',
    date: '2023-10-04',
    url: 'https://learn.microsoft.com/en-us/answers/a/11582569',
  },
  'B-TLS25': {
    kind: 'team',
    title: 'TLS Certificates in Exchange Hybrid, Exchange Team Blog',
    date: '2025-06-04',
  },
  'B-DS': { kind: 'team', title: 'More control over Direct Send, Exchange Team Blog' },
  'B-DSV': {
    kind: 'team',
    title: 'Direct Send vs sending directly to a tenant, Exchange Team Blog',
    date: '2025-08-08',
  },
  'B-IIS': { kind: 'team', title: 'Replacing the IIS SMTP server with Edge Transport' },
  'B-MOERA': { kind: 'team', title: 'Limits on sending from onmicrosoft.com domains' },
  'B-TERRL': { kind: 'team', title: 'Tenant outbound email limits in Exchange Online' },
  'B-OPTICS': { kind: 'team', title: 'Change Optics report in the Exchange admin center' },
  'B-G2': { kind: 'team', title: 'Trust DigiCert Global Root G2', date: '2026-08-18' },
  'B-HYB': { kind: 'team', title: 'Exchange Server security changes for hybrid deployments' },
  'B-DNS': { kind: 'team', title: 'Modernizing DNS security: MX below mx.microsoft' },
  'B-FWD': { kind: 'team', title: 'Automatic email forwarding in Exchange Online' },
  'B-INTERNAL': { kind: 'team', title: 'When a message is internal, Exchange Team Blog' },
  'B-FIELD': {
    kind: 'team',
    title: 'Headers that show the attributed tenant, EOP field notes',
    date: '2019-01-03',
    url: 'https://blogs.technet.microsoft.com/eopfieldnotes/2019/01/03/use-headers-to-determine-which-exchange-online-tenant-a-message-was-attributed-to/',
  },
} as const satisfies Record<string, SourceRow>
