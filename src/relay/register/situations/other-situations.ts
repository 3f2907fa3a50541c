import { CHECKS } from './checks.ts'
import type { SituationRow } from './situation-row.ts'

const blockedConnector = {
  what: 'Look for blocked connectors.',
  command: 'Get-BlockedConnector',
} as const

const serverVersion = {
  what: 'Compare the version of the server with the minimum Exchange Online takes.',
  command: 'Get-ExchangeServer | Format-List Name,AdminDisplayVersion',
} as const

const licences = {
  what: 'Compare the day’s outside recipients with the limit of the tenant’s licences.',
  command: null,
} as const

const submission = {
  what: 'Look which host and port the server sends to, and whether it logs in.',
  command: null,
} as const

/** Situations about the source, its tenant or the way there: easily taken for a refusal to relay. */
export const otherSituations = {
  'connector-blocked': {
    words: 'The connector was judged compromised and blocked.',
    rows: [],
    citations: [],
    checks: [blockedConnector],
    replies: ['bad-inbound-connector'],
  },
  'bulk-from-foreign-domains': {
    words: 'Too much mail came from sender domains that are not accepted domains.',
    rows: ['T3'],
    citations: ['2.9'],
    checks: [CHECKS.sender, CHECKS.acceptedDomains],
    replies: ['unregistered-domains'],
  },
  'tenant-blocked-for-spam': {
    words: 'The tenant sent so much spam that its mail to the Internet is blocked.',
    rows: [],
    citations: [],
    checks: [blockedConnector, CHECKS.sender],
    replies: ['tenant-threshold'],
  },
  'subscription-just-renewed': {
    words: 'The tenant’s subscription was renewed a short while ago.',
    rows: [],
    citations: [],
    checks: [{ what: 'Look at the date of the renewal in the admin center.', command: null }],
    replies: ['tenant-threshold'],
  },
  'address-of-low-reputation': {
    words: 'The address has a low reputation, as often with trial tenants.',
    rows: [],
    citations: [],
    checks: [CHECKS.address],
    replies: ['address-not-accepted'],
  },
  'address-banned': {
    words: 'Microsoft banned the source address; that is judged before any connector.',
    rows: [],
    citations: [],
    checks: [CHECKS.address],
    replies: ['banned-sending-ip', 'banned-sender'],
  },
  'address-on-block-list': {
    words: 'The source address is on a public block list.',
    rows: [],
    citations: [],
    checks: [CHECKS.address],
    replies: ['block-list'],
  },
  'address-allowed-and-blocked': {
    words: 'The address is in a connector, in the IP Allow list and on a block list.',
    rows: [],
    citations: ['2.26'],
    checks: [
      {
        what: 'Look for the address in the IP Allow list.',
        command: 'Get-HostedConnectionFilterPolicy | Format-List Name,IPAllowList',
      },
      CHECKS.connectorAddresses,
    ],
    replies: ['blocked-by-customer-allow-list'],
  },
  'address-throttled': {
    words: 'The address is throttled, and no connector that matches lifts it.',
    rows: [],
    citations: [],
    checks: [CHECKS.connectorState, CHECKS.connectorAddresses],
    replies: ['source-throttled'],
  },
  'address-suspicious': {
    words: 'The address showed suspicious activity.',
    rows: [],
    citations: [],
    checks: [CHECKS.address, CHECKS.wait],
    replies: ['source-suspicious'],
  },
  'ipv6-without-spf-or-dkim': {
    words: 'The message came over IPv6 and passed neither SPF nor DKIM.',
    rows: [],
    citations: [],
    checks: [CHECKS.address],
    replies: ['ipv6-needs-spf-or-dkim'],
  },
  'ipv6-without-reverse-dns': {
    words: 'The IPv6 address has no PTR record.',
    rows: [],
    citations: [],
    checks: [{ what: 'Look up the PTR record.', command: 'Resolve-DnsName <address> -Type PTR' }],
    replies: ['ipv6-needs-reverse-dns'],
  },
  'server-out-of-date': {
    words: 'An out-of-date Exchange server sends through an OnPremises connector.',
    rows: [],
    citations: ['3.9', '3.10'],
    checks: [serverVersion],
    replies: ['server-version-throttled', 'server-version-blocked'],
  },
  'service-hiccup': {
    words: 'The service could not look up whose mail it is for a moment.',
    rows: [],
    citations: [],
    checks: [CHECKS.wait],
    replies: ['temporary-attr55', 'directory-error-attr3'],
  },
  'mail-loop': {
    words: 'Both sides send the message back to each other.',
    rows: [],
    citations: [],
    checks: [
      CHECKS.acceptedDomains,
      {
        what: 'Look where each side sends mail for the domain.',
        command: 'Get-OutboundConnector | Format-List Name,RecipientDomains,SmartHosts',
      },
    ],
    replies: ['mail-loop-attr34'],
  },
  'refused-without-reason': {
    words: 'A server on the way does not grant relay to this sender.',
    rows: [],
    citations: [],
    checks: [CHECKS.writer],
    replies: ['unable-to-relay'],
  },
  'on-premises-denies-relay': {
    words: 'The Receive connector of the on-premises server grants the sender no relay.',
    rows: [],
    citations: [],
    checks: [
      CHECKS.writer,
      {
        what: 'Look who may use the Receive connector.',
        command: 'Get-ReceiveConnector | Format-List Name,PermissionGroups,RemoteIPRanges',
      },
    ],
    replies: ['on-premises-unable-to-relay'],
  },
  'send-connector-certificate-missing': {
    words: 'The Send connector names a certificate that is not on the server.',
    rows: [],
    citations: ['2.47'],
    checks: [CHECKS.sendConnector, CHECKS.certificate],
    replies: ['send-connector-certificate-missing'],
  },
  'submission-without-login': {
    words: 'The server sends to smtp.office365.com without logging in.',
    rows: [],
    citations: [],
    checks: [submission],
    replies: ['client-not-authenticated'],
  },
  'sends-as-another': {
    words: 'A logged-in client sends as somebody else without the right to.',
    rows: [],
    citations: [],
    checks: [submission],
    replies: ['send-as-denied'],
  },
  'account-blocked': {
    words: 'The sending account is blocked for outbound spam.',
    rows: [],
    citations: [],
    checks: [{ what: 'Look for the account.', command: 'Get-BlockedSenderAddress' }],
    replies: ['bad-outbound-sender'],
  },
  'outbound-limit-reached': {
    words: 'The tenant sent to more outside recipients than it may in a day.',
    rows: [],
    citations: ['3.16'],
    checks: [licences],
    replies: ['trial-tenant-limit', 'tenant-outbound-limit'],
  },
  'onmicrosoft-limit-reached': {
    words: 'Senders in onmicrosoft.com domains wrote to more than 100 outside recipients in a day.',
    rows: [],
    citations: ['2.13', '3.17'],
    checks: [CHECKS.sender],
    replies: ['onmicrosoft-limit'],
  },
  'mailbox-forwards-outside': {
    words: 'A mailbox in Exchange Online forwards outside, and the policy forbids it.',
    rows: [],
    citations: [],
    checks: [
      {
        what: 'Look at the policy for automatic forwarding.',
        command: 'Get-HostedOutboundSpamFilterPolicy | Format-List Name,AutoForwardingMode',
      },
    ],
    replies: ['external-forwarding-denied'],
  },
  'from-domain-fails-dmarc': {
    words: 'The From domain asks for rejection, and neither SPF nor DKIM is aligned with it.',
    rows: [],
    citations: ['2.29'],
    checks: [{ what: 'Read the policy.', command: 'Resolve-DnsName _dmarc.contoso.com -Type TXT' }],
    replies: ['dmarc-reject'],
  },
} as const satisfies Record<string, SituationRow>
