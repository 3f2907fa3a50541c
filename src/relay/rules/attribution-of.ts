import { domainIsAccepted } from '../match/domain-is-accepted.ts'
import type { ConnectorMatch } from '../match/matching-connectors.ts'
import { recipientDomain } from '../match/message-domain.ts'
import type { Question } from '../match/question.ts'
import type { Outcome } from './define-rule.ts'

/**
 * The outcome for mail that belongs to the tenant of a connector: delivered inside when the recipient
 * is one of that tenant's, else relayed (facts 1.16, 2.31).
 */
export function attributeToConnector(
  question: Question,
  { tenant, connector }: ConnectorMatch,
  by: 'certificate' | 'ip',
): Outcome {
  const isInside = domainIsAccepted(question, tenant, recipientDomain(question))
  return {
    verdict: isInside ? 'delivered' : 'relayed',
    attribution: { tenant: tenant.name, connector: connector.name, by },
  }
}

/**
 * The outcome when several connectors qualify. One tenant must be left (facts 1.3, 1.4); if two
 * tenants claim the message equally, no source says who gets it.
 */
export function attributeToOneTenant(
  question: Question,
  matches: readonly ConnectorMatch[],
  by: 'certificate' | 'ip',
): Outcome {
  const [first, ...rest] = matches
  if (first === undefined || rest.some(({ tenant }) => tenant.path !== first.tenant.path)) {
    return { verdict: 'undetermined', attribution: null }
  }
  return attributeToConnector(question, first, by)
}
