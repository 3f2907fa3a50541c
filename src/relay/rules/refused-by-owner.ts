import type { InboundConnector } from '../model/inbound-connector.ts'
import type { Tenant } from '../model/tenant.ts'
import type { RefusalKey } from '../register/refusals.ts'
import type { Outcome } from './define-rule.ts'

/** The outcome when the recipient's tenant took the message for its own and refused it. */
export function refusedByOwner(
  owner: Tenant | null,
  connector: InboundConnector | null,
  reply: RefusalKey,
): Outcome {
  return {
    verdict: 'rejected',
    attribution: {
      tenant: owner?.name ?? null,
      connector: connector?.name ?? null,
      by: 'recipient',
    },
    reply,
    alsoSeen: [],
  }
}
