import type { Fact } from '../../model/fact.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import { byPlausibility } from './change-kinds.ts'
import type { FactChange } from './change.ts'
import { certificateChanges } from './changes/certificate-changes.ts'
import { connectorChanges } from './changes/connector-changes.ts'
import { domainChanges } from './changes/domain-changes.ts'
import { furtherConnectorChanges } from './changes/further-connector-changes.ts'
import { ruleChanges } from './changes/rule-changes.ts'
import { submissionChanges } from './changes/submission-changes.ts'
import { tenantChanges } from './changes/tenant-changes.ts'
import { atHand } from './names-at-hand.ts'

/** More are never tried. A case of everyday size offers fewer. */
export const MOST_CHANGES = 400

/**
 * Every single fact of a case that is worth trying otherwise, the most plausible first.
 *
 * @returns nothing for a case that is too large to be searched
 */
export function singleChanges(
  relayCase: RelayCase,
  recipient: Fact<MailAddress>,
): readonly FactChange[] {
  const hand = atHand(relayCase, recipient)
  if (hand === null) return []
  return [
    ...submissionChanges(hand),
    ...certificateChanges(hand),
    ...connectorChanges(hand),
    ...furtherConnectorChanges(hand),
    ...domainChanges(hand),
    ...tenantChanges(hand),
    ...ruleChanges(hand),
  ]
    .sort(byPlausibility)
    .slice(0, MOST_CHANGES)
}
