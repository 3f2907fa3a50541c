import type { SourceRow } from './source-row.ts'

/** Product documentation and the Message Center. */
export const documentation = {
  PS: {
    kind: 'docs',
    title: 'Exchange PowerShell reference, the cmdlet pages',
    date: '2026-08-21',
    url: 'https://github.com/MicrosoftDocs/office-docs-powershell/tree/HEAD/exchange/exchange-ps/ExchangePowerShell',
  },
  'D-ROUTE': {
    kind: 'docs',
    title: 'Set up connectors to route mail between Microsoft 365 and your servers',
    date: '2022-04-27',
  },
  'D-ADDON': { kind: 'docs', title: 'Integrate Office 365 with an email add-on service' },
  'D-MFP': { kind: 'docs', title: 'Set up a device or application to send email' },
  'D-AD': { kind: 'docs', title: 'Manage accepted domains in Exchange Online' },
  'D-SUB': { kind: 'docs', title: 'Enable mail flow for subdomains' },
  'D-DBEB': { kind: 'docs', title: 'Use Directory-Based Edge Blocking' },
  'D-PART': { kind: 'docs', title: 'Connectors for secure mail flow with a partner' },
  'D-MULTI': { kind: 'docs', title: 'Manage mail flow for multiple locations' },
  'D-CERT': { kind: 'docs', title: 'Certificate requirements for hybrid deployments' },
  'D-570': { kind: 'docs', title: 'Fix NDR error codes 5.7.700 through 5.7.750' },
  'D-546': { kind: 'docs', title: 'Fix NDR error codes 5.4.6 through 5.4.20' },
  'D-NACC': { kind: 'docs', title: 'Non-accepted domain report' },
  'D-RELAY23': {
    kind: 'docs',
    title: 'Updated requirements for SMTP relay',
    date: '2023',
    url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/updated-requirements-smtp-relay',
  },
  'D-IFAQ': {
    kind: 'docs',
    title: 'Inbound connector: FAQ',
    url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/inbound-connector-faq',
  },
  'D-3P': {
    kind: 'docs',
    title: 'Manage mail flow using a third-party cloud service',
    date: '2022-04-27',
  },
  'D-USE': { kind: 'docs', title: 'Configure mail flow using connectors', date: '2022-04-27' },
  'D-EF': { kind: 'docs', title: 'Enhanced filtering for connectors' },
  'D-SRS': {
    kind: 'docs',
    title: 'Sender Rewriting Scheme (SRS) in Microsoft 365',
    url: 'https://learn.microsoft.com/exchange/reference/sender-rewriting-scheme',
  },
  'D-OLD': { kind: 'docs', title: 'Identifying email from your email server (earlier versions)' },
  'D-OPENRELAY': {
    kind: 'docs',
    title: 'Admin help: Exchange Online wrongly flagged as an open relay',
    date: '2022-01-21',
  },
  'D-IRR': {
    kind: 'docs',
    title: 'Configure Multi-Geo In-Region Routing',
    date: '2025-09-26',
  },
  'D-BLOCKED': { kind: 'docs', title: 'Remove blocked connectors (Defender)' },
  MC1226222: {
    kind: 'message-center',
    title: 'Guidance for on-premises connectors configuration',
    date: '2026-02-04',
  },
} as const satisfies Record<string, SourceRow>
