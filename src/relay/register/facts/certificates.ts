import { byTeam, documented, inferred, type FactRow } from './fact-row.ts'

/** What a certificate must be to count. */
export const certificateFacts = {
  '2.40': documented(
    'The certificate must be signed by a CA Exchange Online trusts; self-signed is refused.',
    'B-2023-3981065',
    'D-CERT',
    'D-ROUTE',
  ),
  '2.41': documented(
    'The intermediates must be sent in the handshake; without them the certificate does not count.',
    'KB-CHAIN',
  ),
  '2.42': inferred(
    'The published chain check ignores wrong usage, a hint that EKU is not enforced.',
    'KB-CHAIN',
  ),
  '2.43': documented(
    'No text says that Exchange Online requires clientAuth; serverAuth alone is usual.',
    'PS',
  ),
  '2.44': inferred(
    'An expired, not yet valid or revoked certificate is treated as no certificate.',
    'D-ROUTE',
    'O-BOLL',
  ),
  '2.45': documented(
    'A gateway for several tenants needs one certificate for each, in a domain of that tenant.',
    'MC1226222',
    'O-SEPPMAIL',
  ),
  '2.46': documented(
    'For relay the recommended subject is the primary shared SMTP domain.',
    'D-CERT',
  ),
  '2.47': byTeam(
    'Exchange Server picks the certificate by the Send connector’s TlsCertificateName, newest first.',
    'B-TLS25',
  ),
  '2.48': byTeam(
    'The private key must be present, and exportable for use on several servers.',
    'B-TLS25',
  ),
  '2.49': inferred(
    'TLS 1.2 is assumed as the minimum on port 25; no page read states one.',
    'KB-MFP',
  ),
  '2.50': byTeam(
    'The sending side must trust DigiCert Global Root G2; attribution does not depend on it.',
    'B-G2',
  ),
} as const satisfies Record<string, FactRow>
