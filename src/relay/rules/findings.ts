import type { RelayCase } from '../model/relay-case.ts'
import type { Finding } from '../model/trace.ts'
import type { FindingRule } from './define-finding.ts'
import {
  certificateExpires,
  certificateForServersOnly,
  certificateWithoutServerAuth,
} from './findings/certificate-findings.ts'
import {
  associatedDomainsRestrict,
  connectorDisabled,
  connectorIdentifiesNothing,
  partnerGrantsNoRelay,
  partnerRestrictsTwice,
} from './findings/connector-findings.ts'
import {
  headerSwitchesDecideNothing,
  partnerAddressesDecideNothing,
  requireTlsDecidesNothing,
  restrictionsDecideNothing,
  senderDomainsDecideNothing,
} from './findings/idle-settings.ts'
import {
  certificateNameNotAccepted,
  matchSubDomainsNeedsInternalRelay,
  sendingFromDomainDisabled,
  wildcardTakesEveryHost,
} from './findings/domain-findings.ts'
import { recipientsDomainClosed, domainNotYetEffective } from './findings/tenant-findings.ts'
import { addressIsPrivate, addressIsShared } from './findings/address-findings.ts'
import { foreignSenderRewritten, onmicrosoftSenderLimited } from './findings/sender-findings.ts'

/** All advice there is, in the order it is shown. */
export const FINDING_RULES: readonly FindingRule[] = [
  connectorIdentifiesNothing,
  connectorDisabled,
  partnerGrantsNoRelay,
  partnerRestrictsTwice,
  certificateNameNotAccepted,
  addressIsPrivate,
  addressIsShared,
  certificateExpires,
  certificateWithoutServerAuth,
  certificateForServersOnly,
  matchSubDomainsNeedsInternalRelay,
  sendingFromDomainDisabled,
  wildcardTakesEveryHost,
  requireTlsDecidesNothing,
  senderDomainsDecideNothing,
  restrictionsDecideNothing,
  partnerAddressesDecideNothing,
  headerSwitchesDecideNothing,
  recipientsDomainClosed,
  domainNotYetEffective,
  associatedDomainsRestrict,
  onmicrosoftSenderLimited,
  foreignSenderRewritten,
]

/** All advice on a case; none of it changes a verdict. */
export function collectFindings(relayCase: RelayCase): readonly Finding[] {
  return FINDING_RULES.flatMap(({ id, level, citations, find }) =>
    find(relayCase).map(({ path, text }) => ({ id, level, path, text, citations })),
  )
}
