import { evaluateCase } from '../../evaluate/evaluate-case.ts'
import { caseFileOf } from '../../explain/case-file-of/case-file-of.ts'
import type { Fact } from '../../model/fact.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { RecipientResult } from '../../model/trace.ts'
import { isAcceptance } from '../../parse/reply/index.ts'
import { printCaseFile } from '../print-case-file.ts'
import { runCase } from '../run-case.ts'
import { anonymiseCase } from './anonymise-case.ts'
import { anonymiseReply } from './anonymise-reply.ts'

/** A case to hand on, in which nobody can be recognised. */
export interface Report {
  /** A case file in YAML, with what was predicted and seen as comments. */
  readonly text: string
  /** Whether the text, read and judged again, gives the same verdict for the same reason. */
  readonly isSame: boolean
  /** What of the original could not be kept, as sentences. */
  readonly notKept: readonly string[]
}

/**
 * Writes a case as a case file that names nobody, to report a verdict that is wrong.
 *
 * @param recipient - the one in question, of those of the case
 * @param reply - what the reader saw instead; may be empty
 */
export function writeReport(
  relayCase: RelayCase,
  recipient: Fact<MailAddress>,
  reply: string,
): Report {
  const anonymous = anonymiseCase(relayCase)
  const index = relayCase.submission.rcptTo.indexOf(recipient)
  const predicted = evaluateCase(relayCase).recipients.slice(index, index + 1)
  const comments = [
    'A verdict of “Will it relay?” that seems wrong. Names and addresses are stand-ins.',
    ...predicted.map((result) => `Predicted for recipient ${index + 1}: ${verdictLine(result)}`),
    seenLine(reply),
    ...anonymous.notKept,
  ]
  const body = printCaseFile(caseFileOf(anonymous.relayCase), 'yaml')
  const text = `${comments.map((line) => `# ${line}`).join('\n')}\n${body}`
  const again = judgeAgain(text, relayCase).slice(index, index + 1)
  return {
    text,
    isSame: linesOf(again) === linesOf(predicted),
    notKept: anonymous.notKept,
  }
}

/** The text as `relay check` judges it. */
function judgeAgain(text: string, { asOf }: RelayCase): readonly RecipientResult[] {
  const run = runCase(text, asOf)
  return run.kind === 'judged' ? run.result.recipients : []
}

function linesOf(results: readonly RecipientResult[]): string {
  return results.map(verdictLine).join('\n')
}

/** Names nobody: the replies a verdict carries are published ones. */
function verdictLine({ verdict, reply, decidedBy }: RecipientResult): string {
  return `${verdict}${reply === null ? '' : ` (${reply.text})`}, by ${decidedBy}.`
}

function seenLine(reply: string): string {
  if (reply.trim() === '') return 'Seen: not stated.'
  if (isAcceptance(reply)) return 'Seen: accepted with 250.'
  const words = anonymiseReply(reply)
  return words === null
    ? 'Seen: a text without a reply, left out here.'
    : `Seen: ${words} (its published words alone).`
}
