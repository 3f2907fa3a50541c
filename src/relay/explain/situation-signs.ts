import { isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import type { Fact } from '../model/fact.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { AcceptedDomain } from '../model/tenant.ts'
import type { TraceStep } from '../model/trace.ts'
import type { SituationId } from '../register/situations.ts'
import { allOf, anyOf, not, type Answer } from './three-valued.ts'

/** What is known beside a reply: the facts stated, and what the rules make of those alone. */
export interface Evidence {
  readonly relayCase: RelayCase
  readonly trace: readonly TraceStep[]
}

type Sign = (evidence: Evidence) => Answer

const step =
  (rule: string): Sign =>
  ({ trace }) => {
    const status = trace.find((one) => one.rule === rule)?.status
    if (status === 'met') return true
    return status === 'not-met' || status === 'not-applicable' ? false : null
  }

/** P1 has a domain of the tenant. */
const sendsAsOwn: Sign = ({ relayCase: { submission, tenant } }) =>
  ifKnown(submission.mailFrom, (sender) =>
    sender.kind === 'null'
      ? false
      : ifKnown(tenant.acceptedDomains, (domains) =>
          anyOf(domains.map((accepted) => covers(accepted, sender.address.domain))),
        ),
  )

function covers({ domainName, matchSubDomains }: AcceptedDomain, domain: DomainName): Answer {
  if (domainName === domain) return true
  return isSubdomainOf(domain, domainName) ? ifKnown(matchSubDomains, (does) => does) : false
}

/** Something that holds for a connector of the tenant. */
const someConnector =
  (holds: (connector: InboundConnector) => Answer): Sign =>
  ({ relayCase }) =>
    ifKnown(relayCase.tenant.inboundConnectors, (all) => anyOf(all.map(holds)))

const certificateFact =
  (holds: (certificate: Offered, evidence: Evidence) => Answer): Sign =>
  (evidence) =>
    ifKnown(evidence.relayCase.submission.certificate, (offered) =>
      offered === null ? false : holds(offered, evidence),
    )

type Offered = NonNullable<
  Extract<RelayCase['submission']['certificate'], { state: 'known' }>['value']
>

const both =
  (...signs: readonly Sign[]): Sign =>
  (evidence) =>
    allOf(signs.map((sign) => sign(evidence)))

const butNot =
  (sign: Sign): Sign =>
  (evidence) =>
    not(sign(evidence))

const BY_CERTIFICATE = 'certificate-matches-connector'
const BY_ADDRESS = 'address-matches-connector'
const matchesCertificate = step(BY_CERTIFICATE)
const matchesAddress = step(BY_ADDRESS)
const unmatched = both(butNot(matchesCertificate), butNot(matchesAddress))

/** What keeps a connector that recognises the server from granting relay; the steps name the property. */
type Obstacle = 'Enabled' | 'ConnectorType'

const OBSTACLES: readonly string[] = ['Enabled', 'ConnectorType'] satisfies readonly Obstacle[]

/** A connector recognises the server, and this property of it stands in the way. */
const obstructedBy = (obstacle: Obstacle): Sign =>
  someStep([BY_CERTIFICATE, BY_ADDRESS], ({ facts }) => facts.some(({ name }) => name === obstacle))

/** A connector that could recognise the server by these means does not. */
const recognisesOthers = (rule: string): Sign =>
  someStep([rule], ({ facts }) => !facts.some(({ name }) => OBSTACLES.includes(name)))

function someStep(rules: readonly string[], holds: (part: TraceStep) => boolean): Sign {
  return ({ trace }) => {
    const steps = trace.filter(({ rule }) => rules.includes(rule))
    const failed = steps.flatMap(({ parts }) => parts.filter(({ status }) => status === 'not-met'))
    if (failed.some(holds)) return true
    return steps.some(({ status }) => status === 'unknown') ? null : false
  }
}

const isDisabled = someConnector(({ enabled }) => not(ifKnown(enabled, (is) => is)))
const isPartner = someConnector(({ connectorType }) =>
  ifKnown(connectorType, (type) => type === 'Partner'),
)
const listsAddress = someConnector(({ senderIPAddresses }) =>
  ifKnown(senderIPAddresses, (ranges) => ranges.length > 0),
)
const namesCertificate = someConnector(({ tlsSenderCertificateName: name }) =>
  ifKnown(name, (pattern) => pattern !== null),
)
const offersCertificate = certificateFact(() => true)
const usesTls: Sign = ({ relayCase }) => ifKnown(relayCase.submission.tls, (tls) => tls)
/**
 * For each situation what must be so for it to hold, as far as the facts of a case can tell. A
 * situation without a row here stays open whatever is pasted.
 */
export const SITUATION_SIGNS: Readonly<Partial<Record<SituationId, Sign>>> = {
  'certificate-domain-not-accepted': both(
    namesCertificate,
    butNot(sendsAsOwn),
    matchesCertificate,
    butNot(step('certificate-domain-accepted')),
  ),
  'address-connector-without-own-sender': both(listsAddress, butNot(sendsAsOwn), matchesAddress),
  'recipients-in-several-domains': ({ relayCase }) =>
    relayCase.submission.rcptTo.length > 1 ? null : false,
  'connector-name-mismatch': both(unmatched, namesCertificate, recognisesOthers(BY_CERTIFICATE)),
  'connector-address-mismatch': both(unmatched, listsAddress, recognisesOthers(BY_ADDRESS)),
  'no-tls': both(unmatched, namesCertificate, butNot(usesTls)),
  'no-certificate-sent': both(unmatched, namesCertificate, butNot(offersCertificate)),
  'chain-incomplete': both(
    unmatched,
    namesCertificate,
    certificateFact(({ chainComplete }) => not(ifKnown(chainComplete, (is) => is))),
  ),
  'certificate-not-trusted': both(
    unmatched,
    namesCertificate,
    certificateFact(({ trustedRoot }) => not(ifKnown(trustedRoot, (is) => is))),
  ),
  'certificate-not-valid': both(unmatched, namesCertificate, certificateFact(isNotValid)),
  'connector-disabled': both(unmatched, isDisabled, obstructedBy('Enabled')),
  'connector-type-partner': both(unmatched, isPartner, obstructedBy('ConnectorType')),
  'no-connector': ({ relayCase }) =>
    ifKnown(relayCase.tenant.inboundConnectors, (all) => all.length === 0),
  'partner-connector-refuses-source': step('partner-connector-refuses'),
  'recipient-tenant-demands-tls': butNot(usesTls),
  'direct-send-switched-off': ({ relayCase }) =>
    ifKnown(relayCase.tenant.rejectDirectSend, (is) => is),
}

function isNotValid({ notBefore, notAfter, revoked }: Offered, { relayCase }: Evidence): Answer {
  const { asOf } = relayCase
  return anyOf([
    ifKnown(notBefore, (day) => day.slice(0, 10) > asOf),
    ifKnown(notAfter, (day) => day.slice(0, 10) < asOf),
    ifKnown(revoked, (is) => is),
  ])
}

function ifKnown<T>(fact: Fact<T>, holds: (value: T) => Answer): Answer {
  return fact.state === 'unknown' ? null : holds(fact.value)
}
