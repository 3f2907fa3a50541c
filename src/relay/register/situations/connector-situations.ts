import { CHECKS } from './checks.ts'
import type { SituationRow } from './situation-row.ts'

/** A connector matched, and nothing says whose message it is. */
const matched = {
  'certificate-domain-not-accepted': {
    words:
      'A connector matches by certificate, its domain is not an accepted domain, and P1 is empty or foreign.',
    rows: ['T5'],
    citations: ['2.1', '2.7', '2.8'],
    checks: [CHECKS.sender, CHECKS.acceptedDomains, CHECKS.connectorName],
    replies: ['relay-denied-attr36', 'relay-denied-tenant-attribution'],
  },
  'address-connector-without-own-sender': {
    words: 'A connector matches by address, and P1 is empty or foreign.',
    rows: ['T7'],
    citations: ['2.6', '2.7', '2.8'],
    checks: [CHECKS.sender, CHECKS.acceptedDomains, CHECKS.connectorAddresses],
    replies: ['relay-denied-attr36', 'relay-denied-tenant-attribution'],
  },
  'recipients-in-several-domains': {
    words:
      'A connector matches, only the recipients could tell the tenant, and they lie in several domains.',
    rows: [],
    citations: ['1.10', '2.28'],
    checks: [
      { what: 'Send to one recipient domain at a time and see whether it passes.', command: null },
      CHECKS.sender,
    ],
    replies: ['relay-denied-tenant-attribution'],
  },
} as const satisfies Record<string, SituationRow>

/** What mail that no connector matched comes to, by where its recipient is (T8, 2.31). */
const UNMATCHED = [
  'relay-denied-tenant-attribution',
  'wrong-region-attr35',
  'partner-connector-refused',
  'direct-send-rejected',
] as const

/** No connector matched: every sub-cause of T8. */
const unmatched = {
  'connector-name-mismatch': {
    words: 'The connector’s certificate name is in no name of the certificate sent.',
    rows: ['T8'],
    citations: ['M2', 'M8', 'M9'],
    checks: [CHECKS.connectorName, CHECKS.certificate],
    replies: UNMATCHED,
  },
  'connector-address-mismatch': {
    words: 'The connector’s addresses do not cover the public address of the server.',
    rows: ['T8'],
    citations: ['2.20'],
    checks: [CHECKS.connectorAddresses],
    replies: UNMATCHED,
  },
  'no-tls': {
    words: 'The connector asks for a certificate, and the session used no TLS.',
    rows: ['T8'],
    citations: ['2.18', '2.49'],
    checks: [CHECKS.starttls, CHECKS.sendConnector],
    replies: UNMATCHED,
  },
  'no-certificate-sent': {
    words: 'The connector asks for a certificate, and the server sent none, or another one.',
    rows: ['T8'],
    citations: ['2.47', 'F-4.1'],
    checks: [CHECKS.sendConnector, CHECKS.certificate],
    replies: UNMATCHED,
  },
  'chain-incomplete': {
    words: 'The certificate was sent without its intermediates.',
    rows: ['T8'],
    citations: ['2.41'],
    checks: [CHECKS.chain],
    replies: UNMATCHED,
  },
  'certificate-not-trusted': {
    words: 'The certificate is self-signed, or its root is not trusted by Exchange Online.',
    rows: ['T8'],
    citations: ['2.40'],
    checks: [CHECKS.certificate, CHECKS.chain],
    replies: UNMATCHED,
  },
  'certificate-not-valid': {
    words: 'The certificate is expired, not yet valid or revoked.',
    rows: ['T8'],
    citations: ['2.44'],
    checks: [CHECKS.certificate],
    replies: UNMATCHED,
  },
  'connector-disabled': {
    words: 'The connector that fits is disabled, as some offerings create it.',
    rows: ['T8'],
    citations: ['2.15', '3.13'],
    checks: [CHECKS.connectorState],
    replies: UNMATCHED,
  },
  'connector-type-partner': {
    words: 'The connector that fits is of type Partner, which never grants relay.',
    rows: ['T8'],
    citations: ['2.16'],
    checks: [CHECKS.connectorState],
    replies: ['relay-denied-tenant-attribution', 'wrong-region-attr35'],
  },
  'no-connector': {
    words: 'The tenant has no inbound connector for the server.',
    rows: ['T8'],
    citations: ['2.1', '1.12'],
    checks: [CHECKS.connectorState],
    replies: UNMATCHED,
  },
} as const satisfies Record<string, SituationRow>

/** Situations about the connectors of the sending tenant. */
export const connectorSituations = { ...matched, ...unmatched }
