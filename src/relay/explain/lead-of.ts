import type { RecipientResult } from '../model/trace.ts'

/** One sentence for each way a verdict can come about, by the rule that decides. */
const LEADS: Readonly<Record<string, string>> = {
  'certificate-domain-accepted':
    'The certificate’s domain is accepted, so the certificate speaks for every message this server sends.',
  'certificate-connector-sender-domain':
    'The certificate finds the connector, and the sender’s domain shows whose message it is.',
  'certificate-connector-recipient-domain':
    'The certificate finds the connector, and the recipient is the tenant’s own: no relay is needed.',
  'address-connector-sender-domain':
    'The address finds the connector, and the sender’s domain shows whose message it is.',
  'address-connector-recipient-domain':
    'The address finds the connector, and the recipient is the tenant’s own: no relay is needed.',
  'header-from-accepted':
    'A connector matches, and on that day the From header still showed whose message it is.',
  'connector-alone': 'A connector matches, and on that day nothing more was asked for.',
  'recipients-in-several-domains':
    'Only the recipients could tell whose message it is, and they lie in several domains.',
  'recipient-in-other-forest':
    'Nobody vouches for the message, and its recipient lives in another forest.',
  'partner-connector-refuses':
    'Nobody vouches for the message, and the recipient’s tenant takes such mail from its own sources only.',
  'partner-connector-requires-tls':
    'Nobody vouches for the message, and the recipient’s tenant demands TLS.',
  'direct-send-rejected':
    'No connector vouches for the server, and the tenant takes no mail of its own from strangers.',
  'recipient-owned': 'It is taken as ordinary incoming mail of the tenant that owns the recipient.',
}

/** The refusal has no rule of its own kind: what matters is the last thing that could have saved it. */
const REFUSALS: Readonly<Record<string, string>> = {
  'address-connector-sender-domain':
    'The connector matches, but nothing in the message says whose it is.',
  'certificate-connector-sender-domain':
    'The certificate matches a connector, but its domain is not accepted and neither is the sender’s.',
  'address-matches-connector': 'No connector knows this server, so nobody vouches for the message.',
}

/** The sentence that decides, for a result and the step its story points at. */
export function leadOf({ verdict, decidedBy, missing }: RecipientResult, pivot: string): string {
  if (verdict === 'undetermined') {
    return missing.length === 0
      ? 'The sources do not say what happens here.'
      : 'The facts given do not settle it yet.'
  }
  const lead = decidedBy === 'not-attributed' ? REFUSALS[pivot] : LEADS[decidedBy]
  return lead ?? 'Nothing ties the message to a tenant.'
}
