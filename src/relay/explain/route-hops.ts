/** A question Exchange Online asks of a message, as the route shows it. */
export type HopId = 'certificate' | 'address' | 'sender' | 'recipient'

/** What a rule's outcome says in a word or two; left out where the next rule says more. */
export interface RuleAnswer {
  readonly met?: string
  readonly 'not-met'?: string
}

export interface Hop {
  readonly id: HopId
  readonly title: string
  /** The edge that leads here. */
  readonly edge: string
  /** Each rule that asks this, in the catalogue's order. */
  readonly rules: Readonly<Record<string, RuleAnswer>>
}

const SENDER_DOMAIN: RuleAnswer = { met: 'accepted', 'not-met': 'not accepted' }
const OWN_RECIPIENT: RuleAnswer = { met: 'its own' }

/**
 * The four questions of the route, each with the rules behind it. `connector-alone` is not among them: on
 * its days the connector's hop decides. Answers fit the boxes of the drawing: twelve letters or so.
 */
export const HOPS: readonly Hop[] = [
  {
    id: 'certificate',
    title: 'Certificate',
    edge: 'offered',
    rules: {
      'certificate-offered': { 'not-met': 'none offered' },
      'certificate-usable': { 'not-met': 'not trusted' },
      'certificate-matches-connector': { 'not-met': 'no connector' },
      'certificate-domain-accepted': { met: 'accepted', 'not-met': 'not accepted' },
    },
  },
  {
    id: 'address',
    title: 'IP address',
    edge: 'toAddress',
    rules: { 'address-matches-connector': { met: 'listed', 'not-met': 'not listed' } },
  },
  {
    id: 'sender',
    title: 'Sender',
    edge: 'toSender',
    rules: {
      'certificate-connector-sender-domain': SENDER_DOMAIN,
      'address-connector-sender-domain': SENDER_DOMAIN,
      'header-from-accepted': { met: 'by its From' },
    },
  },
  {
    id: 'recipient',
    title: 'Recipient',
    edge: 'toRecipient',
    rules: {
      'recipients-in-several-domains': { met: 'many domains' },
      'certificate-connector-recipient-domain': OWN_RECIPIENT,
      'address-connector-recipient-domain': OWN_RECIPIENT,
      'recipient-in-other-forest': { met: 'other forest' },
      'partner-connector-requires-tls': { met: 'demands TLS' },
      'partner-connector-refuses': { met: 'refuses' },
      'partner-restriction-unclear': { met: 'unclear' },
      'direct-send-rejected': { met: 'Direct Send' },
      'recipient-owned': { met: 'a tenant’s', 'not-met': 'outside' },
      'not-attributed': {},
    },
  },
]
