import type { Question } from '../match/question.ts'
import { recipientOwner } from '../match/recipient-owner.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import type { RefusalKey } from '../register/refusals.ts'
import type { Outcome } from './define-rule.ts'

/** The outcome when the recipient's tenant took the message for its own and refused it. */
export function refusedByOwner(
  question: Question,
  connector: InboundConnector | null,
  reply: RefusalKey,
  alsoSeen: readonly RefusalKey[] = [],
): Outcome {
  const owner = question.once(recipientOwner)
  return {
    verdict: 'rejected',
    attribution: {
      tenant: owner?.name ?? null,
      connector: connector?.name ?? null,
      by: 'recipient',
    },
    reply,
    alsoSeen,
  }
}
