import { evaluateCase, liveTest, type LiveTest } from '../../../relay/index.ts'
import type { JudgedMessage } from '../judge.ts'
import { recipientOf } from './recipient-of.ts'

/** Commands for a message, with what to expect of each. */
export function testLive(message: JudgedMessage): LiveTest {
  const recipient = recipientOf(message)
  const position = message.relayCase.submission.rcptTo.indexOf(recipient)
  return liveTest(
    message.relayCase,
    recipient,
    (relayCase) => evaluateCase(relayCase).recipients[position] ?? message.result,
  )
}
