import type { RelayCase } from '../../../relay/index.ts'
import type { JudgedMessage } from '../judge.ts'

type Recipient = RelayCase['submission']['rcptTo'][number]

/** The recipient of its case that a judged message is about; an unknown one where none is stated. */
export function recipientOf({ relayCase, rcptTo }: JudgedMessage): Recipient {
  const stated = relayCase.submission.rcptTo
  const found = stated.find((fact) => fact.state !== 'unknown' && fact.value.text === rcptTo)
  return found ?? stated[0] ?? { state: 'unknown', path: 'submission.rcptTo' }
}
