import { byTeam, documented, observed, type FactRow } from './fact-row.ts'

/** The rows of the truth table for a recipient outside the tenant. */
export const truthTableFacts = {
  T1: documented(
    'Matched by certificate, its domain accepted, P1 accepted: relayed.',
    'D-RELAY23',
    'B-ATTR',
    'SEED',
  ),
  T2: documented(
    'Matched by certificate, its domain accepted, null sender: relayed.',
    'SEED',
    'D-RELAY23',
    'B-2023-3873802',
  ),
  T3: documented(
    'Matched by certificate, its domain accepted, foreign P1: relayed, within limits.',
    'B-2023-3873802',
    'D-570',
    'D-SRS',
  ),
  T4: byTeam(
    'Matched by certificate, its domain not accepted, P1 accepted: relayed, though sources disagree.',
    'D-RELAY23',
    'B-JP3',
    'MC1226222',
  ),
  T5: documented(
    'Matched by certificate, its domain not accepted, null or foreign P1: 5.7.64 ATTR36.',
    'SEED',
    'KB-A36',
  ),
  T6: documented('Matched by IP address, P1 accepted: relayed.', 'D-RELAY23', 'D-MFP', 'B-IIS'),
  T7: documented(
    'Matched by IP address, null or foreign P1: 5.7.64 ATTR36.',
    'SEED',
    'D-RELAY23',
    'O-OOF',
  ),
  T8: documented(
    'Matched by no connector: 5.7.64 TenantAttribution.',
    'KB-TA',
    'KB-CHAIN',
    'D-RELAY23',
  ),
  T9: observed(
    'Unmatched mail to a domain hosted in another forest: 4.4.62 ATTR35 is possible.',
    'KB-A35',
    'KB-MFP',
    'field-note',
  ),
  T10: documented(
    'Unmatched mail to another tenant of the same forest is Incoming to that tenant.',
    'B-ATTR',
    'D-MFP',
  ),
  T11: byTeam(
    'A certificate that matches no connector leaves the decision to the IP address.',
    'B-ATTR',
  ),
  T12: byTeam(
    'With a failing certificate connector and a fitting IP connector an accepted P1 is relayed.',
    'B-ATTR',
    'D-RELAY23',
  ),
  T13: byTeam(
    'What would be 5.7.64 falls through to the recipient’s own tenant when Microsoft 365 hosts it.',
    'B-ATTR',
    'field-note',
  ),
} as const satisfies Record<string, FactRow>
