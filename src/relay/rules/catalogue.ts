import { addressConnectorRecipientDomain } from './decision/address-connector-recipient-domain.ts'
import { addressConnectorSenderDomain } from './decision/address-connector-sender-domain.ts'
import { addressMatchesConnector } from './decision/address-matches-connector.ts'
import { certificateConnectorRecipientDomain } from './decision/certificate-connector-recipient-domain.ts'
import { certificateConnectorSenderDomain } from './decision/certificate-connector-sender-domain.ts'
import { certificateDomainAccepted } from './decision/certificate-domain-accepted.ts'
import { certificateMatchesConnector } from './decision/certificate-matches-connector.ts'
import { certificateOffered } from './decision/certificate-offered.ts'
import { certificateUsable } from './decision/certificate-usable.ts'
import { connectorAlone } from './decision/connector-alone.ts'
import { directSendRejected } from './decision/direct-send-rejected.ts'
import { headerFromAccepted } from './decision/header-from-accepted.ts'
import { notAttributed } from './decision/not-attributed.ts'
import { partnerConnectorRequiresTls } from './decision/partner-connector-requires-tls.ts'
import { partnerRestrictionUnclear } from './decision/partner-restriction-unclear.ts'
import { partnerConnectorRefuses } from './decision/partner-connector-refuses.ts'
import { recipientInOtherForest } from './decision/recipient-in-other-forest.ts'
import { recipientOwned } from './decision/recipient-owned.ts'
import { recipientsInSeveralDomains } from './decision/recipients-in-several-domains.ts'
import type { Rule } from './define-rule.ts'

const earlierRules: readonly Rule[] = [
  certificateOffered,
  certificateUsable,
  certificateMatchesConnector,
  certificateDomainAccepted,
  certificateConnectorSenderDomain,
  addressMatchesConnector,
  recipientsInSeveralDomains,
  certificateConnectorRecipientDomain,
  addressConnectorSenderDomain,
  addressConnectorRecipientDomain,
  headerFromAccepted,
  connectorAlone,
  recipientInOtherForest,
  partnerConnectorRequiresTls,
  partnerConnectorRefuses,
  partnerRestrictionUnclear,
  directSendRejected,
  recipientOwned,
]

/** The rule that every message meets which no earlier one decides. */
export const LAST_RULE = notAttributed

/**
 * Every deciding rule in the order Exchange Online asks (section 0 of the facts). The first rule that
 * is met and decides gives the verdict; a message meets at least the last one.
 */
export const CATALOGUE: readonly Rule[] = [...earlierRules, LAST_RULE]

/** The rule with this id, or null. */
export function ruleOf(id: string): Rule | null {
  return CATALOGUE.find((rule) => rule.id === id) ?? null
}
