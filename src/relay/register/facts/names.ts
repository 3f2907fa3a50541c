import { byTeam, documented, inferred, type FactRow } from './fact-row.ts'

/** When a certificate name matches TlsSenderCertificateName. */
export const nameMatchingFacts = {
  M1: inferred('Names are compared without regard to case or trailing dot, with IDN as A-labels.'),
  M2: documented(
    'Both the CN and every SAN dNSName entry of the certificate are considered.',
    'SEED',
    'D-MFP',
    'B-ATTR',
    'B-IIS',
  ),
  M3: documented(
    'An exact TlsSenderCertificateName matches the same name in CN or SAN.',
    'SEED',
    'KB-TA',
  ),
  M4: documented('*.contoso.com matches the certificate name mail.contoso.com.', 'SEED', 'G-2023'),
  M5: documented('*.contoso.com matches the certificate name *.contoso.com.', 'KB-TA'),
  M6: inferred('*.contoso.com matches names several labels below contoso.com.', 'PS'),
  M7: inferred('*.contoso.com matches the certificate name contoso.com.', 'PS'),
  M8: documented('mail.contoso.com is not matched by a certificate for *.contoso.com.', 'KB-TA'),
  M9: inferred('contoso.com is not matched by a certificate for mail.contoso.com.', 'PS'),
  M10: documented(
    'A wildcard that is not a whole first label is invalid and matches nothing.',
    'PS',
  ),
  M11: inferred('* alone as TlsSenderCertificateName is treated as invalid.'),
} as const satisfies Record<string, FactRow>

/** When the domain in TlsSenderCertificateName counts as an accepted domain. */
export const acceptedNameFacts = {
  C1: documented('contoso.com counts when contoso.com is an accepted domain.', 'SEED'),
  C2: documented(
    'mail.contoso.com does not count when only contoso.com is an accepted domain.',
    'SEED',
    'B-TLS25',
    'B-2023-3855525',
  ),
  C3: documented(
    'mail.contoso.com counts when it is an accepted domain itself.',
    'B-TLS25',
    'B-ATTR',
    'B-2023-3855525',
  ),
  C4: documented(
    '*.contoso.com counts when contoso.com is an accepted domain.',
    'SEED',
    'B-ATTR',
    'B-JP3',
  ),
  C5: byTeam('*.contoso.com counts when only a sub-domain of it is accepted.', 'B-JP3'),
  C6: documented('*.contoso.com does not count when only fabrikam.com is accepted.', 'KB-A36'),
  C7: documented(
    'A name below subdomain.contoso.com does not count when only contoso.com is accepted.',
    'KB-A36',
  ),
  C8: inferred(
    'A name below an accepted domain with MatchSubDomains is taken to count; no text says so.',
    'PS',
    'B-DS',
  ),
  C9: byTeam('Of connectors in several tenants, the one with the more exact name wins.', 'B-ATTR'),
  C10: documented(
    'A provider’s name that is unique to the customer counts once it is an accepted domain.',
    'D-ADDON',
    'B-2023-3981065',
  ),
} as const satisfies Record<string, FactRow>
