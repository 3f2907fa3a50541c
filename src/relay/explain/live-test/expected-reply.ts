import type { RecipientResult } from '../../model/trace.ts'

/** What of a result is to be expected. */
export type Predicted = Pick<RecipientResult, 'verdict' | 'reply'>

/** What a test should bring back. */
export interface ExpectedReply {
  readonly words: string
  /** Literal replies, the likelier first; empty where the message is accepted or nothing is settled. */
  readonly replies: readonly string[]
}

/** What to expect by a verdict, and at which stage of the session. */
export function expectedReply({ verdict, reply }: Predicted): ExpectedReply {
  if (reply === null) return { words: EXPECTED[verdict], replies: [] }
  const isRelayDenied = reply.enhancedStatus === RELAY_DENIED
  return {
    words: isRelayDenied ? RELAY_DENIED_WORDS : EXPECTED[verdict],
    replies: [reply.text, ...reply.alsoSeen],
  }
}

const RELAY_DENIED = '5.7.64'

/** Observed and documented differ (2.27, U8). */
const RELAY_DENIED_WORDS =
  'A refusal after RCPT TO (observed) or at the end of DATA (a Microsoft text of 2022).'

const EXPECTED: Readonly<Record<RecipientResult['verdict'], string>> = {
  relayed: '250 to RCPT TO and after the message; it is relayed.',
  delivered: '250 to RCPT TO and after the message; it is delivered inside the tenant.',
  'incoming-elsewhere':
    '250 to RCPT TO and after the message; the recipient’s tenant takes it as ordinary incoming mail.',
  rejected: 'A refusal, after RCPT TO or at the end of DATA.',
  undetermined: 'Open: the facts given do not settle it.',
}
