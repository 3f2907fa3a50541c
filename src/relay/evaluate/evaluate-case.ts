import type { Fact } from '../model/fact.ts'
import type { MailAddress } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { Evaluation, RecipientResult } from '../model/trace.ts'
import { collectFindings } from '../rules/findings.ts'
import { agreedReply } from './agreed-reply.ts'
import { agreedVerdict } from './agreement.ts'
import { explore } from './explore.ts'
import { findAssumptions } from './find-assumptions.ts'
import { findContested } from './find-contested.ts'
import { findDecision } from './find-decision.ts'
import { findMissing } from './find-missing.ts'
import { traceOf } from './trace-of.ts'
import { scopeOf } from './scope.ts'

/**
 * Judges a case for each of its recipients.
 *
 * Never throws on reader input: what a case leaves out makes verdicts `undetermined`, not errors.
 */
export function evaluateCase(relayCase: RelayCase): Evaluation {
  return {
    recipients: relayCase.submission.rcptTo.map((recipient) =>
      evaluateRecipient(relayCase, recipient),
    ),
    findings: collectFindings(relayCase),
  }
}

function evaluateRecipient(relayCase: RelayCase, recipient: Fact<MailAddress>): RecipientResult {
  const scope = scopeOf(relayCase, recipient)
  const exploration = explore(scope)
  const verdict = agreedVerdict(exploration)
  const isSettled = verdict !== 'undetermined'
  const otherReadings = findContested(scope, exploration, verdict)
  const contested = [...new Set(otherReadings.map(({ disagreement }) => disagreement))]
  const trace = traceOf(scope, exploration, contested)
  const { rule, attribution } = findDecision(scope, exploration, verdict, trace)
  return {
    rcptTo: recipient.state === 'unknown' ? 'unknown' : recipient.value.text,
    verdict,
    decidedBy: rule.id,
    reply: agreedReply(isSettled ? exploration.leaves : []),
    attribution,
    assumptions: isSettled ? findAssumptions(scope, exploration) : [],
    missing: isSettled ? [] : findMissing(exploration),
    contested,
    otherReadings,
    trace,
  }
}
