import type { InboundConnector } from '../model/inbound-connector.ts'
import type { Tenant } from '../model/tenant.ts'
import { readConnectors, readConnectorType, readSwitch, readTls } from './inputs.ts'
import {
  connectorListsAddress,
  connectorNamesCertificate,
  type ConnectorMatch,
} from './matching-connectors.ts'
import { connectorHoldsSender } from './connector-holds-sender.ts'
import type { Question } from './question.ts'
import { recipientOwner } from './recipient-owner.ts'

/** One way to read what sources leave open about a Partner connector (fact 2.19). */
interface PartnerReading {
  /** Whether `SenderDomains` that name domains hold the null sender. */
  readonly holdsNullSender: boolean
  /** Whether a source must fit both restrictions where both are switched on, or one of them. */
  readonly needsBoth: boolean
}

const READINGS: readonly PartnerReading[] = [
  { holdsNullSender: false, needsBoth: false },
  { holdsNullSender: true, needsBoth: false },
  { holdsNullSender: false, needsBoth: true },
  { holdsNullSender: true, needsBoth: true },
]

/** What the Partner connectors of the recipient's tenant do with the message. */
export type PartnerAnswer =
  | {
      readonly kind: 'demands-tls' | 'restricts-source'
      /** The one that refuses. */
      readonly connector: InboundConnector
    }
  | {
      readonly kind: 'lets-in'
      /** The one whose restriction this server fits; null when there is no restriction to fit. */
      readonly connector: InboundConnector | null
    }

/**
 * The answer under every reading of what sources leave open: where the message has a sender and no
 * connector has both restrictions, they are all the same. None when the recipient belongs to nobody.
 */
export function partnerAnswers(
  question: Question,
): readonly { readonly reading: PartnerReading; readonly answer: PartnerAnswer }[] {
  const owner = question.once(recipientOwner)
  return owner === null
    ? []
    : READINGS.map((reading) => ({ reading, answer: partnerAnswer(question, owner, reading) }))
}

/** Whether any enabled connector of the tenant, of either type, recognises the server (reply 5.7.68). */
export function anyConnectorRecognisesServer(question: Question, tenant: Tenant): boolean {
  return readConnectors(question, tenant).some(
    (connector) =>
      (listsAddress(question, connector) ||
        connectorNamesCertificate(question, { tenant, connector })) &&
      readSwitch(question, connector.enabled),
  )
}

function partnerAnswer(question: Question, owner: Tenant, reading: PartnerReading): PartnerAnswer {
  const matches = partnerConnectorsFor(question, owner, reading)
  const demanding = readTls(question)
    ? undefined
    : matches.find(({ connector }) => readSwitch(question, connector.requireTls))
  if (demanding !== undefined) return { kind: 'demands-tls', connector: demanding.connector }
  const restricting = matches.filter(({ connector }) => restrictsSource(question, connector))
  const fitting = restricting.find((match) => admitsSource(question, match, reading))
  const [first] = restricting
  return first === undefined || fitting !== undefined
    ? { kind: 'lets-in', connector: fitting?.connector ?? null }
    : { kind: 'restricts-source', connector: first.connector }
}

/** Enabled Partner connectors whose `SenderDomains` hold the sender (facts 1.5, 2.17). */
function partnerConnectorsFor(
  question: Question,
  tenant: Tenant,
  { holdsNullSender }: PartnerReading,
): readonly ConnectorMatch[] {
  return readConnectors(question, tenant)
    .filter(
      (connector) =>
        readConnectorType(question, connector) === 'Partner' &&
        readSwitch(question, connector.enabled) &&
        connectorHoldsSender(question, connector, holdsNullSender),
    )
    .map((connector) => ({ tenant, connector }))
}

function restrictsSource(question: Question, connector: InboundConnector): boolean {
  return (
    readSwitch(question, connector.restrictDomainsToIPAddresses) ||
    readSwitch(question, connector.restrictDomainsToCertificate)
  )
}

/** Whether this server fits the restrictions of a Partner connector that has one or both. */
function admitsSource(
  question: Question,
  match: ConnectorMatch,
  { needsBoth }: PartnerReading,
): boolean {
  const { restrictDomainsToIPAddresses, restrictDomainsToCertificate } = match.connector
  const tests = [
    ...(readSwitch(question, restrictDomainsToIPAddresses)
      ? [() => connectorListsAddress(question, match.connector)]
      : []),
    ...(readSwitch(question, restrictDomainsToCertificate)
      ? [() => connectorNamesCertificate(question, match)]
      : []),
  ]
  return needsBoth ? tests.every((fits) => fits()) : tests.some((fits) => fits())
}

/** The addresses of a Partner connector only count with `RestrictDomainsToIPAddresses` (fact 2.20). */
function listsAddress(question: Question, connector: InboundConnector): boolean {
  const counts =
    readConnectorType(question, connector) === 'OnPremises' ||
    readSwitch(question, connector.restrictDomainsToIPAddresses)
  return counts && connectorListsAddress(question, connector)
}
