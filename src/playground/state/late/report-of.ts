import { writeReport, type Report } from '../../../relay/case/index.ts'
import type { JudgedMessage } from '../judge.ts'
import { recipientOf } from './recipient-of.ts'

/** The case of a message with stand-ins for every name, and the reply the reader got. */
export function reportOf(message: JudgedMessage, reply: string): Report {
  return writeReport(message.relayCase, recipientOf(message), reply)
}
