import type { SourceRow } from './source-row.ts'

const SUPPORT = 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/HEAD/Exchange'

/** The notice behind KB 3169958 and the troubleshooting articles of Microsoft support. */
export const supportArticles = {
  SEED: {
    kind: 'notice',
    title: 'Notice to Office 365 email customers with connectors (KB 3169958)',
    date: '2017',
    url: `${SUPPORT}/ExchangeOnline/email-delivery/office-365-notice.md`,
  },
  'KB-A36': {
    kind: 'docs',
    title: 'Support article on 5.7.64 with ATTR36 (KB 4019940)',
    date: '2024-01-24',
    url: `${SUPPORT}/ExchangeHybrid/hybrid-configuration-wizard-errors/relay-access-denied-attr36-ndr.md`,
  },
  'KB-TA': {
    kind: 'docs',
    title: 'Support article on 5.7.64 with TenantAttribution (KB 4051495)',
  },
  'KB-CHAIN': {
    kind: 'docs',
    title: 'Support article on TenantAttribution and a missing chain (KB 3212877)',
  },
  'KB-5764': { kind: 'docs', title: 'Fix NDR error code 5.7.64 in Exchange Online' },
  'KB-A35': { kind: 'docs', title: 'Support article on ATTR35, wrong Office 365 region' },
  'KB-NDR': {
    kind: 'docs',
    title: 'Non-delivery reports in Exchange Online, list of codes',
    date: '2024-10-14',
  },
  'KB-MFP': {
    kind: 'docs',
    title: 'Fix issues with printers, scanners and applications that send mail',
  },
  'KB-ALLOW': {
    kind: 'docs',
    title: 'Support article on Blocked by Customer Allow list (KB 3013740)',
    date: '2015',
  },
  'KB-451': { kind: 'docs', title: 'Fix NDR error code 451 4.7.500-699 in Exchange Online' },
  'KB-5757': { kind: 'docs', title: 'Fix NDR error code 5.7.57 in Exchange Online' },
  'KB-571': { kind: 'docs', title: 'Fix NDR error code 550 5.7.1 in Exchange Online' },
  'KB-RTLS': {
    kind: 'docs',
    title: 'Hybrid Configuration Wizard error on RequireTls and TlsCertificateName',
  },
  'KB-HDR': { kind: 'docs', title: 'Hybrid mail wrongly quarantined: cross-premises headers' },
  'KB-8039': {
    kind: 'docs',
    title: 'Hybrid Configuration Wizard error HCW8039 (KB 3087172)',
    url: `${SUPPORT}/ExchangeHybrid/hybrid-configuration-wizard-errors/hcw8039-address-space-error.md`,
  },
} as const satisfies Record<string, SourceRow>
