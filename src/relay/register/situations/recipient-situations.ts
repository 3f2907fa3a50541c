import { CHECKS } from './checks.ts'
import type { SituationRow } from './situation-row.ts'

/** Situations in which the recipient’s tenant, region or server answers. */
export const recipientSituations = {
  'smart-host-outdated': {
    words: 'The server sends to an old host name, a bare address or another region.',
    rows: [],
    citations: [],
    checks: [CHECKS.smartHost],
    replies: ['wrong-region-attr35'],
  },
  'recipient-in-other-forest': {
    words:
      'No connector matches, and the recipient’s domain is hosted in another forest or region.',
    rows: ['T9'],
    citations: ['1.2'],
    checks: [CHECKS.recipientMx, CHECKS.connectorState],
    replies: ['wrong-region-attr35'],
  },
  'recipient-hosted-in-other-tenant': {
    words: 'Relay would be refused, but the recipient’s own tenant in Microsoft 365 takes over.',
    rows: ['T13'],
    citations: ['1.15'],
    checks: [CHECKS.recipientMx, CHECKS.connectorState, CHECKS.sender],
    replies: [
      'wrong-region-attr35',
      'unauthenticated-attr5',
      'partner-connector-refused',
      'direct-send-rejected',
    ],
  },
  'recipient-tenant-without-mail': {
    words: 'The recipient’s domain is in a tenant without a mail subscription.',
    rows: [],
    citations: [],
    checks: [
      CHECKS.recipientMx,
      { what: 'Ask the recipient’s side whether their tenant has mailboxes.', command: null },
    ],
    replies: ['unauthenticated-attr5'],
  },
  'partner-connector-refuses-source': {
    words: 'A Partner connector of the recipient’s tenant takes mail from its own sources only.',
    rows: [],
    citations: ['2.19', '2.32'],
    checks: [CHECKS.partnerConnectors],
    replies: ['partner-connector-refused'],
  },
  'certificate-name-not-accepted': {
    words: 'The connector’s exact certificate name is not itself an accepted domain.',
    rows: ['T4'],
    citations: ['C2', '3.15'],
    checks: [CHECKS.connectorName, CHECKS.acceptedDomains],
    replies: ['partner-connector-refused'],
  },
  'direct-send-switched-off': {
    words: 'The tenant rejects Direct Send, P1 is its own, and no inbound connector matches.',
    rows: [],
    citations: ['2.10', '3.14'],
    checks: [CHECKS.directSend, CHECKS.connectorState, CHECKS.sender],
    replies: ['direct-send-rejected'],
  },
  'recipient-tenant-demands-tls': {
    words: 'The recipient’s tenant demands TLS from this source, and the session had none.',
    rows: [],
    citations: ['2.18'],
    checks: [CHECKS.starttls],
    replies: ['tls-required'],
  },
  'recipient-domain-not-hosted': {
    words: 'The server reached does not take mail for the recipient’s domain.',
    rows: [],
    citations: ['1.6'],
    checks: [CHECKS.recipientMx, CHECKS.acceptedDomains],
    replies: ['relay-denied-recipient-domain', 'unable-to-relay'],
  },
  'recipient-not-in-directory': {
    words: 'The recipient’s domain is taken, and the recipient is unknown there.',
    rows: [],
    citations: ['2.11'],
    checks: [
      { what: 'Look for the recipient.', command: 'Get-Recipient john@tailspintoys.com' },
      CHECKS.acceptedDomains,
    ],
    replies: ['edge-blocked-recipient', 'recipient-not-found'],
  },
  'recipient-takes-internal-senders-only': {
    words: 'The recipient takes internal senders only, and the message is not internal.',
    rows: [],
    citations: ['1.21'],
    checks: [
      {
        what: 'Look whether the recipient requires authenticated senders.',
        command: 'Get-Mailbox john@contoso.com | Format-List RequireSenderAuthenticationEnabled',
      },
      {
        what: 'Look whether the connector keeps the internal headers.',
        command: 'Get-InboundConnector | Format-List Name,CloudServicesMailEnabled',
      },
    ],
    replies: [
      'not-authenticated-by-organization',
      'not-authenticated-for-group',
      'not-authenticated-for-mailbox',
      'not-authenticated',
    ],
  },
  'recipient-takes-no-ipv6': {
    words: 'The recipient’s tenant takes no mail over IPv6.',
    rows: [],
    citations: [],
    checks: [CHECKS.address],
    replies: ['ipv6-not-accepted'],
  },
  'too-many-recipients-in-domain': {
    words: 'One transaction names more than 200 recipients of the same domain.',
    rows: [],
    citations: [],
    checks: [{ what: 'Count the RCPT TO commands of the transaction.', command: null }],
    replies: ['too-many-recipients'],
  },
  'recipients-in-several-regions': {
    words: 'The recipients of one transaction belong to several Microsoft 365 regions.',
    rows: [],
    citations: [],
    checks: [{ what: 'Send to one recipient domain at a time.', command: null }],
    replies: ['recipients-in-several-regions'],
  },
  'on-premises-refuses-tls': {
    words: 'Exchange Online cannot agree on TLS with the on-premises server it delivers to.',
    rows: [],
    citations: [],
    checks: [
      {
        what: 'Compare the certificate of the Receive connector with the name Exchange Online expects.',
        command: 'Get-OutboundConnector | Format-List Name,SmartHosts,TlsSettings,TlsDomain',
      },
      CHECKS.certificate,
    ],
    replies: ['delivery-to-on-premises-failed'],
  },
} as const satisfies Record<string, SituationRow>
